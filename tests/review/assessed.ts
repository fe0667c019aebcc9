/** What the review knows of a text before it is told to a person. */
import type { ReviewOptions } from '../../lib/model/review.ts';
import { type Assessment, assess } from '../../lib/review/assess.ts';
import { outlineOf } from '../../lib/story/outline.ts';
import { draftStoriesOf } from '../../lib/story/stories.ts';

/**
 * The scores, flags and findings of each story in a text, as the review comes to them: without its offers, for each of which
 * it reads the story once more, and which are most of its time.
 */
export function assessedIn(text: string, options: ReviewOptions): Assessment[] {
  const whole = { from: 0, to: text.length, outline: outlineOf(text), fenced: false };
  return draftStoriesOf(text, whole).flatMap(({ sentences }) => assess(sentences, options) ?? []);
}
