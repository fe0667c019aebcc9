import type { StoryRecord } from '../../../../lib/model/story.ts';
import type { ViewProps } from '../../view.ts';
import type { StoriesRoute } from './route.ts';
import type { Assessments } from './use-assessments.ts';

/** What each place within the stories is given. */
export interface PlaceProps extends Omit<ViewProps, 'path'> {
  readonly route: StoriesRoute;
  /** All that were saved, changed last first. */
  readonly stories: readonly StoryRecord[];
  readonly assessments: Assessments;
}
