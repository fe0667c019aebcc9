/** A page that frames: our own pages, and a page that we work in. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

/** Firsthand is on there from the start, and not on the other one. */
const NAMED = 'jobs.lever.co';
const OTHER = 'hostile.example.org';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. I traced it to the retry job and wrote a test for it. After that, deliveries were much faster and the team was happy. I learned that communication is important.';
const FORM =
  '<!doctype html><html lang="en"><title>Apply</title><textarea style="width:600px;height:160px"></textarea>';

describe.each(BROWSER_KINDS)('a page that frames in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    const framing = () => ({
      body: `<!doctype html><html lang="en"><script>heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));</script><iframe src="${site.url(NAMED, '/')}" width="700" height="260"></iframe>`,
    });
    site = await serve({ [NAMED]: { '/': FORM }, [OTHER]: { '/': framing } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  it('gets none of our pages into a frame', async () => {
    page = await driven.open(site.url(NAMED, '/'));
    const address = String(await driven.inExtension("chrome.runtime.getURL('/sidepanel.html')"));
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      document.body.append(Object.assign(frame, { src }));
      const sign = document.createElement('iframe');
      // Asked for later, and loaded: by then the first has had its turn.
      sign.onload = () => document.body.classList.add('settled');
      document.body.append(Object.assign(sign, { src: '/' }));
    }, address);
    await waitFor('the frames', () => page.evaluate(() => document.body.classList.contains('settled')));
    const ours = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.querySelector('#root') !== null).catch(() => false)),
    );
    expect(ours).not.toContain(true);
    await page.close();
  });

  it('learns nothing around a frame that we work in', async () => {
    page = await driven.open(site.url(OTHER, '/'));
    const around = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await around();
    const inner = await waitFor('the frame', () => page.frames().find((one) => one.url().includes(NAMED)));
    await inner.locator('textarea').click();
    await page.keyboard.type(STORY);
    await waitFor('marks in the frame', async () => (await underlinesOver(inner)).length > 0);
    expect(await around()).toBe(before);
    const heard = () => page.evaluate((): unknown => Reflect.get(window, 'heard'));
    expect(await heard()).toEqual([]);
    // It does hear what a frame says.
    await inner.evaluate(() => parent.postMessage('from the frame', '*'));
    await waitFor('the frame to be heard', async () => JSON.stringify(await heard()) === '["\\"from the frame\\""]');
    await page.close();
  });
});
