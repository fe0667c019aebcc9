import { countDismissed, restoreAll, watchDismissed } from '../../lib/platform/dismissals.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { TakenAway } from './TakenAway.tsx';
import { useStored } from './use-stored.ts';
import { useWayBack } from './use-way-back.ts';

/** How much the person has dismissed over all documents, and the way to see it again. */
export function DismissedSection() {
  const stored = useStored(countDismissed, watchDismissed);
  const { value: count, failed } = stored;
  const { take, undo } = useWayBack(stored);
  return (
    <section>
      <h2>{t('dismissedHeading')}</h2>
      {count === 0 && <p className="options-note">{t('dismissedNone')}</p>}
      {count !== undefined && count > 0 && (
        <p>
          {tCount('dismissedTotal', count)}{' '}
          <button type="button" className="button" onClick={() => take(restoreAll)}>
            {t('showAllAgain')}
          </button>
        </p>
      )}
      <p role="status">
        {failed && t('saveFailed')}
        <TakenAway text={t('dismissedAllShown')} undo={undo} />
      </p>
    </section>
  );
}
