/** A tab that nobody sees: nothing of ours is done in it, whatever its page does, and all is right once it is seen again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { killWorker, workerRuns } from '../harness/kill-worker.ts';
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
<div contenteditable="true" role="textbox" aria-multiline="true" style="width:700px;min-height:160px"></div>
<div style="height:3000px"></div>`;
const FOCUSED = '<!doctype html><html lang="en"><title>Later</title><textarea autofocus rows="9" cols="80"></textarea>';

/** Whether the panel would show the review of all that was typed. */
const REVIEWED = `chrome.storage.session.get().then((all) => Object.values(all).some(({ storyText }) => storyText === ${JSON.stringify(STORY)}))`;
/** What the page does meanwhile: as long as several reviews would take. */
const TURNS = 12;
const TURN_MS = 100;

describe.each(BROWSER_KINDS)('a tab that nobody sees in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE, '/focused': FOCUSED } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
    other = await driven.open('about:blank');
    // What opens a page of the extension's wakes the worker: it stands open before that counts.
    await driven.inExtension(REVIEWED);
    page = await driven.open(site.url(HOST, '/'));
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const step = (name: string, run: () => Promise<void>) =>
    it(name, async () => {
      pictureOnFailure(() => ({ driven, page }));
      await run();
    });
  const isHidden = () => waitFor('the tab to be hidden', () => page.evaluate(() => document.hidden));
  const isMarked = (count: number) =>
    waitFor(`${count} marks`, async () => (await underlinesOver(page)).length === count);
  const isHighlighted = (count: number) =>
    waitFor(`${count} marked words`, async () => {
      const words = (await highlightsIn(page)).filter(({ words }) => /^we/i.test(words));
      return words.length === count;
    });

  step(
    'its texts and their size change, a field comes and is given the keyboard: the worker is not asked',
    async () => {
      await typeInto(page, 'div[contenteditable]', STORY);
      await isHighlighted(1);
      await typeInto(page, 'textarea', STORY);
      await isMarked(1);
      // What was begun while the tab was seen is brought to its end.
      await waitFor('the last key to be reviewed', () => driven.inExtension(REVIEWED));
      await other.bringToFront();
      await isHidden();
      await waitFor('the worker to be stopped', async () => {
        await killWorker(driven, page);
        // An event that it had not got to yet starts it once more.
        await new Promise((done) => setTimeout(done, TURN_MS * 5));
        return !(await workerRuns(driven, page));
      });
      await changeHidden(page);
      expect(await workerRuns(driven, page)).toBe(false);
    },
  );

  step('seen again, each field shows what is to be said of it now', async () => {
    await bringForward(page);
    // What the page brought last is one of them.
    await isMarked(1 + TURNS + 1);
    await isHighlighted(1 + TURNS);
    await waitFor('a score', async () => /^\d+$/.test((await badgeOn(page))?.text ?? ''));
  });

  step('one that is opened behind the others is left alone until it is seen', async () => {
    page = await page.browser().newPage({ background: true });
    await page.goto(site.url(HOST, '/focused'));
    await isHidden();
    await page.$eval(
      'textarea',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }));
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      STORY,
    );
    await new Promise((done) => setTimeout(done, TURN_MS * 5));
    expect(await page.evaluate(() => document.querySelector('firsthand-overlay'))).toBeNull();
    await bringForward(page);
    await isMarked(1);
  });
});

/** Changes the page over and over behind the others. */
async function changeHidden(page: Page): Promise<void> {
  const hidden = await page.evaluate(
    async (later, turns, wait, story) => {
      const area = document.querySelector('textarea');
      const rich = document.querySelector('div[contenteditable]');
      for (let i = 0; area && rich && i < turns; i++) {
        area.value += later;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        rich.append(later);
        area.style.width = `${700 - i}px`;
        window.dispatchEvent(new Event('resize'));
        await new Promise((done) => setTimeout(done, wait));
      }
      const next = document.createElement('textarea');
      next.setAttribute('aria-label', 'Tell me about a time when you solved a problem');
      next.value = story;
      rich?.after(next);
      next.focus();
      await new Promise((done) => setTimeout(done, wait * 5));
      return document.hidden && document.activeElement === next;
    },
    LATER,
    TURNS,
    TURN_MS,
    STORY,
  );
  expect(hidden).toBe(true);
}
