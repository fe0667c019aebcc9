/** The bank's database as the browser has it, past the extension's own code: what it must find, and what it must leave. */
import type { Page } from 'puppeteer-core';
import { VERSION } from '../../lib/bank/upgrade.ts';
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

/** A bank down to its keys and indices, as the browser has it. */
export interface BankDump {
  /** As the browser counts: Dexie's versions are ten times as fine. */
  readonly version: number;
  readonly tables: readonly BankTable[];
}
interface BankTable {
  readonly name: string;
  readonly key: string;
  readonly indices: readonly string[];
  readonly records: readonly object[];
}

/** @param page any page of the bank's own origin; the bank must have been made */
export function dumpBank(page: Page): Promise<BankDump> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bank = await asked(indexedDB.open('firsthand'));
    const tables = await Promise.all(
      Array.from(bank.objectStoreNames, async (name) => {
        const store = bank.transaction(name).objectStore(name);
        const indices = Array.from(store.indexNames, (each) => {
          const { keyPath, unique, multiEntry } = store.index(each);
          if (keyPath !== each || unique || multiEntry) throw new Error(`an index of another kind: ${each}`);
          return each;
        });
        if (typeof store.keyPath !== 'string' || store.autoIncrement) throw new Error(`a key of another kind: ${name}`);
        return { name, key: store.keyPath, indices, records: await asked<object[]>(store.getAll()) };
      }),
    );
    const { version } = bank;
    bank.close();
    return { version, tables };
  });
}

/**
 * Makes a bank of another version in place of the one that is there.
 * @param page a page of the extension that has no bank open; no other may have one open either
 */
export function makeBank(page: Page, dump: BankDump): Promise<void> {
  return page.evaluate(async ({ version, tables }) => {
    await new Promise((resolve, reject) => {
      const gone = indexedDB.deleteDatabase('firsthand');
      gone.onsuccess = resolve;
      gone.onerror = () => reject(gone.error);
    });
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('firsthand', version);
      opening.onupgradeneeded = () => {
        for (const { name, key, indices, records } of tables) {
          const made = opening.result.createObjectStore(name, { keyPath: key });
          for (const each of indices) made.createIndex(each, each);
          for (const record of records) made.put(record);
        }
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
      opening.onerror = () => reject(opening.error);
    });
  }, dump);
}

/** A bank that a later version has made, of which nobody knows yet what it will hold. */
export function laterBank(stories: readonly object[] = []): BankDump {
  const table = (name: string, indices: readonly string[], records: readonly object[] = []) => ({
    ...{ name, key: 'id', indices, records },
  });
  const tables = [table('shelves', []), table('stories', ['changed', 'shelf'], stories), table('versions', ['story'])];
  return { version: (VERSION + 1) * 10, tables };
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
