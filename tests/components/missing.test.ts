import { describe, expect, it } from 'vitest';
import { insertionFor, lowest, rewriteFor } from '../../components/scores/missing.ts';
import type { ReviewedStory, ScoreLine } from '../../lib/model/review.ts';
import { DIMENSIONS, type Dimension } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';

const TEXT =
  'In March I noticed that 40 orders a day were lost in our shop. We fixed the retry together. ' +
  'I sent the owners a Slack message and they handled it. It was significantly faster afterwards. ' +
  'Since then I have compared the two lists every Monday, and I have told every new colleague to do the same.';
const [story] = review(TEXT).stories;
if (!story) throw new Error('no story');
const lines = DIMENSIONS.flatMap((dimension) => story.scores[dimension].lines);
const missing = (id: ScoreLine['id']) => {
  const line = lines.find((one) => one.kind === 'missing' && one.id === id);
  if (!line) throw new Error(`${id} is not missing`);
  return line;
};

describe('what mends a line of a score', () => {
  it('is the sentence that would bring what is missing', () => {
    expect(insertionFor(missing('metric'), story)?.replacement).toContain('As a result, [what you measured]');
  });
  it('is the rewrite that would bring it', () => {
    const { rewrite, sentence } = rewriteFor(missing('complete-fix'), story) ?? {};
    expect(rewrite?.replacement).toContain('[the fix, the data or a plan]');
    expect(sentence).toBe(2);
  });
  it('is the rewrite of the very sentence that was marked down', () => {
    const line = lines.find((one) => one.kind === 'marked-down' && one.id === 'we-action');
    expect(line && rewriteFor(line, story)?.sentence).toBe(1);
  });
  it('is nothing where no sentence can bring it', () => {
    const line = missing('reproduction');
    expect([insertionFor(line, story), rewriteFor(line, story)]).toEqual([undefined, undefined]);
  });
});

describe('the lowest score', () => {
  const with0 = (...low: readonly Dimension[]): ReviewedStory => ({
    ...story,
    scores: {
      ...story.scores,
      ...Object.fromEntries(DIMENSIONS.map((one) => [one, { value: low.includes(one) ? 0 : 50, lines: [] }])),
    },
  });
  it('is one by itself', () => {
    expect(lowest(with0('situation'))).toEqual(['situation']);
  });
  it('is several where they are equal, the one that weighs most first', () => {
    expect(lowest(with0('situation', 'reflection', 'metrics'))).toEqual(['metrics', 'reflection', 'situation']);
  });
});
