/** The draft by keyboard alone, and by axe in every state that is pictured, in both themes. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { readBank } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { openPanel, practiceText } from '../harness/practice.ts';
import { waitFor } from '../harness/wait.ts';
import { SCENES } from '../pictures/scenes.ts';

describe.each(BROWSER_KINDS)('the draft without a mouse in %s', (kind) => {
  let driven: Driven;
  let practice: Page;
  /** The side panel itself in Chromium, the sidebar's page in Firefox. */
  let panel: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    practice = await driven.openedPage('welcome.html');
    await openPanel(driven, practice);
    panel = await driven.panelPage();
    await panel.waitForSelector('.raise-button');
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page: panel })));
  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await panel.keyboard.press(key);
  };
  const onto = (selector: string) =>
    panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  /** Presses Tab until it comes to what is wanted, as a person does who cannot point at it. */
  const tabTo = async (selector: string) => {
    // What the worker answers comes a moment after what was asked.
    await panel.waitForSelector(selector);
    for (let presses = 0; presses < 120; presses++) {
      if (await onto(selector)) return;
      await press('Tab');
    }
    throw new Error(`Tab never came to ${selector}`);
  };
  const focused = () => waitFor('the focus in the page of the panel', () => panel.evaluate(() => document.hasFocus()));
  const nextTask = async () => {
    // Tab may have gone on into the browser's own buttons, as it does at the end of a page.
    if (!(await panel.evaluate(() => document.hasFocus()))) {
      await practice.bringToFront();
      await panel.bringToFront();
      await focused();
    }
    await panel.focus('.task-tab[data-active]');
    await waitFor('the focus on the tab', () => onto('.task-tab[data-active]'));
    await press('ArrowRight');
    await waitFor('the focus on the next', () => onto('.task-tab:not([data-active])'));
    await press('Enter');
  };
  /** How long the story is that the panel knows. */
  const talkWords = () => panel.evaluate(() => /\d+ words/.exec(document.body.innerText)?.[0]);
  const shows = (selector: string) => panel.waitForSelector(selector, { visible: true });

  it('what raises the lowest score is found, and put in', async () => {
    await focused();
    const before = await practiceText(practice);
    const words = await talkWords();
    expect(words).toMatch(/^\d+ words$/);
    await tabTo('.raise-button');
    await press('Enter');
    await tabTo('.raise-way .button-primary');
    await press('Enter');
    await waitFor('another text', async () => (await practiceText(practice)) !== before);
    // The panel hears of each change later than the field: until then it would save a text that is no more.
    await waitFor('the panel to follow', async () => (await talkWords()) !== words);
    await panel.bringToFront();
    await shows('.notice-action');
    await panel.focus('.notice-action');
    await press('Enter');
    await waitFor('the text as it was', async () => (await practiceText(practice)) === before);
    await waitFor('the panel to follow again', async () => (await talkWords()) === words);
    // What was pressed has gone with what it was said by: the keyboard is with what is said now, and then where it was.
    await waitFor('the focus on what is left of the notice', () => onto('.notice-close'));
    await press('Enter');
    await waitFor('the notice to close', () => panel.evaluate(() => !document.querySelector('.notice')));
    expect(await onto('body')).toBe(false);
  });

  it('the story is saved, and that is taken back at once', async () => {
    await panel.bringToFront();
    await focused();
    await shows('.page-story button');
    await panel.focus('.page-story button');
    await press('Enter');
    await shows('.page-story-saved');
    await shows('.notice-action');
    await panel.focus('.notice-action');
    await press('Enter');
    await shows('.page-story button');
    await waitFor('an empty bank', async () => (await readBank(panel)).stories.length === 0);
    await panel.focus('.page-story button');
    await press('Enter');
    await shows('.page-story-saved');
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('a finding is put away by the menu, and the focus stays in the list', async () => {
    await panel.bringToFront();
    await panel.focus('.task-tab[data-active]');
    await tabTo('.finding .dismiss-trigger');
    const key = await panel.evaluate(
      () => document.activeElement?.closest<HTMLElement>('.finding')?.dataset.finding ?? '',
    );
    await press('ArrowDown');
    await shows('[role=menu]:popover-open');
    await waitFor('the first of it', () => onto('[role=menuitem]'));
    await press('Escape');
    await waitFor('the focus back on the button', () => onto('.dismiss-trigger'));
    await press('Enter');
    await waitFor('the first of it', () => onto('[role=menuitem]'));
    await press('ArrowDown', 'Enter');
    await waitFor('it to be gone', () =>
      panel.evaluate(
        (gone) =>
          ![...document.querySelectorAll<HTMLElement>('.finding')].some((each) => each.dataset.finding === gone),
        key,
      ),
    );
    await waitFor('the focus in the list', () => onto('.findings *'));
  });

  it('the ways to work on the story are gone through by arrows', async () => {
    await nextTask();
    await shows('.purpose');
    await tabTo('.purpose select');
    await press('d');
    await waitFor('another frame', () =>
      panel.evaluate(() => /^d/.test(document.querySelector<HTMLSelectElement>('.purpose select')?.value ?? '')),
    );
    await tabTo('.told-words');
    await nextTask();
    await shows('.limit');
    await tabTo('.limit input');
    await press('ArrowRight');
    await shows('.limit input[inputmode=numeric]');
    await tabTo('.limit input[inputmode=numeric]');
    await nextTask();
    await shows('.probe');
    await tabTo('.probe-toggle');
    await press('Enter', 'Tab');
    await tabTo('.answer-field');
    await panel.keyboard.type('I asked the owners daily until it was out.');
    await waitFor('a verdict', () =>
      panel.evaluate(() => document.querySelector('.answer-verdict')?.textContent !== ''),
    );
  });

  for (const { name, href, prepare } of SCENES.filter(({ name }) => name.startsWith('draft'))) {
    it(`axe finds nothing in ${name}`, async () => {
      await panel.bringToFront();
      await driven.reload(panel);
      await panel.evaluate((wanted) => {
        location.hash = wanted;
      }, href);
      await shows('.story-view');
      await prepare?.(panel);
      expect(await axeViolations(panel)).toEqual([]);
    });
  }
});
