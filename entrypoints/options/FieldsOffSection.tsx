import {
  countFieldsOff,
  countFieldsReadAnyway,
  forgetFieldsReadAnyway,
  turnAllFieldsOn,
  watchFields,
} from '../../lib/platform/fields-off.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import { TakenAway } from './TakenAway.tsx';
import { useStored } from './use-stored.ts';
import { useWayBack } from './use-way-back.ts';

/** How many single fields are off, and how many are read anyway. Which they are is kept as hashes alone: they cannot be listed. */
export function FieldsOffSection() {
  const off = useStored(countFieldsOff, watchFields);
  const anyway = useStored(countFieldsReadAnyway, watchFields);
  const offBack = useWayBack(off);
  const anywayBack = useWayBack(anyway);
  const count = off.value;
  return (
    <section>
      <h2>{t('fieldsOffHeading')}</h2>
      {count === 0 && <p className="options-note">{t('fieldsOffNone')}</p>}
      {count !== undefined && count > 0 && (
        <p>
          {tCount('fieldsOffTotal', count)}{' '}
          <button type="button" className="button" onClick={() => offBack.take(turnAllFieldsOn)}>
            {t('fieldsAllOn')}
          </button>
        </p>
      )}
      {anyway.value !== undefined && anyway.value > 0 && (
        <p>
          {tCount('fieldsReadTotal', anyway.value)}{' '}
          <button type="button" className="button" onClick={() => anywayBack.take(forgetFieldsReadAnyway)}>
            {t('fieldsReadForget')}
          </button>
        </p>
      )}
      <p role="status">
        {(off.failed || anyway.failed) && t('saveFailed')}
        <TakenAway text={t('fieldsAllTurnedOn')} undo={offBack.undo} />
        {offBack.undo && ' '}
        <TakenAway text={t('fieldsReadForgotten')} undo={anywayBack.undo} />
      </p>
    </section>
  );
}
