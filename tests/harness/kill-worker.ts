import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './browser-ui.ts';
import type { Driven } from './launch.ts';

/** Whether the background runs. Asks nothing of the extension, which would start it. @param page any page of the browser */
export async function workerRuns(driven: Driven, page: Page): Promise<boolean> {
  if (driven.kind === 'chromium') {
    const targets = page.browser().targets();
    return targets.some((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
  }
  const state = await inFirefoxWindow(
    page,
    "WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Firsthand').extension.backgroundState",
  );
  return state !== 'stopped';
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
  const session = await browserSession(page);
  // Not by a session of the worker's own: that takes long on one that is on its way up, and fails as often as not.
  const { targetInfos } = await session.send('Target.getTargets');
  const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!found) return false;
  try {
    return (await session.send('Target.closeTarget', { targetId: found.targetId })).success;
  } catch {
    // It has gone in the meantime: there is nothing left to close.
    return false;
  }
}

const sessions = new WeakMap<Browser, Promise<CDPSession>>();

function browserSession(page: Page): Promise<CDPSession> {
  const browser = page.browser();
  const session = sessions.get(browser) ?? browser.target().createCDPSession();
  sessions.set(browser, session);
  return session;
}
