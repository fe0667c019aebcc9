/** A person changes what Firsthand goes by: what is open follows at once; and the keys that lead through the findings. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { pressCommand } from '../harness/browser-ui.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

/** A line each, so that every finding has one box. */
const STORY = [
  'Last year 3% of the invoices that our shop sent basically never arrived.',
  'I noticed it when a customer called.',
  'We rewrote the retry job together.',
  'After that, deliveries were much faster and the team was happy.',
  'I learned that communication is important.',
].join('\n');
const HOST = 'jobs.lever.co';
const PAGE = `<!doctype html><html lang="en"><title>Apply</title>
<textarea style="width:900px;height:160px"></textarea>`;

describe.each(BROWSER_KINDS)('the options in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
    options = await driven.open('options.html');
    page = await driven.open(site.url(HOST, '/'));
    await typeInto(page, 'textarea', STORY);
    await waitFor('marks', async () => (await underlinesOver(page)).length > 1);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const marks = async () => (await underlinesOver(page)).length;
  /** Does something in the options while the page stands open behind them, and comes back without a key. */
  const there = async (act: () => Promise<void>) => {
    await options.bringToFront();
    await act();
    await page.bringToFront();
  };

  it('a kind that is turned off goes from the open field, and comes back', async () => {
    const before = await marks();
    const box = 'input[aria-describedby$="-we-action"]';
    await there(async () => {
      await options.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await options.locator(box).click();
    });
    await waitFor('a mark less', async () => (await marks()) === before - 1);
    await there(() => options.locator(box).click());
    await waitFor('the mark again', async () => (await marks()) === before);
  });

  it('a word of the person’s own is underlined at once, without a key', async () => {
    const before = await marks();
    await there(async () => {
      await options.locator('.options-text').fill('basically');
      await options.locator('.options-form button').click();
    });
    await waitFor('a mark more', async () => (await marks()) === before + 1);
  });

  it('the theme is that of the person, on every page of ours', async () => {
    const scheme = (one: Page) => one.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await options.bringToFront();
    await options.locator('.choice-option ::-p-text(Dark)').click();
    await waitFor('a dark page', async () => (await scheme(options)) === 'dark');
    const other = await driven.open('welcome.html');
    await waitFor('another dark page', async () => (await scheme(other)) === 'dark');
    await other.close();
  });

  it('the keys go from finding to finding and explain the one at the caret', async () => {
    await page.bringToFront();
    await page.locator('textarea').click();
    await page.keyboard.press('Home');
    const press = (name: string, letter: string) => pressCommand(driven, options, name, letter);
    await press('next-finding', 'J');
    const first = await waitFor('the first finding', () => popoverOn(page));
    await press('next-finding', 'J');
    const second = await waitFor('the second', async () => {
      const shown = await popoverOn(page);
      return shown && shown.text !== first.text && shown;
    });
    await page.keyboard.press('Escape');
    await waitFor('nothing', async () => !(await popoverOn(page)));
    await press('explain', 'E');
    await waitFor('the same again', async () => (await popoverOn(page))?.text === second.text);
    // The keyboard is in the dialog: Escape leads back into the field, and what is typed goes there.
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    expect(await page.$eval('textarea', (area) => area.value.length)).toBe(STORY.length + 1);
  });

  it('“delete everything” asks first, says what it covers, and leaves nothing', async () => {
    await options.bringToFront();
    await options.locator('button ::-p-text(Delete everything)').click();
    await waitFor('the question', () => options.$('[role=alertdialog]'));
    await options.locator('[role=alertdialog] .button-primary').click();
    await waitFor('the word that it is done', () =>
      options.evaluate(() => document.body.innerText.includes('Nothing of yours is left here')),
    );
    const left = await driven.inExtension(
      'browser.storage.local.get().then(({ settings, dismissed }) => JSON.stringify([settings ?? null, dismissed ?? null]))',
    );
    expect(left).toBe('[null,null]');
    expect(await badgeOn(page)).toBeDefined();
  });
});
