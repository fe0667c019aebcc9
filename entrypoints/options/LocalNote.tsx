import { readSyncState, watchSyncState } from '../../lib/bank/sync/state.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';

/** The promise, which has one exception: what the person chose to sync. */
export function LocalNote() {
  const { value } = useStored(readSyncState, watchSyncState);
  return <p className="options-note">{t(value?.on ? 'localNoteSynced' : 'localNote')}</p>;
}
