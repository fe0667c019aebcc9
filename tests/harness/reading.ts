/** What a person reads on a page and does there by what it says; for the panel that no protocol reaches see panel.ts. */
import type { Page } from 'puppeteer-core';
import { waitFor } from './wait.ts';

/**
 * Waits until words can be read on a page.
 * @throws with what the page says instead
 */
export async function says(page: Page, words: string, seconds?: number): Promise<void> {
  let last = '';
  const look = async () => {
    last = await page.evaluate(() => document.body.innerText);
    return last.includes(words);
  };
  await waitFor(`“${words}”`, look, seconds).catch((error: unknown) => {
    throw new Error(`“${words}” is not on the page, which says: ${last}`, { cause: error });
  });
}

/** Follows a link within a page of the extension. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Chooses files as a person does in the browser's own window. */
export async function chooseFiles(page: Page, input: string, ...paths: string[]): Promise<void> {
  const found = await page.waitForSelector(input);
  if (!found) throw new Error(`nowhere to choose a file: ${input}`);
  await (await found.toElement('input')).uploadFile(...paths);
}

/** Clicks a button or a link by its name, as soon as it is there and can be clicked. */
export async function press(page: Page, name: string): Promise<void> {
  await waitFor(`a button “${name}”`, () =>
    page.evaluate((label) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a')];
      const found = all.find((each) => each.textContent?.trim() === label && each.checkVisibility());
      found?.click();
      return found !== undefined && !(found instanceof HTMLButtonElement && found.disabled);
    }, name),
  );
}
