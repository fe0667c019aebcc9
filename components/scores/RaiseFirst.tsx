import type { Score } from '../../lib/model/review.ts';
import type { Dimension } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { dimensionName } from './dimension-name.ts';
import { mostToGain } from './missing.ts';

/** A story whose lowest score is this good needs nobody to say where to begin. */
const GOOD = 85;

interface RaiseFirstProps {
  readonly dimension: Dimension;
  readonly score: Score;
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

/** Where to begin: the lowest score, what would raise it most, and the way to that. */
export function RaiseFirst({ dimension, score, expanded, onToggle }: RaiseFirstProps) {
  const line = score.value < GOOD ? mostToGain(score.lines) : undefined;
  if (!line) return null;
  return (
    <div className="raise" data-dimension={dimension}>
      <p className="raise-text">
        <strong>{t('lowestIs', dimensionName(dimension), score.value)}</strong>{' '}
        {line.kind === 'marked-down' ? t('raiseByMending', line.label) : t('raiseByAdding', line.label)}
      </p>
      <button
        type="button"
        className="button raise-button"
        aria-expanded={expanded}
        aria-controls={expanded ? `score-lines-${dimension}` : undefined}
        onClick={onToggle}
      >
        {t(expanded ? 'raiseHide' : 'raiseShow')}
      </button>
    </div>
  );
}
