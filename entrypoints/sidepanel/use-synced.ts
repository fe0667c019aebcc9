import { useEffect, useState } from 'react';
import { readSyncState, watchSyncState } from '../../lib/bank/sync/state.ts';
import { report } from '../../lib/platform/errors.ts';

/** Whether the person syncs their stories: then not everything stays on this machine. */
export function useSynced(): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const look = () =>
      void readSyncState().then(
        (state) => setOn(state.on),
        (error: unknown) => report(error, 'side panel: is sync on'),
      );
    look();
    return watchSyncState(look);
  }, []);
  return on;
}
