import { describe, expect, it } from 'vitest';
import { openSlotOf } from '../../components/findings/open-slot.ts';
import { SAMPLE_STORY } from '../../components/welcome/sample-story.ts';
import { review } from '../../lib/review.ts';

/** The story as it is reviewed with words put after it, and what it offers for a missing figure. */
function told(more: string) {
  const text = `${SAMPLE_STORY}${more}`;
  const [story] = review(text).stories;
  if (!story) throw new Error('no story');
  return { text, story, quotes: story.sentences.map(({ span }) => text.slice(span.start, span.end)) };
}

const insertion = (() => {
  const { story } = told('');
  const offered = story.findings.find(({ insertion }) => (insertion?.slots.length ?? 0) > 1)?.insertion;
  if (!offered) throw new Error('nothing is offered');
  return offered;
})();
const sentence = ` ${insertion.replacement.trim()}`;
const [first = '', second = ''] = sentence.match(/\[[^\]]+\]/g) ?? [];

describe('a sentence that was put in', () => {
  it.each([
    ['whole', sentence, first],
    ['with its first slot filled', sentence.replace(first, 'two weeks ago'), second],
  ])('is known again %s, with what is left to fill in', (_, words, slot) => {
    const { text, story, quotes } = told(words);
    const open = openSlotOf(insertion, story, quotes);
    expect(open?.words).toBe(slot);
    expect(open && text.slice(open.span.start, open.span.end)).toBe(slot);
  });

  it.each([
    ['not there', ''],
    ['filled in', sentence.replace(/\[[^\]]+\]/g, 'nine')],
    ['another with a slot', ' I told [whom] about it.'],
  ])('is not looked for where it is %s', (_, words) => {
    const { story, quotes } = told(words);
    expect(openSlotOf(insertion, story, quotes)).toBeUndefined();
  });
});
