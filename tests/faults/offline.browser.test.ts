/** The machine has no network from the start: everything that needs no page of the web works, and nothing fails. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { fillBank, readBank, savedStory } from '../harness/bank.ts';
import { inFirefoxWindow } from '../harness/browser-ui.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { practiceText, typeStory } from '../harness/practice.ts';
import { goTo, press, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together.';

describe.each(BROWSER_KINDS)('without a network in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    // No name leads anywhere.
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    page = await driven.openedPage('welcome.html');
    if (kind === 'firefox') await inFirefoxWindow(page, 'Services.io.offline = true');
  });
  afterAll(() => driven?.close());
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const open = async (path: string) => {
    page = await driven.open(path);
    if (kind === 'chromium') await page.setOfflineMode(true);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  };

  it('a text is reviewed as it is typed, and a rewrite written', async () => {
    if (kind === 'chromium') await page.setOfflineMode(true);
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    await bringForward(page);
    await page.waitForSelector('textarea.practice-field');
    await typeStory(page, STORY);
    await waitFor('a score', async () => /^\d+$/.test((await badgeOn(page))?.text ?? ''));
    const mark = await waitFor('a mark', async () => (await underlinesOver(page)).at(-1));
    await clickIn(page, mark);
    const popover = await waitFor('the popover', () => popoverOn(page));
    const apply = popover.buttons.find(({ name }) => name === 'Apply');
    if (!apply) throw new Error(`no way to apply in ${popover.text}`);
    await clickIn(page, apply.box);
    await waitFor('the rewrite', async () => (await practiceText(page)) !== STORY);
  });

  it('a pasted text is divided, kept and taken out', async () => {
    await open('sidepanel.html#/stories/add');
    await typeInto(page, '.place textarea', STORY);
    await press(page, 'Continue');
    await press(page, 'Save 1 story');
    await waitFor('the story', async () => (await readBank(page)).stories.length === 1);
    await page.evaluate(() => {
      // What the browser would be handed to download.
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { saved: blob });
        return 'data:,';
      };
    });
    await goTo(page, '#/stories/files');
    await press(page, 'Export everything');
    const file = await waitFor('the file', () =>
      page.evaluate(async () => {
        const saved: unknown = Reflect.get(globalThis, 'saved');
        return saved instanceof Blob && saved.text();
      }),
    );
    expect(JSON.parse(file)).toMatchObject({ stories: [{ text: STORY }] });
  });

  it('the guide, the questions, call mode, paper, checks and options are there', async () => {
    // A page of its own: a try that failed has closed the one before.
    await open('sidepanel.html');
    const shelf = { stories: [savedStory('one', { title: 'Invoices', text: STORY })] };
    await fillBank(page, shelf, () => driven.reload(page));
    await goTo(page, '#/guide');
    await page.waitForSelector('main h2');
    await goTo(page, '#/stories/coverage');
    await page.waitForSelector('.place h2');
    for (const path of ['call.html', 'print.html', 'story.html?id=one']) {
      await open(path);
      await says(page, 'Invoices');
      await page.close();
    }
    for (const path of ['rules.html', 'options.html']) {
      await open(path);
      await page.waitForSelector('h2');
      await page.close();
    }
    expect(errors).toEqual([]);
    expect(await driven.inExtension("chrome.storage.session.get('errors').then(({ errors }) => errors ?? [])")).toEqual(
      [],
    );
  });
});
