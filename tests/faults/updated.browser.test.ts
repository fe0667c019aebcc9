/** The extension is loaded anew, updated and taken away while fields stand open: what ran before goes without a trace. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, highlightsIn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'jobs.lever.co';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together.';
const LATER = ' We tested it together.';
const PAGE = `<!doctype html><html lang="en"><title>Apply</title><link rel="icon" href="data:,">
<textarea style="width:700px;height:160px"></textarea>
<div contenteditable="true" role="textbox" aria-multiline="true" style="width:700px;min-height:160px"></div>`;

describe.each(BROWSER_KINDS)('the extension replaced under an open page in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let folder: string;
  const errors: string[] = [];

  beforeAll(async () => {
    const { executablePath, extension } = inject('browsers')[kind];
    folder = await mkdtemp(join(tmpdir(), 'firsthand-updated-'));
    await cp(extension, folder, { recursive: true });
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { executablePath, extension: folder, hosts: site.hosts });
    await driven.openedPage('welcome.html');
    page = await driven.open(site.url(HOST, '/'));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  afterEach(() => expect(errors).toEqual([]));
  const text = () => page.$eval('textarea', (area) => area.value);
  const isMarked = async () => {
    await waitFor('a score', async () => /^\d+$/.test((await badgeOn(page))?.text ?? ''));
    await waitFor('marks', async () => (await underlinesOver(page)).length > 0);
  };
  const overlays = () => page.evaluate(() => document.querySelectorAll('firsthand-overlay').length);
  /** How often the words that the review marks in the editable text are marked. */
  const highlighted = async () => (await highlightsIn(page)).filter(({ words }) => /^we/i.test(words)).length;
  const reload = async () => {
    if (kind === 'firefox') await page.browser().installExtension(folder);
    // It is gone before it could answer.
    else await driven.inExtension('setTimeout(() => chrome.runtime.reload(), 0)');
  };

  it('a page is written on, in two fields', async () => {
    await typeInto(page, 'div', STORY);
    await waitFor('a mark in the editable text', async () => (await highlighted()) === 1);
    await typeInto(page, 'textarea', STORY);
    await isMarked();
  });

  it('loaded anew: the open page has it without a reload, and has it once', async () => {
    await page.evaluate(() => document.querySelector('firsthand-overlay')?.setAttribute('data-before', ''));
    await reload();
    await waitFor('the new one’s overlay in place of the old one’s', () =>
      page.evaluate(() => document.querySelector('firsthand-overlay:not([data-before])') !== null),
    );
    await isMarked();
    expect(await overlays()).toBe(1);
    // Of the field that nobody has come back to nothing is marked any more.
    await waitFor('no mark of the old one’s', async () => (await highlighted()) === 0);
    await page.keyboard.type(LATER);
    expect(await text()).toBe(STORY + LATER);
    await waitFor('the new words’ mark', async () => (await underlinesOver(page)).length > 1);
    await page.locator('div').click();
    await waitFor('the mark in the editable text', async () => (await highlighted()) === 1);
    expect(await overlays()).toBe(1);
  });

  it('updated: the same, and it is the new version that answers', async () => {
    await page.evaluate(() => document.querySelector('firsthand-overlay')?.setAttribute('data-before', ''));
    const file = join(folder, 'manifest.json');
    const manifest = v.parse(v.looseObject({ version: v.string() }), JSON.parse(await readFile(file, 'utf8')));
    await writeFile(file, JSON.stringify({ ...manifest, version: '99.0' }));
    await reload();
    await waitFor('the new one’s overlay in place of the old one’s', () =>
      page.evaluate(() => document.querySelector('firsthand-overlay:not([data-before])') !== null),
    );
    await waitFor('the mark in the editable text', async () => (await highlighted()) === 1);
    expect(await overlays()).toBe(1);
    await page.locator('textarea').click();
    await isMarked();
    expect(await driven.inExtension('chrome.runtime.getManifest().version')).toBe('99.0');
  });

  it('removed: what is left in the page goes at the next touch, and the page works on', async () => {
    const id = v.parse(v.string(), await driven.inExtension('chrome.runtime.id'));
    await page.bringToFront();
    await page.browser().uninstallExtension(id);
    await page.locator('textarea').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Nothing was lost.');
    // Firefox ends the script with the extension: what it has drawn stands, dead, until the page is loaded again.
    if (kind === 'chromium')
      await waitFor('nothing of ours', async () => (await overlays()) === 0 && (await highlighted()) === 0);
    expect(await text()).toContain('. Nothing was lost.');
  });
});
