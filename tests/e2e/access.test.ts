/** The pages around the panel, by axe in both themes, and the story bank by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { waitFor } from '../harness/wait.ts';

const STORY =
  'Last year I noticed that 3% of the invoices never arrived, and it was not my team’s service. I compared the queue with the mail log, found the retry job that dropped them and wrote the fix with tests. The loss fell from 3% to zero.';

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

  it('a story is pasted, saved, found again and deleted, and the deletion undone, by keys alone', async () => {
    page = await driven.open('sidepanel.html#/stories');
    pictureOnFailure(() => ({ driven, page }));
    await page.bringToFront();
    const onto = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    /** Presses Tab until it comes to what is wanted, as a person does who cannot point at it. */
    const tabTo = async (selector: string) => {
      await waitFor(selector, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
      for (let presses = 0; presses < 80; presses++) {
        if (await onto(selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    const press = async (selector: string) => {
      await tabTo(selector);
      await page.keyboard.press('Enter');
    };
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
});
