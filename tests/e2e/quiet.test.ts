/** Where nobody writes a story nothing is said, and where nobody writes at all nothing is done. Chromium tells both. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { closePage } from '../harness/close-page.ts';
import { tabInFront } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { NOT_STORIES } from '../review/not-stories.ts';

const HOST = 'jobs.lever.co';
const PAGE = `<!doctype html><html lang="en"><title>Apply</title>
<textarea id="long" style="width:700px;height:160px"></textarea>
<textarea id="chat" rows="1" style="width:400px;height:24px"></textarea>
<button>Send</button>`;
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together.';
/** Longer than the pause after which a text is reviewed. */
const REST_MS = 1_500;

describe('quiet', () => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch('chromium', { ...inject('browsers').chromium, hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    pictureOnFailure(() => ({ driven, page }));
    await closePage(page);
    page = await driven.open(site.url(HOST, '/'));
  });

  it('a message of a few words is not even looked at: no dot, and the panel hears of nothing', async () => {
    await typeInto(page, '#chat', 'We fixed it together, it is much faster now.');
    await pause(REST_MS);
    expect(await badgeOn(page)).toBeUndefined();
    const tab = await tabInFront(driven);
    const states = await driven.inExtension(
      `chrome.storage.session.get().then((all) => Object.values(all).filter((one) => one?.address?.tabId === ${tab}).length)`,
    );
    expect(states).toBe(0);
  });

  it('a letter of application has a quiet dot and no underline', async () => {
    await typeInto(page, '#long', NOT_STORIES['a cover letter'] ?? '');
    const badge = await waitFor('the dot', () => badgeOn(page));
    expect(badge.text).toBe('');
    expect(await underlinesOver(page)).toEqual([]);
  });

  it('a field that nobody touches costs nothing, on screen and off it', async () => {
    await typeInto(page, '#long', STORY);
    await waitFor('marks', async () => (await underlinesOver(page)).length > 0);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
    };
    const spentOver = async (what: () => Promise<unknown>) => {
      const before = await busy();
      await what();
      return (await busy()) - before;
    };
    await pause(3_000);
    // No script runs at all: not a timer, not a frame, not an observer.
    expect(await spentOver(() => pause(3_000))).toBe(0);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      scrollTo(0, 2_000);
    });
    await pause(REST_MS);
    expect(await spentOver(() => pause(3_000))).toBe(0);
  });
});
