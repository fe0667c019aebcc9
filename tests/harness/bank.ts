import type { Page } from 'puppeteer-core';
import type { InterviewLoop, StoryRecord, StoryVersion } from '../../lib/model/story.ts';
import { waitFor } from './wait.ts';

export interface Shelf {
  readonly stories: readonly StoryRecord[];
  readonly loops?: readonly InterviewLoop[];
  readonly versions?: readonly StoryVersion[];
}

/**
 * Puts stories into the bank of a browser, as if they had been saved before, and loads the page again.
 * @param page any page of the extension that has opened the bank
 */
export async function fillBank(page: Page, shelf: Shelf, reload: () => Promise<unknown>): Promise<void> {
  await waitFor('the bank to be made', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'firsthand')),
  );
  await page.evaluate(
    ({ stories, loops = [], versions = [] }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('firsthand');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const bank = opening.result;
          const all = bank.transaction(['stories', 'loops', 'versions'], 'readwrite');
          for (const story of stories) all.objectStore('stories').put(story);
          for (const loop of loops) all.objectStore('loops').put(loop);
          for (const version of versions) all.objectStore('versions').put(version);
          all.onerror = () => reject(all.error);
          all.oncomplete = () => {
            bank.close();
            resolve();
          };
        };
      }),
    shelf,
  );
  await reload();
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
    source: { kind: 'paste', hash: id },
    created: changed,
    changed,
    tags: [],
    used: [],
    clashes: [],
    ...story,
  };
}
