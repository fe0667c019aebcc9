import type { ReviewedStory, Rewrite } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';

/** What a person can do with a finding. Components call; the page that shows them asks the editor or the worker. */
export interface FindingActions {
  /** Scrolls to a stretch of the text and selects it. */
  readonly reveal: (span: Span) => void;
  readonly apply: (rewrite: Rewrite) => void;
  readonly copy: (text: string) => void;
  readonly dismiss: (key: string) => void;
}

/** What a list of findings needs: the story, the words of its sentences by index, and what can be done. */
export interface FindingsProps {
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}
