import { useState } from 'react';
import type { ReviewedStory } from '../../lib/model/review.ts';
import type { Dimension } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from '../findings/actions.ts';
import { OverallScore } from './OverallScore.tsx';
import { RaiseFirst } from './RaiseFirst.tsx';
import { ScoreButton } from './ScoreButton.tsx';
import { ScoreLines } from './ScoreLines.tsx';
import { FOREMOST, GROUND } from './weighed.ts';
import './scores.css';

interface ScoreBoardProps {
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  /** The overall scores of this session, oldest first. */
  readonly trend: readonly number[];
  readonly actions: FindingActions;
}

/** The scores of one story. Each opens to the sum it is made of, one at a time. */
export function ScoreBoard({ story, quotes, writable, trend, actions }: ScoreBoardProps) {
  const [open, setOpen] = useState<Dimension>();
  const row = (dimensions: readonly Dimension[], size: 'large' | 'small') => {
    const shown = dimensions.find((dimension) => dimension === open);
    return (
      <>
        <div className={`score-row score-row-${size}`}>
          {dimensions.map((dimension) => (
            <ScoreButton
              key={dimension}
              dimension={dimension}
              value={story.scores[dimension].value}
              expanded={dimension === open}
              onToggle={() => setOpen(dimension === open ? undefined : dimension)}
            />
          ))}
        </div>
        {shown && (
          <ScoreLines
            key={shown}
            dimension={shown}
            story={story}
            quotes={quotes}
            writable={writable}
            actions={actions}
          />
        )}
      </>
    );
  };

  return (
    <section className="score-board" aria-labelledby="scores-heading">
      <h2 id="scores-heading" className="visually-hidden">
        {t('scoresHeading')}
      </h2>
      <OverallScore value={story.scores.overall} seconds={story.seconds} words={story.words} trend={trend} />
      {row(FOREMOST, 'large')}
      {row(GROUND, 'small')}
      <p className="score-legend">{t('scoresLegend')}</p>
      <RaiseFirst story={story} quotes={quotes} writable={writable} actions={actions} />
    </section>
  );
}
