import { describe, expect, it } from 'vitest';
import { furthestOff, tellingTime } from '../../components/scores/telling-time.ts';
import { SAMPLE_STORY } from '../../components/welcome/sample-story.ts';
import type { ReviewedStory } from '../../lib/model/review.ts';
import { review } from '../../lib/review.ts';

function storyOf(text: string, pace = 150): ReviewedStory {
  const [story] = review(text, { pace }).stories;
  if (!story) throw new Error('no story');
  return story;
}

describe('the telling time', () => {
  it('divides the whole of the talk', () => {
    const story = storyOf(SAMPLE_STORY);
    const { seconds, parts } = tellingTime(story);
    expect(seconds).toBe(story.seconds);
    expect(Math.abs(parts.reduce((sum, part) => sum + part.seconds, 0) - seconds)).toBeLessThanOrEqual(2);
    expect(Math.abs(parts.reduce((sum, part) => sum + part.share, 0) - 100)).toBeLessThanOrEqual(2);
  });

  it('goes by the person’s pace', () => {
    const slow = tellingTime(storyOf(SAMPLE_STORY, 100));
    const fast = tellingTime(storyOf(SAMPLE_STORY, 200));
    expect(slow.seconds).toBeGreaterThan(fast.seconds * 1.9);
    expect(slow.problemAfter).toBeGreaterThan(fast.problemAfter ?? 0);
    expect(slow.parts.map(({ share }) => share)).toEqual(fast.parts.map(({ share }) => share));
  });

  it('counts no answer to a follow-up', () => {
    const more = `${SAMPLE_STORY}\n\nQ: How do you know that it worked?\nI watched the dashboard for six weeks, and the count of lost emails stayed at zero.`;
    expect(tellingTime(storyOf(more)).seconds).toBe(tellingTime(storyOf(SAMPLE_STORY)).seconds);
  });

  it('finds no problem where none is named', () => {
    const text =
      'I wrote the plan in March. I called every supplier and I signed three contracts. I sent the report to the board.';
    expect(tellingTime(storyOf(text)).problemAfter).toBeUndefined();
  });

  it('says which part is furthest from its usual share', () => {
    const scene =
      'Situation: Last May one order in fifty never arrived. It was so in each of our forty depots, week after week. ';
    const time = tellingTime(storyOf(`${scene.repeat(3)}\n\nAction: I fixed the printer in the first depot.`));
    expect(furthestOff(time)).toBe('situation');
  });
});
