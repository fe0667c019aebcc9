import { countDismissed, restoreAll } from '../../lib/platform/dismissals.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';

/** How much the person has dismissed over all documents, and the way to see it again. */
export function DismissedSection() {
  const { value: count, failed, change } = useStored(countDismissed);
  return (
    <section>
      <h2>{t('dismissedHeading')}</h2>
      {count === 0 && <p className="options-note">{t('dismissedNone')}</p>}
      {count !== undefined && count > 0 && (
        <p>
          {tCount('dismissedTotal', count)}{' '}
          <button type="button" className="button" onClick={() => change(restoreAll)}>
            {t('showAllAgain')}
          </button>
        </p>
      )}
      <p role="status">{failed && t('saveFailed')}</p>
    </section>
  );
}
