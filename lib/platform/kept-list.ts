/**
 * A list of short texts that the person's choices make up: for good in storage.local, or, when it was made in a private
 * window, in storage.session, which is never written to the disk, until the last such window is closed.
 */
import { browser } from 'wxt/browser';
import { readList, readLists, watchStored } from './stored.ts';

export interface KeptList {
  /** Where it lies, in both storages. */
  readonly key: string;
  /** What is kept for good; with what private windows keep for the session where `traceless`. Not for content scripts then. */
  read(traceless?: boolean): Promise<readonly string[]>;
  /** Puts one at the end. The oldest go when there are too many. */
  add(one: string, traceless?: boolean): Promise<void>;
  /** Forgets what private windows have put on it. */
  forgetPassing(): Promise<void>;
  /** Takes some out, wherever they are kept. */
  remove(some: readonly string[]): Promise<void>;
  /** Tells of every change to what is kept for good. @returns a function that ends the watch */
  watch(onChange: () => void): () => void;
  /** Empties it. @returns the way back, which keeps what has come since as well */
  clear(): Promise<() => Promise<void>>;
}

/** @param most how many are kept at most */
export function keptList(key: string, most: number): KeptList {
  const local = () => readList('local', key);
  const session = () => readList('session', key);
  /** One change after the other, over all of the extension's own contexts: two at once would forget each other's. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request(`firsthand-${key}`, change);
  const without = (list: readonly string[], gone: readonly string[]) => list.filter((one) => !gone.includes(one));
  return {
    key,
    read: (traceless = false) => readLists(key, traceless),
    add: (one, traceless = false) =>
      inTurn(async () => {
        const list = traceless ? await session() : await local();
        const next = { [key]: [...without(list, [one]), one].slice(-most) };
        await (traceless ? browser.storage.session.set(next) : browser.storage.local.set(next));
      }),
    forgetPassing: () => inTurn(() => browser.storage.session.remove(key)),
    remove: (some) =>
      inTurn(async () => {
        const [kept, passing] = [await local(), await session()];
        if (some.some((one) => kept.includes(one))) await browser.storage.local.set({ [key]: without(kept, some) });
        if (some.some((one) => passing.includes(one)))
          await browser.storage.session.set({ [key]: without(passing, some) });
      }),
    watch: (onChange) =>
      watchStored('local', (changes) => {
        if (changes[key]) onChange();
      }),
    clear: () =>
      inTurn(async () => {
        const [kept, passing] = [await local(), await session()];
        await browser.storage.local.set({ [key]: [] });
        await browser.storage.session.remove(key);
        return () =>
          inTurn(async () => {
            const [since, passed] = [await local(), await session()];
            await browser.storage.local.set({ [key]: [...without(kept, since), ...since].slice(-most) });
            if (passing.length > 0)
              await browser.storage.session.set({ [key]: [...without(passing, passed), ...passed].slice(-most) });
          });
      }),
  };
}
