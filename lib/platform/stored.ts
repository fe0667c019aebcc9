/** What lies in the browser's storages. Anything may have written it: whoever reads it checks what it is. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { orphaned } from './messages.ts';

/** `session` is gone when the browser closes, and out of reach of content scripts. */
export type Area = 'local' | 'session';

export type StoredChanges = Readonly<
  Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown } | undefined>
>;

export async function readStored(area: Area, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** A list of short texts; empty where there is none, or something else. */
export async function readList(area: Area, key: string): Promise<readonly string[]> {
  const parsed = v.safeParse(v.array(v.string()), await readStored(area, key));
  return parsed.success ? parsed.output : [];
}

/** The list that is kept for good; with what private windows keep for the session where `traceless`. Not for content scripts then. */
export async function readLists(key: string, traceless: boolean): Promise<readonly string[]> {
  const kept = await readList('local', key);
  return traceless ? [...kept, ...(await readList('session', key))] : kept;
}

/**
 * Tells of each change in a storage from now on, whoever makes it.
 * @returns a function that ends the watch
 */
export function watchStored(area: Area, onChange: (changes: StoredChanges) => void): () => void {
  const { onChanged } = browser.storage[area];
  const listener = (changes: StoredChanges) => onChange(changes);
  onChanged.addListener(listener);
  return () => {
    // A content script that an update has left behind cannot reach the browser any more, and has nothing to take back.
    if (!orphaned()) onChanged.removeListener(listener);
  };
}
