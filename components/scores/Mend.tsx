import type { ReviewedStory, ScoreLine } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from '../findings/actions.ts';
import { openSlotOf } from '../findings/open-slot.ts';
import { Reason } from '../findings/Reason.tsx';
import { RewriteButton } from '../findings/RewriteButton.tsx';
import { Insertion } from '../findings/StoryFindingCard.tsx';
import { findingFor } from './missing.ts';

interface MendProps {
  readonly line: ScoreLine;
  readonly labelId: string;
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}

/** What to do about a line that brings no points: a sentence to put in where one is ready, and how others tell it. */
export function Mend({ line, labelId, story, quotes, writable, actions }: MendProps) {
  const insertion = line.kind === 'missing' ? findingFor(line, story)?.insertion : undefined;
  const open = insertion && openSlotOf(insertion, story, quotes);
  return (
    <div className="line-mend">
      {insertion && <Insertion insertion={insertion} story={story} quotes={quotes} open={open} />}
      <div className="line-actions">
        {insertion && (
          <RewriteButton rewrite={insertion} writable={writable} actions={actions} open={open} titleId={labelId} />
        )}
        <Reason
          rule={line.id}
          label={t(line.kind === 'missing' ? 'howToTell' : 'whyItMatters')}
          actions={actions}
          titleId={labelId}
        />
      </div>
    </div>
  );
}
