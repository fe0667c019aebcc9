import {
  countFieldsOff,
  countFieldsReadAnyway,
  forgetFieldsReadAnyway,
  turnAllFieldsOn,
} from '../../lib/platform/fields-off.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';

/** How many single fields are off, and how many are read anyway. Which they are is kept as hashes alone: they cannot be listed. */
export function FieldsOffSection() {
  const { value: count, failed, change } = useStored(countFieldsOff);
  const anyway = useStored(countFieldsReadAnyway);
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
      {anyway.value !== undefined && anyway.value > 0 && (
        <p>
          {tCount('fieldsReadTotal', anyway.value)}{' '}
          <button type="button" className="button" onClick={() => anyway.change(forgetFieldsReadAnyway)}>
            {t('fieldsReadForget')}
          </button>
        </p>
      )}
      <p role="status">{(failed || anyway.failed) && t('saveFailed')}</p>
    </section>
  );
}
