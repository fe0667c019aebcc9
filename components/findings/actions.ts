import type { RuleReason } from '../../lib/model/coaching.ts';
import type { Flag, ReviewedStory, Rewrite, StoryFinding } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';

/** How far a dismissal reaches: this finding, its kind in this story, its kind in every story. */
export type DismissScope = 'one' | 'story' | 'everywhere';

/** What a person can do with a finding. Components call; the page that shows them asks the editor or the worker. */
export interface FindingActions {
  /** Scrolls to a stretch of the text and selects it. */
  readonly reveal: (span: Span) => void;
  /** The same, of what waits for the person's own facts. */
  readonly fill: (slot: Span) => void;
  readonly apply: (rewrite: Rewrite) => void;
  readonly copy: (text: string) => void;
  readonly dismiss: (finding: Flag | StoryFinding, scope: DismissScope) => void;
  /** Why a check exists; nothing where it could not be had. */
  readonly explain: (rule: string) => Promise<RuleReason | undefined>;
  /** Where the guide teaches what a check looks for. */
  readonly guide: (rule: string) => string;
}

/** What a list of findings needs: the story, the words of its sentences by index, and what can be done. */
export interface FindingsProps {
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}
