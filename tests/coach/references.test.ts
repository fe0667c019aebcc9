import { describe, expect, it } from 'vitest';
import { ownSentencesOf } from '../../lib/coach/own-sentences.ts';
import { hangingIn } from '../../lib/coach/references.ts';
import { review } from '../../lib/review.ts';

/** The words that hang when the sentences of a text are told in another order. */
function hanging(text: string, order: readonly number[]): string[] {
  const [story] = review(text).stories;
  if (!story) throw new Error('no story');
  const all = ownSentencesOf(story, text);
  const told = order.flatMap((i) => all[i] ?? []);
  return hangingIn(told, all).map((h) => `${h.word} ${h.because} ${h.pointsTo}`);
}

const STORY =
  'Our matron told me in June that two drug charts had been mixed up. She was worried about the night shift. ' +
  'I counted every chart on the ward for two weeks. That showed eleven more mix-ups. So I drew a new cover sheet in red and blue. ' +
  'The ward also uses it for visitors today.';

describe('a word whose other half has gone', () => {
  it('is quiet in the old order', () => expect(hanging(STORY, [0, 1, 2, 3, 4, 5])).toEqual([]));
  it('is pointed out where the person’s name is cut', () =>
    expect(hanging(STORY, [1, 2, 3, 4, 5])).toContain('She cut 0'));
  it('is pointed out where “that” is moved away from what it meant', () =>
    expect(hanging(STORY, [3, 0, 1, 2, 4, 5])).toContain('That comes-later 2'));
  it('is pointed out where “so” no longer follows its reason', () =>
    expect(hanging(STORY, [0, 1, 2, 4, 5])).toContain('So cut 3'));
  it('leaves alone a pronoun whose noun still stands before it', () =>
    expect(hanging(STORY, [0, 2, 1, 3, 4, 5]).filter((h) => h.startsWith('She'))).toEqual([]));
  it('is quiet about “instead of”, which says itself what it stands against', () => {
    const text =
      'The charge nurse wanted the charts copied by hand every evening. Instead of copying charts, I built a form that the whole ward filled in.';
    expect(hanging(text, [1])).toEqual([]);
  });
  it.each([
    'I mended it myself before it was late on Friday.',
    'It took me most of a week to mend it with borrowed tools.',
  ])('is pointed out beside an “it” that means nothing: %s', (sentence) =>
    expect(
      hanging(
        `I saw the pump on the ward fail in June and nobody knew why. ${sentence} I wrote down every step.`,
        [1, 2],
      ),
    ).toContain('it cut 0'),
  );
  it('is quiet about “it’s clear”', () =>
    expect(hanging('The pump failed in June and nobody knew why. I say it’s clear that I was slow.', [1])).toEqual([]));
  it('gives the place of the word in the text', () => {
    const [story] = review(STORY).stories;
    const all = story ? ownSentencesOf(story, STORY) : [];
    for (const h of hangingIn([...all].reverse(), all)) expect(STORY.slice(h.span.start, h.span.end)).toBe(h.word);
  });
});
