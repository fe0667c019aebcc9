import type { Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as v from 'valibot';
import type { Driven } from './launch.ts';
import { waitFor } from './wait.ts';

/**
 * What a person does in the browser's own windows: they choose from its menus, click our button and press our commands. Firefox lets
 * its windows be driven; Chromium's menus are out of every protocol's reach.
 */

/** A line of one of the extension's own menus. */
export interface MenuLine {
  readonly id: string;
  readonly label: string;
}

/**
 * Chooses a line of the context menu of an element that the person has clicked. Firefox opens its menu and clicks the line. No
 * protocol of Chromium reaches its menus: there the worker, started for it, is given the event that a click on the line gives,
 * if the browser has that line.
 * @param page the page in front
 */
export async function chooseInMenu(
  driven: Driven,
  page: Page,
  selector: string,
  { id, label }: MenuLine,
): Promise<void> {
  if (driven.kind === 'chromium') {
    await page.locator(selector).click();
    return clickMenuLine(driven, page, id);
  }
  await page.locator(selector).click({ button: 'right' });
  await activate(page, 'contentAreaContextMenu', label);
}

/** In Firefox: puts the extension's button first in the toolbar, and finds it. */
const TOOLBAR_BUTTON = `
  const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Firsthand');
  const inArea = (area) => CustomizableUI.getWidgetIdsInArea(area).find((id) => id.startsWith(extension.id.replace(/[^a-z0-9_-]/g, '_')));
  const tucked = inArea('unified-extensions-area');
  if (tucked) CustomizableUI.addWidgetToArea(tucked, 'nav-bar');
  const button = document.querySelector('#' + CSS.escape(inArea('nav-bar')) + ' toolbarbutton');`;

/** Clicks the extension's button in the toolbar: the panel opens, and the browser tells the extension which page this is. */
export async function clickButton(driven: Driven, page: Page): Promise<void> {
  if (driven.kind === 'firefox') {
    await inFirefoxWindow(page, `(async () => { ${TOOLBAR_BUTTON} button.click(); })()`);
    return;
  }
  const [extension] = (await page.browser().extensions()).values();
  if (!extension) throw new Error('Chromium has no extension');
  await page.triggerExtensionAction(extension);
}

/**
 * Chooses a line of the menu of the extension's button in the toolbar of Firefox, where the button is put first. For Chromium
 * see `clickMenuLine`: what asks for a permission or opens the panel there takes a click that no protocol can make.
 * @param page the page in front
 */
export async function chooseInButtonMenu(page: Page, { label }: MenuLine): Promise<void> {
  await waitFor('the menu of the button in the toolbar', () =>
    inFirefoxWindow(
      page,
      `(async () => {
        ${TOOLBAR_BUTTON}
        const { left, top } = button.getBoundingClientRect();
        const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, clientX: left + 4, clientY: top + 4 });
        button.dispatchEvent(event);
        return true;
      })()`,
    ),
  );
  await activate(page, 'toolbar-context-menu', label);
}

/** Clicks a line of a menu of Firefox's that is opening. */
async function activate(page: Page, menu: string, label: string): Promise<void> {
  await waitFor(`“${label}” in the menu`, () =>
    inFirefoxWindow(
      page,
      `(async () => {
        const menu = document.getElementById(${JSON.stringify(menu)});
        if (menu.state !== 'open') return false;
        const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === ${JSON.stringify(label)});
        if (!item) return false;
        const submenu = item.closest('menupopup');
        if (submenu !== menu) {
          submenu.parentElement.openMenu(true);
          for (let i = 0; i < 50 && submenu.state !== 'open'; i++) await new Promise((done) => setTimeout(done, 20));
        }
        submenu.activateItem(item);
        return true;
      })()`,
    ),
  );
}

/**
 * Has the browser report one of the extension's commands, as its key does. Firefox runs the key itself. No protocol of
 * Chromium reaches the keys of its windows: there the event is given to the worker, which is started for it.
 * @param page any page of the extension
 * @param letter the key's letter, pressed with Alt and Shift
 */
export async function pressCommand(driven: Driven, page: Page, name: string, letter: string): Promise<void> {
  if (driven.kind === 'firefox') {
    await waitFor(`a key ${letter} of the extension's`, () =>
      inFirefoxWindow(
        page,
        `(() => {
          const keys = [...document.querySelectorAll('keyset[id^=ext-keyset-id] key')];
          const key = keys.find((one) => one.getAttribute('key') === ${JSON.stringify(letter)} && /alt/.test(one.getAttribute('modifiers')));
          key?.doCommand();
          return Boolean(key);
        })()`,
      ),
    );
    return;
  }
  await inWorker(driven, page, `chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
}

/**
 * Gives Chromium's worker the event of a click on a line of a menu, in the tab in front. The toolbar button's lines too.
 * @param frameId of the frame that was clicked in
 */
export async function clickMenuLine(driven: Driven, page: Page, id: string, frameId = 0): Promise<void> {
  const selection = await page.evaluate(() => getSelection()?.toString() ?? '');
  // Its own account of a selection has no paragraphs.
  const info = { menuItemId: id, frameId, pageUrl: page.url(), selectionText: selection.replace(/\s+/g, ' ') };
  await inWorker(
    driven,
    page,
    `(async () => {
      // Throws where there is no such line.
      await chrome.contextMenus.update(${JSON.stringify(id)}, {});
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab);
    })()`,
  );
}

/** Evaluates an expression in Chromium's background worker, which is started for it. @param page any page of that browser */
async function inWorker(driven: Driven, page: Page, expression: string): Promise<void> {
  // An answer to any message means that the worker runs.
  await driven.inExtension("chrome.runtime.sendMessage({ firsthand: 'worker', method: 'frames', data: {} })");
  const worker = await waitFor('the worker', () =>
    page
      .browser()
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'))
      ?.worker(),
  );
  await worker.evaluate(expression);
}

/** Evaluates an expression in the window of Firefox itself. */
export async function inFirefoxWindow(page: Page, expression: string): Promise<unknown> {
  const browser = page.browser();
  if (!(browser instanceof BidiBrowser)) throw new Error('Not a page of Firefox');
  const { connection } = browser;
  // The types of the protocol do not know Mozilla's own scope.
  const tree: unknown = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' } as object);
  const { result } = v.parse(windows, tree);
  const window = result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no window');
  const answer = await connection.send('script.evaluate', {
    target: { context: window.context },
    expression,
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  return 'value' in answer.result.result ? answer.result.result.value : undefined;
}

const windows = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
