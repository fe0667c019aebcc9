import { countFieldsOff, turnAllFieldsOn } from '../../lib/platform/fields-off.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';

/** How many single fields are off. Which they are is kept as hashes alone, so they cannot be listed. */
export function FieldsOffSection() {
  const { value: count, failed, change } = useStored(countFieldsOff);
  return (
    <section>
      <h2>{t('fieldsOffHeading')}</h2>
      {count === 0 && <p className="options-note">{t('fieldsOffNone')}</p>}
      {count !== undefined && count > 0 && (
        <p>
          {tCount('fieldsOffTotal', count)}{' '}
          <button type="button" className="button" onClick={() => change(turnAllFieldsOn)}>
            {t('fieldsAllOn')}
          </button>
        </p>
      )}
      <p role="status">{failed && t('saveFailed')}</p>
    </section>
  );
}
