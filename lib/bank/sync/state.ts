/** Whether sync is on, and what became of it last: kept on this machine, and read without opening the bank. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readStored, watchStored } from '../../platform/stored.ts';

const KEY = 'sync';

/** `quota`: the browser took no more, or not so often. `bank`: the stories could not be read or written. */
export type SyncTrouble = 'quota' | 'bank' | 'failed';

const memory = v.object({
  agreed: v.record(v.string(), v.string()),
  waiting: v.record(v.string(), v.number()),
});

const state = v.object({
  on: v.fallback(v.boolean(), false),
  memory: v.fallback(memory, { agreed: {}, waiting: {} }),
  /** What became of the last exchange; `at` in milliseconds since 1970. */
  last: v.fallback(
    v.optional(
      v.object({
        at: v.number(),
        trouble: v.optional(v.picklist(['quota', 'bank', 'failed'])),
        noRoom: v.array(v.string()),
        unreadable: v.number(),
      }),
    ),
    undefined,
  ),
});
export type SyncState = v.InferOutput<typeof state>;

export async function readSyncState(): Promise<SyncState> {
  const stored = await readStored('local', KEY);
  return v.parse(state, typeof stored === 'object' && stored !== null ? stored : {});
}

/** @returns a function that ends the watch */
export function watchSyncState(onChange: () => void): () => void {
  return watchStored('local', (changes) => {
    if (KEY in changes) onChange();
  });
}

/** Changes part of the state. For `sync.ts`, and for what it runs `betweenExchanges`: they take turns. */
export async function keepSyncState(change: Partial<SyncState>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSyncState()), ...change } });
}
