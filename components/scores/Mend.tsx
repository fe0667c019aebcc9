import type { ReviewedStory, ScoreLine } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from '../findings/actions.ts';
import { excerpt } from '../findings/excerpt.ts';
import { Insertion } from '../findings/Insertion.tsx';
import { openSlotOf } from '../findings/open-slot.ts';
import { Reason } from '../findings/Reason.tsx';
import { RewriteButton } from '../findings/RewriteButton.tsx';
import { Claim } from '../rewrites/Claim.tsx';
import { Difference } from '../rewrites/Difference.tsx';
import { insertionFor, rewriteFor, type SentenceChange } from './missing.ts';

interface MendProps {
  readonly line: ScoreLine;
  readonly labelId: string;
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}

/**
 * What to do about a line that brings no points: a sentence to put in where one is ready, or the change of one that stands
 * there; and how others tell it.
 */
export function Mend({ line, labelId, story, quotes, writable, actions }: MendProps) {
  const insertion = line.kind === 'missing' ? insertionFor(line, story) : undefined;
  const open = insertion && openSlotOf(insertion, story, quotes);
  const change = line.kind === 'found' || insertion ? undefined : rewriteFor(line, story);
  const rewrite = insertion ?? change?.rewrite;
  return (
    <div className="line-mend">
      {insertion && <Insertion insertion={insertion} story={story} quotes={quotes} open={open} />}
      {change && (
        <>
          <SentenceDifference {...change} story={story} quotes={quotes} />
          <Claim rewrite={change.rewrite} />
        </>
      )}
      <div className="line-actions">
        {rewrite && (
          <RewriteButton rewrite={rewrite} writable={writable} actions={actions} open={open} titleId={labelId} />
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

/** How much of the sentence stands around its change: what is missing quotes no sentence besides. */
const AROUND_CHANGE = 48;

function SentenceDifference({
  rewrite,
  sentence,
  story,
  quotes,
}: SentenceChange & Pick<MendProps, 'story' | 'quotes'>) {
  const origin = story.sentences[sentence]?.span.start ?? 0;
  const span = { start: rewrite.span.start - origin, end: rewrite.span.end - origin };
  const { before, after } = excerpt(quotes[sentence] ?? '', span, AROUND_CHANGE);
  return <Difference rewrite={rewrite} before={before} after={after} />;
}
