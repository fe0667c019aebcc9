import { useId, useState } from 'react';
import { tCount } from '../../lib/platform/i18n.ts';
import type { FindingsProps } from './actions.ts';
import { FlagCard } from './FlagCard.tsx';
import type { Listed } from './order.ts';
import { StoryFindingCard } from './StoryFindingCard.tsx';

interface FindingListProps extends FindingsProps {
  readonly heading: string;
  readonly findings: readonly Listed[];
  /** What to say where there are none. */
  readonly none?: string;
  /** The one that says for all of them that “I” is for what the person did, by its id. */
  readonly reminder: string | undefined;
  /** How many to show before the person asks for more. */
  readonly atFirst?: number;
}

/** A heading, and the findings under it. */
export function FindingList({
  heading,
  findings,
  none,
  reminder,
  atFirst = findings.length,
  ...props
}: FindingListProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  // A button that would show one more takes as much room as the one.
  const shown = all || findings.length <= atFirst + 1 ? findings : findings.slice(0, atFirst);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-heading">
        {heading} <span className="section-count">{tCount('findingCount', findings.length)}</span>
      </h2>
      {findings.length === 0 && none && <p className="section-empty">{none}</p>}
      <ol className="finding-list">
        {shown.map((one) => (
          <li key={one.id}>
            {one.kind === 'flag' ? (
              <FlagCard
                {...props}
                flag={one.flag}
                sentence={one.sentence}
                quote={one.quote}
                reminds={one.id === reminder}
              />
            ) : (
              <StoryFindingCard {...props} finding={one.finding} />
            )}
          </li>
        ))}
      </ol>
      {shown.length < findings.length && (
        <button type="button" className="button finding-more" onClick={() => setAll(true)}>
          {tCount('moreFindings', findings.length - shown.length)}
        </button>
      )}
    </section>
  );
}
