import type { PanelState } from '../../../../lib/model/field.ts';
import type { ReviewedStory } from '../../../../lib/model/review.ts';
import type { StoryActions } from './use-story-actions.ts';

/** What each of the things to do with a story is handed. */
export interface TaskProps {
  readonly state: PanelState;
  readonly story: ReviewedStory;
  readonly actions: StoryActions;
}
