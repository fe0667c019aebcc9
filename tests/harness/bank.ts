/** The bank's database as the browser has it, past the extension's own code: what it must find, and what it must leave. */
import type { Page } from 'puppeteer-core';
import type { InterviewLoop, StoryRecord, StoryVersion } from '../../lib/model/story.ts';
import { waitFor } from './wait.ts';

/** In the order of their ids, as the browser gives them. */
export interface RawBank {
  readonly stories: readonly StoryRecord[];
  readonly versions: readonly StoryVersion[];
  readonly loops: readonly InterviewLoop[];
}

/** @param page any page of the extension; where no bank has been made yet, there is nothing in it */
export function readBank(page: Page): Promise<RawBank> {
  return page.evaluate(async () => {
    // Opening it would make one, without its tables.
    const made = (await indexedDB.databases()).some(({ name }) => name === 'firsthand');
    if (!made) return { stories: [], versions: [], loops: [] };
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bank = await asked(indexedDB.open('firsthand'));
    const all = (store: string) => asked(bank.transaction(store).objectStore(store).getAll());
    const contents = { stories: await all('stories'), versions: await all('versions'), loops: await all('loops') };
    bank.close();
    return contents;
  });
}

export type Shelf = Pick<RawBank, 'stories'> & Partial<RawBank>;

/**
 * Puts stories into the bank of a browser, as if they had been saved before, and loads the page again.
 * @param page any page of the extension that has opened the bank
 */
export async function fillBank(page: Page, shelf: Shelf, reload: () => Promise<unknown>): Promise<void> {
  await waitFor('the bank to be made', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'firsthand')),
  );
  await changeBank(page, { put: shelf });
  await reload();
}

interface BankChange {
  readonly put?: Partial<RawBank>;
  /** Ids of stories. */
  readonly remove?: readonly string[];
}

/**
 * Writes and takes away records. No page of the extension hears of it, as it does of what another page of ours changes.
 * @param page any page of the extension; the bank must have been made
 */
export function changeBank(page: Page, change: BankChange): Promise<void> {
  return page.evaluate(
    ({ put = {}, remove = [] }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('firsthand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const bank = opening.result;
          const all = bank.transaction(['stories', 'versions', 'loops'], 'readwrite');
          for (const [store, records] of Object.entries(put)) {
            for (const record of records) all.objectStore(store).put(record);
          }
          for (const id of remove) all.objectStore('stories').delete(id);
          all.onerror = () => reject(all.error);
          all.oncomplete = () => {
            bank.close();
            resolve();
          };
        };
      }),
    change,
  );
}

/** Empties every table. */
export function clearBank(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('firsthand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const bank = opening.result;
          const all = bank.transaction([...bank.objectStoreNames], 'readwrite');
          for (const store of bank.objectStoreNames) all.objectStore(store).clear();
          all.oncomplete = () => {
            bank.close();
            resolve();
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );
}

const INDICES = {
  1: { stories: ['changed'], versions: ['story'], loops: [] },
  3: { stories: ['changed'], versions: ['story', 'saved'], loops: [], deletions: ['at'], assessments: ['at'] },
} as const;

/**
 * Makes a bank of another version in place of the one that is there.
 * @param page a page of the extension that has no bank open; no other may have one open either
 */
export function makeBank(
  page: Page,
  version: keyof typeof INDICES,
  records: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  return page.evaluate(
    async (indices, native, contents) => {
      await new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('firsthand');
        gone.onsuccess = resolve;
        gone.onerror = () => reject(gone.error);
      });
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('firsthand', native);
        opening.onupgradeneeded = () => {
          for (const [store, keys] of Object.entries(indices)) {
            const made = opening.result.createObjectStore(store, {
              keyPath: store === 'assessments' ? 'key' : 'id',
            });
            for (const key of keys) made.createIndex(key, key);
            for (const record of contents[store] ?? []) made.put(record);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      });
    },
    INDICES[version] as Readonly<Record<string, readonly string[]>>,
    // Dexie's versions are ten times as fine as the browser's.
    version * 10,
    records,
  );
}

/** A story as the bank keeps it. */
export function savedStory(
  id: string,
  story: Pick<StoryRecord, 'title' | 'text'> & Partial<StoryRecord>,
  changed = 1_700_000_000_000,
): StoryRecord {
  return {
    id,
    answers: [],
    source: { kind: 'paste' },
    created: changed,
    changed,
    tags: [],
    used: [],
    clashes: [],
    ...story,
  };
}
