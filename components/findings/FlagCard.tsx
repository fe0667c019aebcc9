import type { Flag, ReviewedSentence } from '../../lib/model/review.ts';
import { Claim } from '../rewrites/Claim.tsx';
import { Difference } from '../rewrites/Difference.tsx';
import type { FindingActions } from './actions.ts';
import { excerpt } from './excerpt.ts';
import { FindingCard } from './FindingCard.tsx';

/** How much of the sentence stands around a change: enough to read it in place, the whole is quoted above. */
const AROUND_CHANGE = 28;

const SCOPES = ['one', 'story', 'everywhere'] as const;

interface FlagCardProps {
  readonly flag: Flag;
  readonly sentence: ReviewedSentence;
  /** The words of the sentence. */
  readonly quote: string;
  /** Whether it reminds the person to apply only what is true: one of the list says so for all. */
  readonly reminds: boolean;
  readonly writable: boolean;
  readonly actions: FindingActions;
}

/** A weakness of one sentence: the person's words, what the interviewer will ask, and a better wording. */
export function FlagCard({ flag, sentence, quote, reminds, writable, actions }: FlagCardProps) {
  const origin = sentence.span.start;
  const words = excerpt(quote, { start: flag.span.start - origin, end: flag.span.end - origin });
  const rewrite = flag.rewrite;
  const around =
    rewrite && excerpt(quote, { start: rewrite.span.start - origin, end: rewrite.span.end - origin }, AROUND_CHANGE);
  return (
    <FindingCard
      finding={flag}
      rewrite={rewrite}
      scopes={SCOPES}
      writable={writable}
      actions={actions}
      onReveal={() => actions.reveal(flag.span)}
    >
      <blockquote className="finding-quote">
        {words.before}
        <span className="finding-phrase">{words.phrase}</span>
        {words.after}
      </blockquote>
      <p className="finding-question">{flag.question}</p>
      {rewrite && around && <Difference rewrite={rewrite} before={around.before} after={around.after} />}
      {rewrite && reminds && <Claim rewrite={rewrite} />}
    </FindingCard>
  );
}
