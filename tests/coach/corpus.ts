import type { ReviewedStory } from '../../lib/model/review.ts';
import type { Level } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';
import type { Frame } from '../../lib/rubric/frames/frame.ts';
import { frameOf } from '../../lib/rubric/frames/index.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

/** A labelled story of the corpus as the product sees it: its text, and the review of that. */
export interface CorpusStory {
  readonly id: string;
  readonly quality: 'weak' | 'mixed' | 'strong';
  readonly frame: Frame;
  readonly level: Level;
  readonly text: string;
  readonly story: ReviewedStory;
}

/** Every story of tests/corpus in which the review finds a story. */
export const STORIES: readonly CorpusStory[] = labelledStories().flatMap((labelled): CorpusStory[] => {
  const { id, principle, level, quality } = labelled;
  const { text } = layOut(labelled);
  const frame = frameOf(principle);
  const [story] = review(text, { principle, level }).stories;
  if (!frame) throw new Error(`${id}: no frame for ${principle}`);
  return story ? [{ id, quality, frame, level, text, story }] : [];
});
