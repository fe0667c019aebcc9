import { browser } from 'wxt/browser';
import { report } from '../../lib/platform/errors.ts';

/** Opens the page where Firsthand explains itself and can be tried. */
export function openPractice(): void {
  browser.tabs
    .create({ url: browser.runtime.getURL('/welcome.html') })
    .catch((error: unknown) => report(error, 'side panel: opening the practice page'));
}

export function openOptions(): void {
  browser.runtime.openOptionsPage().catch((error: unknown) => report(error, 'side panel: opening the options'));
}

/** Opens a saved story in a tab of its own, where it is reviewed as it is typed. */
export const openStory = (id: string): void => openOwn(`/story.html?id=${encodeURIComponent(id)}`);

/** Opens the stories laid out for paper. */
export const openPrint = (): void => openOwn('/print.html');

function openOwn(path: string): void {
  browser.tabs
    .create({ url: new URL(path, browser.runtime.getURL('/')).href })
    .catch((error: unknown) => report(error, `side panel: opening ${path.slice(0, 11)}`));
}
