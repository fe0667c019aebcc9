/** With letters of twice the size, as set in the browser: every view keeps within its width, in a narrow panel and a wide one. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { fillBank } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo } from '../harness/reading.ts';
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
  let panel: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [], letters: LETTERS });
    await driven.openedPage('welcome.html');
    panel = await driven.open('sidepanel.html#/stories');
    await fillBank(panel, SHELF, () => driven.reload(panel));
  });
  afterAll(() => driven?.close());
  beforeEach(() => pictureOnFailure(() => ({ driven, page: panel })));

  it('they are as large as the person has set them', async () => {
    expect(await panel.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${LETTERS}px`);
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
