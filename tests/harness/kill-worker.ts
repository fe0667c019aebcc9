import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './browser-ui.ts';
import type { Driven } from './launch.ts';

/** Whether the background runs. Asks nothing of the extension, which would start it. @param page any page of the browser */
export async function workerRuns(driven: Driven, page: Page): Promise<boolean> {
  if (driven.kind === 'chromium') return workerIn(page) !== undefined;
  const state = await inFirefoxWindow(
    page,
    "WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Firsthand').extension.backgroundState",
  );
  return state !== 'stopped';
}

function workerIn(page: Page) {
  return page
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
}

/**
 * Stops the background at once, whatever it is doing: what it was asked is lost with it. `stopWorker` waits for one that
 * is idle.
 * @param page any page of the browser
 * @returns whether one was running
 */
export async function killWorker(driven: Driven, page: Page): Promise<boolean> {
  if (driven.kind === 'firefox') {
    const stopped = await inFirefoxWindow(
      page,
      `(async () => {
        const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Firsthand');
        if (extension.backgroundState !== 'running') return false;
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return true;
      })()`,
    );
    return stopped === true;
  }
  try {
    const worker = await workerIn(page)?.worker();
    await worker?.close();
    return worker !== undefined;
  } catch {
    // It was going already: there is nothing left to close.
    return false;
  }
}
