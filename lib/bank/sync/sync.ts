/**
 * Sync between the person's own machines, by the browser's own sync storage: off until they turn it on, since the text
 * then travels through their browser account. For the extension's pages and the worker.
 */
import { browser } from 'wxt/browser';
import type { BankOutcome } from '../../model/story.ts';
import { report } from '../../platform/errors.ts';
import { readContents, takeIn } from '../archive.ts';
import { deleteLoop } from '../loops.ts';
import { withBank } from '../outcome.ts';
import { deletion, sound } from '../records.ts';
import { deleteStory } from '../stories.ts';
import { type Exchanged, exchange, type SyncArea, type SyncedBank } from './exchange.ts';
import { keepSyncState, readSyncState, type SyncState, type SyncTrouble } from './state.ts';

const LOCK = 'firsthand-sync';

/**
 * Keeps what is synced from content scripts, which share a process with pages that may be hostile and need none of it.
 * Firefox has no such switch.
 */
export async function closeSyncedToPages(): Promise<void> {
  await browser.storage.sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Turns sync on, and exchanges at once. In turn: a turning off that waits for an exchange would else come after it. */
export async function turnSyncOn(): Promise<SyncState> {
  await navigator.locks.request(LOCK, () => keepSyncState({ on: true }));
  return syncNow();
}

/** Turns sync off here. The stories stay where they are, on this machine and on the others. */
export function turnSyncOff(): Promise<void> {
  return navigator.locks.request(LOCK, () =>
    keepSyncState({ on: false, memory: { agreed: {}, waiting: {} }, last: undefined }),
  );
}

/**
 * Does something while no exchange is under way, and holds up those that are asked for meanwhile.
 * @param run must not exchange or turn sync on or off itself, which would wait for its own end
 * @returns what it answers
 * @throws what it throws
 */
export function betweenExchanges<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, run);
}

/** Takes everything of ours out of the browser's sync storage. Machines on which sync is on will write it again. */
export async function clearSynced(): Promise<void> {
  const ours = Object.keys(await browser.storage.sync.get(null)).filter((key) => key.startsWith('s.'));
  await browser.storage.sync.remove(ours);
}

/** How many records of ours lie in the browser's sync storage. */
export async function countSynced(): Promise<number> {
  const keys = Object.keys(await browser.storage.sync.get(null));
  return keys.filter((key) => /^s\.[\w-]+\.0$/.test(key)).length;
}

/** Exchanges now, if sync is on; one exchange at a time, whichever of our pages asked. Never throws. */
export function syncNow(): Promise<SyncState> {
  return navigator.locks.request(LOCK, async () => {
    const before = await readSyncState();
    if (!before.on) return before;
    const at = Date.now();
    try {
      const done = await exchange(area, bank, before.memory, at);
      await keepSyncState({ memory: done.memory, last: lastOf(done, at) });
    } catch (error) {
      report(error, 'sync: exchange');
      const trouble = troubleOf(error);
      await keepSyncState({ last: { at, trouble, noRoom: before.last?.noRoom ?? [], unreadable: 0 } });
    }
    return readSyncState();
  });
}

const lastOf = ({ noRoom, unreadable }: Exchanged, at: number) => ({ at, noRoom: [...noRoom], unreadable });

const area: SyncArea = {
  get: () => browser.storage.sync.get(null),
  set: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove(keys),
};

/** Thrown within an exchange when the bank said no; `withBank` has reported why. */
class BankSaidNo extends Error {
  override readonly name = 'BankSaidNo';
}

const bank: SyncedBank = {
  read: async () =>
    valueOrThrow(
      await withBank('read for sync', async (open) => ({
        contents: await readContents(open),
        deletions: sound(deletion, await open.deletions.toArray()).sound,
      })),
    ),
  async takeIn(contents) {
    const { clashing } = valueOrThrow(await takeIn(contents));
    // What is here again is not deleted any more.
    const ids = [...contents.stories, ...contents.loops].map(({ id }) => id);
    valueOrThrow(await withBank('sync: bring back', (open) => open.deletions.bulkDelete(ids)));
    return clashing;
  },
  async remove(kind, id) {
    const outcome = await (kind === 'story' ? deleteStory(id) : deleteLoop(id));
    // Deleted here in the meantime: that is what was wanted.
    if (!outcome.ok && outcome.trouble !== 'gone') valueOrThrow(outcome);
  },
};

function valueOrThrow<T>(outcome: BankOutcome<T>): T {
  if (!outcome.ok) throw new BankSaidNo(`${outcome.trouble}: ${outcome.detail}`);
  return outcome.value;
}

function troubleOf(error: unknown): SyncTrouble {
  if (error instanceof BankSaidNo) return 'bank';
  const message = error instanceof Error ? error.message : String(error);
  // Chrome's “QUOTA_BYTES quota exceeded” and “MAX_WRITE_OPERATIONS…”, Firefox's “QuotaExceededError”.
  return /quota|max_write/i.test(message) ? 'quota' : 'failed';
}
