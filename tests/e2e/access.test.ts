/** The pages around the panel, by axe in both themes, and the story bank by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const STORY =
  'Last year I noticed that 3% of the invoices never arrived, and it was not my team’s service. I compared the queue with the mail log, found the retry job that dropped them and wrote the fix with tests. The loss fell from 3% to zero.';

/** Where, what it says, and the way on that it offers. */
const EMPTY_PLACES = [
  ['#/stories', 'No stories yet', 'Add stories'],
  ['#/stories/coverage', 'Add two or three stories', 'Add stories'],
  ['#/stories/checks', 'Once you have saved stories', 'Add stories'],
  ['#/stories/files', 'add one first', 'Add stories'],
  ['#/stories/story%2Fnone', 'It may have been deleted', 'Stories'],
  ['#/call', 'No story to tell yet', 'Go to Stories'],
] as const;
const EMPTY_PAGES = [
  ['print.html', 'Add stories'],
  ['story.html?id=none', 'Stories'],
  ['call.html', 'Go to Stories'],
] as const;

describe.each(BROWSER_KINDS)('without a mouse, and for a screen reader, in %s', (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    await driven.openedPage('welcome.html');
  });
  afterAll(() => driven?.close());

  it.each(['welcome.html', 'options.html', 'rules.html', 'rubric.html'])('axe finds nothing in %s', async (path) => {
    page = await driven.open(path);
    pictureOnFailure(() => ({ driven, page }));
    await page.waitForSelector('h1');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('every view that has nothing to show says what to do, and how it looks is no hindrance', async () => {
    page = await driven.open('sidepanel.html#/stories');
    pictureOnFailure(() => ({ driven, page }));
    // Its sample is a story in an open page, which call mode has to choose from.
    await (await driven.findPage('welcome.html'))?.close();
    for (const [hash, words, way] of EMPTY_PLACES) {
      await goTo(page, hash);
      await says(page, words);
      const shown = '[role=tabpanel]:not([inert]):not([hidden])';
      const ways = await page.$$eval(`${shown} :is(a, button)`, (all) =>
        all.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent?.trim()),
      );
      expect(ways, hash).toContain(way);
      expect(await axeViolations(page), hash).toEqual([]);
    }
    await page.close();
    for (const [path, way] of EMPTY_PAGES) {
      page = await driven.open(path);
      await waitFor(way, () =>
        page.evaluate((name) => document.querySelector('main a, #root a')?.textContent?.trim() === name, way),
      );
      expect(await axeViolations(page), path).toEqual([]);
      await page.close();
    }
  });

  const onto = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  /**
   * Presses Tab until it comes to what is wanted, as a person does who cannot point at it; back where it stands before. Past its end
   * Firefox leaves the page, and has no keyboard there when it comes round.
   */
  const tabTo = async (selector: string) => {
    await waitFor(selector, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
    const back = await page.evaluate((wanted) => {
      const place = document.querySelector(wanted);
      return Boolean(
        place && (document.activeElement?.compareDocumentPosition(place) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING,
      );
    }, selector);
    for (let presses = 0; presses < 80; presses++) {
      if (await onto(selector)) return;
      if (back) await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (back) await page.keyboard.up('Shift');
    }
    throw new Error(`Tab never came to ${selector}`);
  };
  const press = async (selector: string) => {
    await tabTo(selector);
    await page.keyboard.press('Enter');
  };

  it('a story is pasted, saved, found again and deleted, and the deletion undone, by keys alone', async () => {
    page = await driven.open('sidepanel.html#/stories');
    pictureOnFailure(() => ({ driven, page }));
    await page.bringToFront();
    await press('a[href$="#/stories/add"]');
    await tabTo('.place textarea');
    await page.keyboard.type(STORY);
    await press('.button-row .button-primary');
    await press('.found .button-primary');
    await waitFor('the story’s own place', () =>
      page.evaluate(() => decodeURIComponent(location.hash).startsWith('#/stories/story/')),
    );
    expect(await axeViolations(page)).toEqual([]);
    const gone = () => page.evaluate(() => document.querySelector('.shelf-link') === null);
    await press('.button-row .button-quiet');
    await waitFor('an empty shelf', gone);
    await press('.notice-action');
    await waitFor('the story back', async () => !(await gone()));
    await press('.shelf-link');
    await waitFor('its place again', () =>
      page.evaluate(() => decodeURIComponent(location.hash).startsWith('#/stories/story/')),
    );
  });

  it('what the stories cover, what an advert asks for and what is to print are gone through by keys alone', async () => {
    await page.close();
    page = await driven.open('sidepanel.html#/stories');
    pictureOnFailure(() => ({ driven, page }));
    await page.bringToFront();
    await page.waitForSelector('.shelf-link');
    const goBy = (place: string) => press(`.stories-nav a[href$="#/stories/${place}"]`);
    await goBy('coverage');
    await press('.coverage td button');
    await waitFor('what the strength is made of', () =>
      page.evaluate(() => document.querySelector('.strength') !== null),
    );
    await press('.strength-close');
    await waitFor('the focus back in the table', () => onto('.coverage td button'));
    await goBy('advert');
    await tabTo('.place textarea');
    await page.keyboard.type('You take ownership beyond your own team, and dive deep into data.');
    await press('.place .button-row .button-primary');
    await page.waitForSelector('.advert-asks');
    await goBy('checks');
    await page.waitForSelector('.checks');
    await goBy('files');
    await press('section[aria-labelledby$="-share"] button');
    page = await waitFor('the page to print', () => driven.findPage('print.html'));
    await page.bringToFront();
    await says(page, '3% to zero');
    await tabTo('.print-bar input[type=checkbox]');
    await page.keyboard.press(' ');
    await waitFor('the story off the paper', () =>
      page.evaluate(() => !document.body.innerText.includes('3% to zero')),
    );
  });
});
