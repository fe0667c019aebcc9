/**
 * Firefox takes five seconds to start, and three of the processor. One that was started without wishes of its own is kept for
 * the next file of the same process: the extension is taken out with all that it has kept, every tab is closed, and what
 * sites have left behind is cleared. kept-firefox.browser.test.ts holds it to be as new.
 */
import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './browser-ui.ts';
import { closePage } from './close-page.ts';

/** Milliseconds: many times what it takes, and less than a test's hook is given. */
const PATIENCE = 30_000;

let kept: Browser | undefined;

/** The Firefox that waits to be used again, if there is one; it is the caller's from here on. */
export function takeKept(): Browser | undefined {
  const browser = kept;
  kept = undefined;
  return browser?.connected ? browser : undefined;
}

/** What a start would have set before the first window. */
export async function setPreferences(browser: Browser, preferences: Readonly<Record<string, string | number>>) {
  const set = Object.entries(preferences).map(([name, value]) => {
    const method = typeof value === 'number' ? 'setIntPref' : 'setStringPref';
    return `Services.prefs.${method}(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
  });
  await inFirefoxWindow(await anyPage(browser), set.join('\n'));
}

/** Makes Firefox as new and keeps it; ends it where that does not come about. @param addon the extension's id */
export async function giveBack(browser: Browser, addon: string): Promise<void> {
  const late = new Promise<never>((_, fail) => setTimeout(fail, PATIENCE, new Error('it does not answer')).unref());
  const isNew = await Promise.race([makeAsNew(browser, addon), late]).catch((error: unknown) => {
    process.stderr.write(`Firefox cannot be used again: ${String(error)}\n`);
    return false;
  });
  // A file may have had two of them.
  if (!isNew || kept) return browser.close();
  kept = browser;
}

/** @returns whether it is: not where another window than the one of the start stands open */
async function makeAsNew(browser: Browser, addon: string): Promise<boolean> {
  if ((await inFirefoxWindow(await anyPage(browser), WINDOWS)) !== 'with tabs') return false;
  const blank = await browser.newPage();
  for (const page of await browser.pages()) if (page !== blank) await closePage(page);
  // The browser clears what an extension has kept after it has gone, and says what there is to wait for.
  await inFirefoxWindow(
    blank,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const cleared = new Promise((done) =>
        ExtensionParent.apiManager.once('cleanupAfterUninstall', (_, id, tasks) => done(tasks.map(({ promise }) => promise))),
      );
      SidebarController.hide();
      await (await AddonManager.getAddonByID(${JSON.stringify(addon)})).uninstall();
      await Promise.all(await cleared);
      CustomizableUI.reset();
      Services.io.offline = false;
      await new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: done }));
    })()`,
  );
  return true;
}

/** A small one of the call's has no tabs. */
const WINDOWS =
  "[...Services.wm.getEnumerator('navigator:browser')].map(({ toolbar }) => toolbar.visible ? 'with tabs' : 'without').join()";

async function anyPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}
