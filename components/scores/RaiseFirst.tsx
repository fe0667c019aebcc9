import { useId, useState } from 'react';
import type { ReviewedStory } from '../../lib/model/review.ts';
import type { Dimension } from '../../lib/model/rubric.ts';
import { formatList, t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from '../findings/actions.ts';
import { dimensionName } from './dimension-name.ts';
import { LineQuotes } from './LineQuotes.tsx';
import { Mend } from './Mend.tsx';
import { lowest, mostToGain } from './missing.ts';
import './raise-first.css';

/** A story whose lowest score is this good needs nobody to say where to begin. */
const GOOD = 85;

interface RaiseFirstProps {
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}

/** Where to begin: the lowest score, what would raise it most, and the means to do it at once. */
export function RaiseFirst({ story, quotes, writable, actions }: RaiseFirstProps) {
  const id = useId();
  const textId = useId();
  const [shown, show] = useState(false);
  const [dimension, ...equals] = lowest(story);
  const score = story.scores[dimension];
  const line = score.value < GOOD ? mostToGain(score.lines) : undefined;
  if (!line) return null;
  return (
    <div className="raise" data-dimension={dimension}>
      <p id={textId} className="raise-text">
        <strong>{startWith(dimension, score.value, equals)}</strong>{' '}
        {line.kind === 'marked-down' ? t('raiseByMending', line.label) : t('raiseByAdding', line.label)}
      </p>
      <button
        type="button"
        className={`button raise-button ${shown ? '' : 'button-primary'}`}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-describedby={textId}
        onClick={() => show(!shown)}
      >
        {t(shown ? 'raiseHide' : 'raiseShow')}
      </button>
      {shown && (
        <div id={id} className="raise-way">
          {line.kind === 'marked-down' && (
            <LineQuotes sentences={line.sentences} story={story} quotes={quotes} actions={actions} />
          )}
          {/* What was opened of one line is not carried over to the next. */}
          <Mend
            key={line.id}
            line={line}
            labelId={textId}
            story={story}
            quotes={quotes}
            writable={writable}
            actions={actions}
          />
        </div>
      )}
    </div>
  );
}

/** Where several stand equally low, all are named: whoever looks at the scores sees them. */
function startWith(dimension: Dimension, value: number, equals: readonly Dimension[]): string {
  const name = dimensionName(dimension);
  return equals.length === 0
    ? t('startWith', name, value)
    : t('startWithOneOf', name, value, formatList(equals.map(dimensionName)));
}
