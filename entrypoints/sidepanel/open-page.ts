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
