import { t } from '../../lib/platform/i18n.ts';

interface ScoreMarkProps {
  /** 0 to 100; undefined while it is not known. */
  readonly value: number | undefined;
}

/** A story's overall score, as large as the line that it stands in. */
export function ScoreMark({ value }: ScoreMarkProps) {
  if (value === undefined) return <span className="score-mark score-mark-open" aria-hidden="true" />;
  return (
    <span className="score-mark">
      <span className="visually-hidden">{t('overallScoreIs', value)}</span>
      <span aria-hidden="true">{value}</span>
    </span>
  );
}
