/** Files may be given a Firefox that others have used: what one leaves behind, in the extension and in its sites, the next does not meet. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inFirefoxWindow } from './browser-ui.ts';
import { type Driven, launch } from './launch.ts';
import { type Site, serve } from './site.ts';

const HOST = 'notes.example.com';
const OTHER = 'other.example.com';

const kept = v.object({
  local: v.unknown(),
  session: v.unknown(),
  sync: v.unknown(),
  databases: v.unknown(),
  words: v.unknown(),
  allowed: v.unknown(),
  scripts: v.unknown(),
  tabs: v.number(),
});

const processOf = (page: Page) => inFirefoxWindow(page, 'Services.appinfo.processID');

describe('a Firefox that is used again', () => {
  let site: Site;
  let driven: Driven;
  const start = async () => {
    await driven?.close();
    driven = await launch('firefox', { ...inject('browsers').firefox, hosts: [...site.hosts] });
    await driven.openedPage('welcome.html');
  };

  beforeAll(async () => {
    const page = '<!doctype html><html lang="en"><title>Notes</title>';
    site = await serve({ [HOST]: { '/': page }, [OTHER]: { '/': page } });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  it('is as new', async () => {
    await start();
    const before = await traces();
    const one = await processOf(before.page);
    await leaveTraces();
    // What can be left is seen here.
    const between = await traces();
    for (const place of ['local', 'session', 'sync', 'databases', 'words', 'allowed', 'scripts', 'tabs'] as const)
      expect(between.extension[place], place).not.toEqual(before.extension[place]);
    for (const place of ['cookie', 'words', 'databases', 'zoom'] as const)
      expect(between.site[place], place).not.toEqual(before.site[place]);
    expect(between.buttons).not.toEqual(before.buttons);
    await inFirefoxWindow(between.page, 'Services.io.offline = true');
    await start();
    const { page, ...after } = await traces();
    expect(await processOf(page)).toBe(one);
    expect({ ...after, page: before.page }).toEqual(before);
  });

  /** What the extension, a site and the browser tell of what has been done here. */
  async function traces() {
    const told = await driven.inExtension(`(async () => ({
      local: await browser.storage.local.get('left'),
      session: await browser.storage.session.get('left'),
      sync: await browser.storage.sync.get(),
      databases: await indexedDB.databases(),
      words: { ...localStorage },
      allowed: await browser.permissions.getAll(),
      scripts: await browser.scripting.getRegisteredContentScripts(),
      tabs: (await browser.tabs.query({})).length,
    }))()`);
    const page = await driven.open(site.url(HOST, '/'));
    const left = await page.evaluate(async () => ({
      cookie: document.cookie,
      words: { ...localStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      zoom: devicePixelRatio,
    }));
    const buttons = await inFirefoxWindow(page, "CustomizableUI.getWidgetIdsInArea('nav-bar').join()");
    const offline = await inFirefoxWindow(page, 'Services.io.offline');
    return { page, extension: v.parse(kept, told), site: left, buttons, offline };
  }

  async function leaveTraces(): Promise<void> {
    const pattern = `https://${HOST}/*`;
    const page = await driven.open(site.url(HOST, '/'));
    await inFirefoxWindow(
      page,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Firsthand');
        await ExtensionPermissions.add(extension.id, { origins: ['${pattern}'], permissions: [] }, extension);
        const tucked = CustomizableUI.getWidgetIdsInArea('unified-extensions-area').find((id) => id.startsWith(extension.id.replace(/[^a-z0-9_-]/g, '_')));
        if (tucked) CustomizableUI.addWidgetToArea(tucked, 'nav-bar');
      })()`,
    );
    await driven.inExtension(`(async () => {
      const [tab] = await browser.tabs.query({ active: true });
      await browser.tabs.setZoom(tab.id, 1.5);
      await Promise.all([browser.storage.local.set({ left: 1 }), browser.storage.session.set({ left: 1 }), browser.storage.sync.set({ left: 1 })]);
      await new Promise((done, failed) => Object.assign(indexedDB.open('left'), { onsuccess: done, onerror: failed }));
      localStorage.setItem('left', '1');
      await browser.scripting.registerContentScripts([{ id: 'left', matches: ['${pattern}'], js: ['background.js'], persistAcrossSessions: true }]);
    })()`);
    await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noDocumentCookie: what a site leaves behind is a cookie, too.
      document.cookie = 'left=1; max-age=1000';
      localStorage.setItem('left', '1');
      await new Promise((done, failed) => Object.assign(indexedDB.open('left'), { onsuccess: done, onerror: failed }));
    });
  }
});
