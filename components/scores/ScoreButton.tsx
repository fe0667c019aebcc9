import type { Dimension } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { dimensionMeaning } from './dimension-meaning.ts';
import { dimensionName } from './dimension-name.ts';
import { ScoreMoved } from './ScoreMoved.tsx';

interface ScoreButtonProps {
  readonly dimension: Dimension;
  readonly value: number;
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

/** One dimension's score, as the button that opens what it is made of. */
export function ScoreButton({ dimension, value, expanded, onToggle }: ScoreButtonProps) {
  return (
    <button
      type="button"
      className="score"
      data-dimension={dimension}
      title={dimensionMeaning(dimension)}
      aria-expanded={expanded}
      aria-controls={expanded ? `score-lines-${dimension}` : undefined}
      onClick={onToggle}
    >
      <span className="score-name">{dimensionName(dimension)}</span> <span className="score-figure">{value}</span>
      <ScoreMoved value={value} />
      <span className="visually-hidden"> {t('outOfHundred')}</span>
      <span className="score-bar">
        <span className="score-bar-fill" style={{ inlineSize: `${value}%` }} />
      </span>
    </button>
  );
}
