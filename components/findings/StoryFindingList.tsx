import { useState } from 'react';
import { t, tCount } from '../../lib/platform/i18n.ts';
import type { FindingsProps } from './actions.ts';
import { StoryFindingCard } from './StoryFindingCard.tsx';

/** A first draft lacks much, and all of it at once helps nobody: they come in coaching order, the first ones shown. */
const SHOWN = 3;

/** What the story as a whole lacks, or has in the wrong place. */
export function StoryFindingList({ story, quotes, writable, actions }: FindingsProps) {
  const [all, setAll] = useState(false);
  const count = story.findings.length;
  // A button that would show one more takes as much room as the one.
  const shown = all || count <= SHOWN + 1 ? story.findings : story.findings.slice(0, SHOWN);
  return (
    <section aria-labelledby="story-findings-heading">
      <h2 id="story-findings-heading" className="section-heading">
        {t('storyFindingsHeading')} <span className="section-count">{tCount('findingCount', count)}</span>
      </h2>
      <ol className="finding-list">
        {shown.map((finding) => (
          <li key={finding.key}>
            <StoryFindingCard finding={finding} story={story} quotes={quotes} writable={writable} actions={actions} />
          </li>
        ))}
      </ol>
      {shown.length < count && (
        <button type="button" className="button finding-more" onClick={() => setAll(true)}>
          {tCount('moreFindings', count - shown.length)}
        </button>
      )}
    </section>
  );
}
