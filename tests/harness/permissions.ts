/**
 * What a person lets the extension do: they answer a permission prompt, take a permission away, let it into private windows.
 * Chromium's prompt is out of every protocol's reach: there the permission is given beforehand on chrome://extensions, so that the
 * request in the click is answered at once.
 */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { inFirefoxWindow } from './browser-ui.ts';
import type { Driven } from './launch.ts';
import { waitFor } from './wait.ts';

/** Does what asks for a permission, and answers yes. */
export async function allowing(driven: Driven, page: Page, pattern: string, ask: () => Promise<void>): Promise<void> {
  if (driven.kind === 'chromium') {
    await inSettings(driven, (id) => `chrome.developerPrivate.addHostPermission(${id}, ${JSON.stringify(pattern)})`);
    await ask();
    return;
  }
  await ask();
  await waitFor('the permission prompt', () =>
    inFirefoxWindow(
      page,
      `(() => {
        const button = document.querySelector('#addon-webext-permissions-notification .popup-notification-primary-button');
        const open = window.PopupNotifications.panel.state === 'open' && button && !button.disabled;
        if (open) button.click();
        return Boolean(open);
      })()`,
    ),
  );
}

/** Takes a permission away in the browser's own settings for extensions, if it is given. */
export async function takeAway(driven: Driven, page: Page, pattern: string): Promise<void> {
  if (driven.kind === 'chromium') {
    await inSettings(
      driven,
      (id) => `chrome.developerPrivate.removeHostPermission(${id}, ${JSON.stringify(pattern)}).catch((error) => {
        // A try of the same test before this one may have taken it.
        if (!/hasn't been granted/.test(error.message)) throw error;
      })`,
    );
    return;
  }
  // As about:addons does when the switch beside a site is turned.
  await inFirefoxWindow(
    page,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Firsthand');
      await ExtensionPermissions.remove(extension.id, { origins: [${JSON.stringify(pattern)}], permissions: [] }, extension);
    })()`,
  );
}

/** Chromium: keeps the extension from every site that it was installed for, or lets it in again. */
export function holdBack(driven: Driven, on: boolean): Promise<unknown> {
  const hostAccess = on ? 'ON_SPECIFIC_SITES' : 'ON_ALL_SITES';
  return inSettings(
    driven,
    (id) => `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: '${hostAccess}' })`,
  );
}

/** The browser keeps the extension from a site that it is on for, as a person has it do who lets no extension in unasked. */
export function keepFrom(driven: Driven, page: Page, pattern: string): Promise<unknown> {
  return driven.kind === 'chromium' ? holdBack(driven, true) : takeAway(driven, page, pattern);
}

/** Lets the extension into private windows, which loads it anew. @param page any page of the browser */
export async function letIntoPrivateWindows(driven: Driven, page: Page): Promise<void> {
  if (driven.kind === 'chromium') {
    await inSettings(
      driven,
      (id) => `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, incognitoAccess: true })`,
    );
    return;
  }
  // As about:addons does when its switch is turned.
  await inFirefoxWindow(
    page,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Firsthand');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(extension.id, allowed, extension);
      await (await AddonManager.getAddonByID(extension.id)).reload();
    })()`,
  );
}

async function inSettings(driven: Driven, expression: (id: string) => string): Promise<unknown> {
  const id = v.parse(v.string(), await driven.inExtension('chrome.runtime.id'));
  const settings = await driven.open('chrome://extensions/');
  try {
    return await settings.evaluate(expression(JSON.stringify(id)));
  } finally {
    await settings.close();
  }
}
