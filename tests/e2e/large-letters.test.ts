/** With letters of twice the size, as set in the browser: every view keeps within its width, in a narrow panel and a wide one, and so does every page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { fillBank } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { putStory } from '../harness/practice.ts';
import { goTo } from '../harness/reading.ts';
import { inShadow } from '../harness/shadow.ts';
import { waitFor } from '../harness/wait.ts';
import { SHELF } from '../pictures/scenes.ts';

const LETTERS = 32;
const PLACES = ['', '/coverage', '/question', '/advert', '/checks', '/files', '/add', '/story%2Fstory-1'];
/** Where in the panel, and what stands there once it is drawn. */
const VIEWS = [
  ...PLACES.map((place) => [`#/stories${place}`, '.stories-nav'] as const),
  ['#/call/story-2', '.call-opening'],
  ['#/guide', '.guide-step'],
] as const;

describe.each(BROWSER_KINDS)('with large letters in %s', (kind) => {
  let driven: Driven;
  let practice: Page;
  let panel: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [], letters: LETTERS });
    practice = await driven.openedPage('welcome.html');
    panel = await driven.open('sidepanel.html#/stories');
    await fillBank(panel, SHELF, () => driven.reload(panel));
  });
  afterAll(() => driven?.close());
  beforeEach(() => pictureOnFailure(() => ({ driven, page: panel })));

  it('they are as large as the person has set them', async () => {
    expect(await panel.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${LETTERS}px`);
  });

  it('so are those of what is said over a page, and all of it can be seen', async () => {
    await practice.bringToFront();
    await practice.setViewport({ width: 320, height: 900 });
    await putStory(
      practice,
      'We rewrote the retry job together, as our shop had lost parcels. I tested it for a week.',
    );
    const mark = await waitFor('a mark', async () => (await underlinesOver(practice))[0]);
    await clickIn(practice, mark);
    const { box } = await waitFor('the popover', () => popoverOn(practice));
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(320);
    const size = "(root) => getComputedStyle(root.querySelector('[role=dialog]')).fontSize";
    expect(await inShadow(practice, size, [])).toBe(`${0.875 * LETTERS}px`);
  });

  it.each(['options', 'print', 'rules', 'rubric', 'welcome'])('nothing stands out of the page of %s', async (name) => {
    const page = await driven.open(`${name}.html`);
    await page.setViewport({ width: 320, height: 900 });
    await waitFor('the page', () => page.evaluate(() => document.querySelector('#root')?.textContent));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each([320, 800])('nothing stands out of a panel of %i px', async (width) => {
    await panel.setViewport({ width, height: 900 });
    for (const [href, shown] of VIEWS) {
      await goTo(panel, href);
      await panel.waitForSelector(`[role=tabpanel]:not([inert]):not([hidden]) ${shown}`);
      const wide = await panel.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, href).toBeLessThanOrEqual(width);
    }
  });
});
