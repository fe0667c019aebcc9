/**
 * The disk is full, the tab crashes, and what is kept is cleared under an open panel: what was kept is there, or the person is
 * told. In Chromium alone, where a test can set the quota, crash a tab, and clear as the browser's own settings do.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readBank } from '../harness/bank.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { dismissFirst, marksBecome } from '../harness/overlay.ts';
import { allowing } from '../harness/permissions.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo, press, says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'notes.example.com';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. We tested it together.';
const PAGE = `<!doctype html><html lang="en"><title>Notes</title><link rel="icon" href="data:,">
<textarea style="width:700px;height:160px">${STORY}</textarea>`;

describe('what is kept in Chromium', () => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch('chromium', { ...inject('browsers').chromium, hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const openPanel = async (place = 'draft') => {
    panel = await driven.open(`sidepanel.html?tab=${await tabInFront(driven)}#/${place}`);
  };
  const isMarked = (count: number) => marksBecome(page, count);
  const come = async () => {
    await bringForward(page);
    await page.click('textarea');
  };

  it('a site is turned on, a story written there, and one remark dismissed', async () => {
    page = await driven.open(site.url(HOST, '/'));
    await openPanel();
    await panel.locator('input[type=url]').fill(new URL(site.url(HOST, '/')).origin);
    await allowing(driven, panel, `https://${HOST}/*`, () => press(panel, 'Turn on'));
    await says(panel, 'Turn off for');
    await bringForward(page);
    await typeInto(page, 'textarea', STORY);
    await isMarked(2);
    await dismissFirst(page);
  });

  it('with no space left it is said, nothing is changed, and with space again the story is saved', async () => {
    const origin = await panel.evaluate(() => location.origin);
    const cdp = await panel.createCDPSession();
    await bringForward(panel);
    await says(panel, 'Save this story');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await press(panel, 'Save this story');
    await says(panel, 'There is no space left');
    expect((await readBank(panel)).stories).toEqual([]);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await press(panel, 'Save this story');
    await says(panel, 'Saved as');
    expect((await readBank(panel)).stories).toMatchObject([{ text: STORY }]);
  });

  it('the tab crashes: the panel goes on with what it has, and with the tab once it is loaded again', async () => {
    await bringForward(page);
    const cdp = await page.createCDPSession();
    const crashed = new Promise((resolve) => page.once('error', resolve));
    // It has nobody left to answer.
    cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await says(panel, 'Saved as');
    await page.close();
    page = await driven.open(site.url(HOST, '/'));
    await come();
    await isMarked(1);
    await panel.close();
    await openPanel();
    await says(panel, 'Saved as');
  });

  it('the person clears what is kept: the open panel says that the stories are gone, and keeps what comes next', async () => {
    await goTo(panel, '#/stories');
    await waitFor('the story in the list', () => panel.$('.shelf-title'));
    const origin = await panel.evaluate(() => location.origin);
    const cdp = await panel.createCDPSession();
    await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await says(panel, 'The stories that stood here are gone');
    expect(await panel.$('.shelf-title')).toBeNull();
    await driven.inExtension('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
    await goTo(panel, '#/stories/add');
    await typeInto(panel, '.place textarea', STORY);
    await press(panel, 'Continue');
    await press(panel, 'Save 1 story');
    await waitFor('the story', async () => (await readBank(panel)).stories.length === 1);
    expect((await readBank(panel)).stories).toMatchObject([{ text: STORY }]);
  });
});
