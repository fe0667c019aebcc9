import { report } from '../../platform/errors.ts';
import { askWorker } from '../../platform/messages.ts';
import { readSyncState, watchSyncState } from './state.ts';

/** The browser takes some hundred writes a minute; a person who types in a story makes as many changes. Milliseconds. */
const QUIET = 4_000;

/**
 * For every page on which the bank can be changed: while it stands open and sync is on, the person's other machines are told
 * of each change, whichever page made it. What still waits when the page is left is told at once.
 */
export function tellOfChanges(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: Promise<() => void> | undefined;
  const tell = () => {
    timer = undefined;
    askWorker('syncSoon', {}).catch((error: unknown) => report(error, 'sync: telling of a change'));
  };
  const look = async () => {
    const { on } = await readSyncState();
    if (on) {
      stop ??= watched(() => {
        clearTimeout(timer);
        timer = setTimeout(tell, QUIET);
      }).catch((error: unknown) => {
        // It is tried again at the next look.
        stop = undefined;
        throw error;
      });
      await stop;
    } else {
      const watching = stop;
      stop = undefined;
      clearTimeout(timer);
      timer = undefined;
      (await watching)?.();
    }
  };
  const guarded = () => void look().catch((error: unknown) => report(error, 'sync: is it on'));
  guarded();
  watchSyncState(guarded);
  addEventListener('pagehide', () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    tell();
  });
}

/** @returns what ends the watch; the bank is large code, and most people never turn sync on */
async function watched(onChange: () => void): Promise<() => void> {
  const { watchBank } = await import('../watch.ts');
  return watchBank(
    'changes for sync',
    async (bank) => [
      (await bank.stories.orderBy('changed').last())?.changed,
      await bank.stories.count(),
      await bank.loops.toArray(),
    ],
    onChange,
  );
}
