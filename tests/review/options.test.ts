import { describe, expect, it } from 'vitest';
import type { ReviewOptions } from '../../lib/model/review.ts';
import { OWN_WORD } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';

const TEXT =
  'In March I noticed that orders were basically late. It was kind  of the queue. We rewrote the retry job together. ' +
  'I don’t like waiting, so I wrote a fix with tests. It was leveraged by sales, but the basics stayed. Deliveries were much faster.';

const storyOf = (options: ReviewOptions = {}) => {
  const [story] = review(TEXT, options).stories;
  if (!story) throw new Error('no story');
  return story;
};
const flagsOf = (options?: ReviewOptions) => storyOf(options).sentences.flatMap(({ flags }) => flags);
const marked = (options: ReviewOptions) =>
  flagsOf(options)
    .filter(({ id }) => id === OWN_WORD)
    .map(({ span }) => TEXT.slice(span.start, span.end));

describe('the person’s own words', () => {
  it.each([
    [['basically'], ['basically']],
    [['Kind of'], ['kind  of']],
    [["don't"], ['don’t']],
    [['leverag*'], ['leveraged']],
    [['basic'], []],
    [
      ['late', 'waiting'],
      ['late', 'waiting'],
    ],
    [['*', ' ', '('], []],
  ])('%j are found as whole words: %j', (ownWords, found) => {
    expect(marked({ ownWords })).toEqual(found);
  });

  it('weigh in no score', () => {
    expect(storyOf({ ownWords: ['basically', 'queue', 'fix'] }).scores).toEqual(storyOf().scores);
  });

  it('can be dismissed one by one, and turned off as a kind', () => {
    const ownWords = ['basically', 'queue'];
    const [first] = flagsOf({ ownWords }).filter(({ id }) => id === OWN_WORD);
    expect(marked({ ownWords, dismissed: new Set([first?.key ?? '']) })).toEqual(['queue']);
    expect(marked({ ownWords, disabled: new Set([OWN_WORD]) })).toEqual([]);
  });
});

describe('kinds turned off', () => {
  it('are neither raised nor marked down', () => {
    const disabled = new Set(['we-action', 'no-verification']);
    expect(flagsOf().map(({ id }) => id)).toContain('we-action');
    expect(flagsOf({ disabled }).map(({ id }) => id)).not.toContain('we-action');
    expect(storyOf().findings.map(({ id }) => id)).toContain('no-verification');
    expect(storyOf({ disabled }).findings.map(({ id }) => id)).not.toContain('no-verification');
    expect(storyOf({ disabled }).scores.ownership.value).toBeGreaterThan(storyOf().scores.ownership.value);
  });

  it('leave the others as they are', () => {
    // But for the rewrites: one is not offered where a score that now counts otherwise would fall by it.
    const others = (options?: ReviewOptions) =>
      flagsOf(options)
        .filter(({ id }) => id !== 'we-action')
        .map(({ rewrite: _, ...flag }) => flag);
    expect(others({ disabled: new Set(['we-action', 'of another version']) })).toEqual(others());
  });
});

describe('the speaking pace', () => {
  it('sets how long the telling takes, and what is too short', () => {
    const { words, seconds } = storyOf();
    expect(seconds).toBe(Math.round((words / 150) * 60));
    expect(storyOf({ pace: 75 }).seconds).toBe(Math.round((words / 75) * 60));
    const long = TEXT.repeat(3);
    const idsAt = (pace: number) => review(long, { pace }).stories.flatMap(({ findings }) => findings.map((f) => f.id));
    expect(idsAt(100)).not.toContain('too-short');
    expect(idsAt(250)).toContain('too-short');
  });
});
