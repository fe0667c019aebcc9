/** What lies in the browser's storages. Anything may have written it: whoever reads it checks what it is. */
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
