import { describe, expect, it } from 'vitest';
import { ownSentencesOf } from '../../lib/coach/own-sentences.ts';
import { shorten } from '../../lib/coach/shorten.ts';
import type { LengthLimit } from '../../lib/model/coaching.ts';
import { review } from '../../lib/review.ts';
import { STORIES } from './corpus.ts';

/** Each cut reviews several candidates: every third story is enough, and is of every kind. */
const SOME = STORIES.filter((_, i) => i % 3 === 0);

const LIMITS: readonly LengthLimit[] = [{ seconds: 30 }, { seconds: 120 }, { words: 100 }, { characters: 500 }];

/** The size of a text, measured without the code under test. */
function measured(limit: LengthLimit, text: string): { size: number; most: number } {
  if ('characters' in limit) return { size: text.length, most: limit.characters };
  const words = text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
  return { size: words, most: 'words' in limit ? limit.words : (limit.seconds * 150) / 60 };
}

describe.each(LIMITS)('cut to %o', (limit) => {
  const cuts = SOME.map((one) => {
    const { text, story, frame, level } = one;
    return {
      ...one,
      own: ownSentencesOf(story, text),
      short: shorten(story, text, limit, review, { level, principle: frame.id }),
    };
  });

  it('never passes the limit, and tells the truth about the length', () => {
    for (const { id, short } of cuts) {
      const { size, most } = measured(limit, short.text);
      expect(size, id).toBeLessThanOrEqual(most);
      expect(short.characters, id).toBe(short.text.length);
    }
  });

  it('keeps sentences of the person, in their order, and names each that went', () => {
    for (const { id, own, short } of cuts) {
      expect(
        [...short.kept, ...short.dropped.map((d) => d.sentence)].sort((a, b) => a - b),
        id,
      ).toEqual(own.map((s) => s.index));
      let at = 0;
      for (const s of own.filter((o) => short.kept.includes(o.index))) {
        const found = short.text.indexOf(s.text, at);
        expect(found, `${id}: ${s.text}`).toBeGreaterThanOrEqual(at);
        expect(short.text.slice(at, found), id).toMatch(/^(?:\s|[-*•–>]|\d{1,2}[.)])*$/);
        at = found + s.text.length;
      }
      expect(short.text.slice(at).trim(), id).toBe('');
    }
  });

  it('scores better than stopping when the time is up, and is scored by a review of what is left', () => {
    let cut = 0;
    let stopped = 0;
    for (const { own, short, text, level, frame } of cuts) {
      const options = { level, principle: frame.id };
      const again = review(short.text, options).stories[0]?.scores.overall;
      expect(short.after).toBe(again);
      if (!short.dropped.length) continue;
      let start = '';
      for (const s of own) {
        const longer = start ? `${start} ${text.slice(s.span.start, s.span.end)}` : s.text;
        const { size, most } = measured(limit, longer);
        if (size > most) break;
        start = longer;
      }
      cut += short.after ?? 0;
      stopped += review(start, options).stories[0]?.scores.overall ?? 0;
    }
    expect(cut).toBeGreaterThan(1.3 * stopped);
  });
});

describe('a limit that nothing fits into, and one that all fits into', () => {
  const [one] = SOME;
  it('leaves nothing rather than half a sentence', () => {
    if (!one) throw new Error('no stories');
    const short = shorten(one.story, one.text, { characters: 5 }, review);
    expect(short.text).toBe('');
    expect(short.kept).toEqual([]);
    expect(short.after).toBeUndefined();
  });
  it('drops nothing where there is room', () => {
    if (!one) throw new Error('no stories');
    expect(shorten(one.story, one.text, { seconds: 3600 }, review).dropped).toEqual([]);
  });
});
