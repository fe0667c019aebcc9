import { useEffect, useState } from 'react';
import { readSyncState, watchSyncState } from '../../lib/bank/sync/state.ts';
import { report } from '../../lib/platform/errors.ts';
import { askWorker } from '../../lib/platform/messages.ts';

/** The browser takes some hundred writes a minute; a person who types in a story makes as many changes. Milliseconds. */
const QUIET = 4_000;

/**
 * While the panel is open and sync is on, tells the person's other machines of each change of the bank.
 * @returns whether sync is on
 */
export function useSync(): boolean {
  const [on, setOn] = useState(false);

  useEffect(() => {
    const look = () =>
      readSyncState().then(
        (state) => setOn(state.on),
        (error: unknown) => report(error, 'side panel: is sync on'),
      );
    void look();
    return watchSyncState(() => void look());
  }, []);

  useEffect(() => {
    if (!on) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let ended = false;
    const tell = () => {
      timer = undefined;
      askWorker('syncSoon', {}).catch((error: unknown) => report(error, 'side panel: sync'));
    };
    // What waits when the panel is closed is told at once.
    const onLeaving = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      tell();
    };
    addEventListener('pagehide', onLeaving);
    // The bank is large code, and most people never turn sync on.
    import('../../lib/bank/watch.ts').then(
      ({ watchBank }) => {
        if (ended) return;
        stop = watchBank(
          'changes for sync',
          async (bank) => [
            (await bank.stories.orderBy('changed').last())?.changed,
            await bank.stories.count(),
            await bank.loops.toArray(),
          ],
          () => {
            clearTimeout(timer);
            timer = setTimeout(tell, QUIET);
          },
        );
      },
      (error: unknown) => report(error, 'side panel: watching for sync'),
    );
    return () => {
      ended = true;
      stop?.();
      removeEventListener('pagehide', onLeaving);
      onLeaving();
    };
  }, [on]);

  return on;
}
