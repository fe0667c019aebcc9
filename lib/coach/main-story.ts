import type { Review, ReviewedStory } from '../model/review.ts';

/** A text that was given as one story is one, although headings in it may read as several: the longest stands for it. */
export function mainStory({ stories }: Review): ReviewedStory | undefined {
  return [...stories].sort((a, b) => b.words - a.words)[0];
}
