/** A story is written in a private window: it is reviewed there, and nothing of it or of what was chosen comes near the disk. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { dismissFirst, marksBecome } from '../harness/overlay.ts';
import { letIntoPrivateWindows } from '../harness/permissions.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'jobs.lever.co';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. We tested it together.';
/** Told in the private window alone, and kept on purpose: words that stand nowhere else. */
const PRIVATE = 'Quenderlin';
const KEPT = 'Maravost';
const PRIVATE_STORY = STORY.replace('a customer', PRIVATE);
const PAGE = `<!doctype html><html lang="en"><title>Apply</title><link rel="icon" href="data:,">
<textarea style="width:700px;height:160px"></textarea>`;

describe.each(BROWSER_KINDS)('a private window in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let profile: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'firsthand-private-'));
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts, profile });
    page = await driven.openedPage('welcome.html');
    const any = await driven.open(site.url(HOST, '/'));
    await letIntoPrivateWindows(driven, any);
    await waitFor('the extension in private windows', async () =>
      driven.inExtension('chrome.extension.isAllowedIncognitoAccess()').catch(() => false),
    );
    page = any;
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const isMarked = (count: number) => marksBecome(page, count);
  const stored = async (area: 'local' | 'session' | 'sync') =>
    v.parse(v.record(v.string(), v.unknown()), await driven.inExtension(`chrome.storage.${area}.get(null)`));
  /** A tab in a new private window, as the person opens one. */
  const openPrivate = async (): Promise<Page> => {
    const browser = page.browser();
    const before = await browser.pages();
    await driven.inExtension("chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => undefined)");
    const opened = await waitFor('a private window', async () =>
      (await browser.pages()).find((each) => !before.includes(each)),
    );
    await opened.goto(site.url(HOST, '/'));
    return opened;
  };

  it('a story is marked there, a remark dismissed, and nothing of either is kept for good', async () => {
    const before = await stored('local');
    page = await openPrivate();
    const windows = 'chrome.windows.getAll().then((all) => all.some(({ incognito }) => incognito))';
    expect(await driven.inExtension(windows)).toBe(true);
    await bringForward(page);
    await typeInto(page, 'textarea', PRIVATE_STORY);
    await isMarked(2);
    await dismissFirst(page);
    // Kept somewhere, so that it is not looked for too early where it must not be.
    await waitFor(
      'the remark to be noted',
      async () => 'dismissed' in { ...(await stored('session')), ...(await stored('local')) },
    );
    // The salt says nothing of anybody.
    expect({ ...(await stored('local')), 'dismissed-salt': 0 }).toEqual({ ...before, 'dismissed-salt': 0 });
    // Firefox may write it only after the browser has been closed, so that its files say nothing of it then.
    expect(await stored('sync')).toEqual({});
    expect(JSON.stringify(await stored('session'))).toContain(PRIVATE);
  });

  it('its window is closed: the text is forgotten, and an open window shows all that the private one had dismissed', async () => {
    await closePage(page);
    await waitFor('the text to be forgotten', async () => !JSON.stringify(await stored('session')).includes(PRIVATE));
    await waitFor('what was dismissed to be forgotten', async () => !('dismissed' in (await stored('session'))));
    page = await driven.open(site.url(HOST, '/'));
    await typeInto(page, 'textarea', STORY);
    await isMarked(2);
  });

  it('the browser is closed: no file of its profile holds a word of it', async () => {
    await driven.inExtension(`chrome.storage.local.set({ kept: '${KEPT}' })`);
    await driven.close();
    const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const found = new Set<string>();
    for (const { parentPath, name } of files) {
      const content = await readFile(join(parentPath, name));
      for (const word of [PRIVATE, KEPT]) {
        if (content.includes(word) || content.includes(word, 0, 'utf16le')) found.add(word);
      }
    }
    // What is kept for good is found in the same way.
    expect([...found]).toEqual([KEPT]);
  });
});
