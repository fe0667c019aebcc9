import type { ReviewedStory } from '../../lib/model/review.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import type { FindingActions } from './actions.ts';
import { FlagCard } from './FlagCard.tsx';
import { StoryFindingCard } from './StoryFindingCard.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';
import './findings.css';

interface FindingsProps {
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}

/** All findings of one story: weak phrases in the order of the text, then what the story as a whole lacks. */
export function Findings({ story, quotes, writable, actions }: FindingsProps) {
  const flags = story.sentences
    .flatMap((sentence, index) => sentence.flags.map((flag) => ({ flag, sentence, quote: quotes[index] ?? '' })))
    .sort((a, b) => a.flag.span.start - b.flag.span.start);
  const list = useFocusAfterRemoval([...flags.map(({ flag }) => flag.key), ...story.findings.map((f) => f.key)]);

  return (
    <div className="findings" ref={list} tabIndex={-1}>
      <section aria-labelledby="flags-heading">
        <h2 id="flags-heading" className="section-heading">
          {t('flagsHeading')} <span className="section-count">{tCount('findingCount', flags.length)}</span>
        </h2>
        {flags.length === 0 && <p className="section-empty">{t('noFlags')}</p>}
        <ol className="finding-list">
          {flags.map(({ flag, sentence, quote }, index) => (
            // Two like sentences share a key; their order tells them apart.
            <li key={`${flag.key}:${flags.slice(0, index).filter((f) => f.flag.key === flag.key).length}`}>
              <FlagCard flag={flag} sentence={sentence} quote={quote} writable={writable} actions={actions} />
            </li>
          ))}
        </ol>
      </section>
      {story.findings.length > 0 && (
        <section aria-labelledby="story-findings-heading">
          <h2 id="story-findings-heading" className="section-heading">
            {t('storyFindingsHeading')}{' '}
            <span className="section-count">{tCount('findingCount', story.findings.length)}</span>
          </h2>
          <ol className="finding-list">
            {story.findings.map((finding) => (
              <li key={finding.key}>
                <StoryFindingCard
                  finding={finding}
                  story={story}
                  quotes={quotes}
                  writable={writable}
                  actions={actions}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
