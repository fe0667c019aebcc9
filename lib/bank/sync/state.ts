/** Whether sync is on, and what became of it last: kept on this machine, and read without opening the bank. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

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
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return v.parse(state, typeof stored === 'object' && stored !== null ? stored : {});
}

/** @returns a function that ends the watch */
export function watchSyncState(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Changes part of the state. For `sync.ts`, which takes turns. */
export async function keepSyncState(change: Partial<SyncState>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSyncState()), ...change } });
}
