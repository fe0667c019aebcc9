import { useId } from 'react';
import type { ReviewedStory, ScoreLine } from '../../lib/model/review.ts';
import type { Dimension } from '../../lib/model/rubric.ts';
import { formatNumber, type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from '../findings/actions.ts';
import { dimensionMeaning } from './dimension-meaning.ts';
import { dimensionName } from './dimension-name.ts';
import { LineQuotes } from './LineQuotes.tsx';
import { Mend } from './Mend.tsx';
import './score-lines.css';

interface ScoreLinesProps {
  readonly dimension: Dimension;
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}

const GROUPS = [
  { kind: 'found', heading: 'linesFound' },
  { kind: 'missing', heading: 'linesMissing' },
  { kind: 'marked-down', heading: 'linesMarkedDown' },
] as const satisfies readonly { kind: ScoreLine['kind']; heading: MessageKey }[];

/** The sum that makes up a score, with the person's own sentence beside each line, so that it can be checked by hand. */
export function ScoreLines({ dimension, ...props }: ScoreLinesProps) {
  const score = props.story.scores[dimension];
  const sum = score.lines.reduce((total, line) => total + line.points, 0);
  return (
    <section
      id={`score-lines-${dimension}`}
      className="score-lines"
      data-dimension={dimension}
      aria-label={t('linesOf', dimensionName(dimension))}
    >
      <p className="score-meaning">{dimensionMeaning(dimension)}</p>
      {GROUPS.map(({ kind, heading }) => {
        const lines = score.lines.filter((line) => line.kind === kind);
        if (lines.length === 0) return null;
        return (
          <div key={kind} className={`line-group line-group-${kind}`}>
            <h3 className="line-heading">{t(heading)}</h3>
            <ul>
              {lines.map((line) => (
                <Line key={`${line.id}:${line.sentences.join()}`} line={line} {...props} />
              ))}
            </ul>
          </div>
        );
      })}
      <p className="line-sum">
        <span>{sumNote(sum, score.value)}</span>
        <span className="line-points">{t('pointsOfHundred', score.value)}</span>
      </p>
    </section>
  );
}

interface LineProps extends Omit<ScoreLinesProps, 'dimension'> {
  readonly line: ScoreLine;
}

function Line({ line, ...props }: LineProps) {
  const labelId = useId();
  return (
    <li className="line">
      <span id={labelId}>{line.label}</span>
      <span className="line-points">{points(line)}</span>
      <LineQuotes sentences={line.sentences} {...props} />
      {line.kind !== 'found' && <Mend line={line} labelId={labelId} {...props} />}
    </li>
  );
}

/** A missing piece shows what it would bring; a line that counts in part, how much of it: no score is taken below 0. */
function points(line: ScoreLine): string {
  if (line.kind === 'missing') return t('pointsToGain', line.of);
  const counted = withMinus(formatNumber(line.points, { signDisplay: 'exceptZero' }));
  return line.points === line.of ? counted : t('pointsOf', counted, withMinus(formatNumber(line.of)));
}

/** A minus as wide as the plus. */
const withMinus = (figure: string): string => figure.replace('-', '−');

/** A score never leaves 0 to 100; where the lines alone would, the sum says so and stays checkable. */
function sumNote(sum: number, value: number): string {
  return Math.round(sum) === value ? t('linesSum') : t('linesSumHeld', sum, value);
}
