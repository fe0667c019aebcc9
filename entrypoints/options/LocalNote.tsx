import { useEffect } from 'react';
import { readSyncState, watchSyncState } from '../../lib/bank/sync/state.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useStored } from './use-stored.ts';

/** The promise, which has one exception: what the person chose to sync. */
export function LocalNote() {
  const { value, change } = useStored(readSyncState);

  // biome-ignore lint/correctness/useExhaustiveDependencies: watches for as long as the page stands
  useEffect(() => watchSyncState(() => change(async () => undefined)), []);

  return <p className="options-note">{t(value?.on ? 'localNoteSynced' : 'localNote')}</p>;
}
