import { t } from '../../lib/platform/i18n.ts';

interface ScoreChangeProps {
  readonly before: number;
  readonly after: number | undefined;
  /** What else to say of the telling: its length. */
  readonly note: string;
}

/** What a new telling does to the score. */
export function ScoreChange({ before, after, note }: ScoreChangeProps) {
  return (
    <p className="coach-change">
      {after !== undefined && (
        <>
          <span className="visually-hidden">{t('scoreChange', before, after)}</span>
          <span aria-hidden="true" className="coach-score">
            {before} <span className="coach-arrow">→</span> {after}
          </span>
        </>
      )}
      <span>{note}</span>
    </p>
  );
}
