import type { Page } from 'puppeteer-core';
import type { BankContents } from '../../lib/model/story.ts';

/** The native version that Dexie gives its version 2. */
const NATIVE_VERSION = 20;

/**
 * Puts stories into the bank of a browser, past the extension's own code, as if they had been saved there before.
 * @param page a page of the extension that has opened its bank
 */
export function fillBank(page: Page, contents: BankContents): Promise<void> {
  return page.evaluate(
    async ({ stories, versions, loops }, version) => {
      const bank = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('firsthand', version);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const transaction = bank.transaction(['stories', 'versions', 'loops'], 'readwrite');
      for (const story of stories) transaction.objectStore('stories').put(story);
      for (const one of versions) transaction.objectStore('versions').put(one);
      for (const loop of loops) transaction.objectStore('loops').put(loop);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      bank.close();
    },
    contents,
    NATIVE_VERSION,
  );
}
