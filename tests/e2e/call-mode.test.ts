/**
 * A person looks during the call: opens call mode, finds a story, and goes through it by keyboard alone, off line. Long, since
 * one browser serves all of it, and each test tells where it begins.
 */
import { isDeepStrictEqual } from 'node:util';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { AT_REST, type TimerState } from '../../components/call/timer.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';
import { axeViolations } from '../harness/axe.ts';
import { changeBank, fillBank, savedStory } from '../harness/bank.ts';
import { pressCommand } from '../harness/browser-ui.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward } from '../harness/in-front.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { putStory } from '../harness/practice.ts';
import { waitFor } from '../harness/wait.ts';

const [PAYOUT, CERTS] = ['dev-a-06', 'dev-a-02'].map((id) => {
  const story = labelledStories().find((each) => each.id === id);
  if (!story) throw new Error(`no story ${id}`);
  return { ...story, text: layOut(story).text };
});
const LOOP = { id: 'loop', company: 'Northwind', created: 1, changed: 1, chosen: 2 };

const LISTED = [
  'Last year our shop lost forty parcels a week, and nobody knew why.',
  '- I compared the lists with the scans of each van for a month.',
  '- I traced the gaps to a label printer that skipped a line.',
  '- I replaced its ribbon guide and wrote down how to check it.',
  'Lost parcels fell from 40 a week to 2.',
].join('\n');

const OPENINGS = { payout: 'The payout ledger isn', certs: 'I broke 6%' };

const PLACE = { left: 60, top: 40, width: 520, height: 640 };
const KEPT = 'chrome.storage.local.get("call").then(({ call }) => call?.bounds)';

describe.each(BROWSER_KINDS)('call mode in %s', (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    // Nothing but the loopback can be reached, and nothing is asked for there.
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    await driven.openedPage('welcome.html');
    page = await driven.open('sidepanel.html#/call');
    if (!PAYOUT || !CERTS) throw new Error('no stories');
    const saved = [
      savedStory('payout', {
        title: 'Courier tips',
        question: PAYOUT.question,
        text: PAYOUT.text,
        principle: 'ownership',
      }),
      savedStory(
        'certs',
        { title: 'Cert rotation', text: CERTS.text, principle: 'bias-for-action' },
        1_600_000_000_000,
      ),
    ];
    await fillBank(page, { stories: saved, loops: [LOOP] }, () => driven.reload(page));
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  const press = (...keys: readonly KeyInput[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const text = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '', selector);
  const shows = (selector: string, words: string) =>
    waitFor(`“${words}” in ${selector}`, async () => (await text(selector)).includes(words));
  const time = () => text('[data-testid=call-time]');
  const part = () => page.evaluate(() => document.querySelector('[aria-current=step]')?.getAttribute('data-part'));
  /** Begins with a story at hand, in its own frame: also after a test, or a try, that left off anywhere. */
  const at = async (story: 'payout' | 'certs', timer: TimerState = AT_REST) => {
    const told = { story, principle: '', timer };
    await page.evaluate(
      (kept) => Reflect.get(globalThis, 'chrome').storage.session.set({ 'call-at-hand': kept }),
      told,
    );
    await driven.reload(page);
    await shows('.call-opening', OPENINGS[story]);
  };
  const size = () => page.$eval('.call-opening', (line) => Number.parseFloat(getComputedStyle(line).fontSize));

  it('a few letters of the question find the story, and Enter opens it', async () => {
    await page.waitForSelector('.call-choice');
    await page.keyboard.type('taking owner');
    await waitFor('one story', async () => (await page.$$('.call-choice')).length === 1);
    await press('Enter');
    await shows('.call-opening', 'The payout ledger isn');
  });

  it('it shows the person’s own words and figures', async () => {
    const lines = await page.$$eval('.call-opening, .call-line, .call-follow-up dd', (all) =>
      all.map((line) => line.textContent ?? ''),
    );
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(PAYOUT?.text).toContain(line.replace(/^… | …$/g, ''));
    expect(await text('.call-figures')).toMatch(/0\.8% → to none/);
    expect(await text('.call-promise')).toContain('nothing hides from a shared screen');
  });

  it('the time starts, goes from part to part, stops and goes back to zero', async () => {
    expect(await time()).toBe('0:00');
    await press(' ');
    await waitFor('the time to run', async () => (await time()) !== '0:00');
    expect(await part()).toBe('situation');
    await press('ArrowRight');
    await waitFor('the next part', async () => (await part()) === 'task');
    await shows('[data-testid=call-spoken]', 'Task');
    await press('n', 'p', 'p');
    await waitFor('the part before', async () => (await part()) === 'situation');
    await press(' ', 'r');
    await waitFor('no time', async () => (await time()) === '0:00');
  });

  it('it is told for another frame, and opens otherwise', async () => {
    await page.select('.call-frame select', 'bias-for-action');
    await shows('.call-opening', '1,130 couriers');
  });

  it('a key marks it as told in the loop, and the mark can be taken back', async () => {
    await page.focus('.call-question');
    await press('u');
    await shows('.notice', 'Northwind');
    await shows('.call-head', 'Told here already');
    await page.locator('.notice-action').click();
    await waitFor('no mark', async () => !(await text('.call-head')).includes('Told here already'));
  });

  it('keys make it bigger, and it stays so', async () => {
    const before = await size();
    await press('+', '+');
    await waitFor('bigger type', async () => (await size()) > before * 1.3);
    const bigger = await size();
    // The two keys are kept one after the other, and a page that is left at once takes along what is still to be written.
    await waitFor('it to be kept', () =>
      driven
        .inExtension('browser.storage.local.get("call").then(({ call }) => call?.size === 3)')
        .then((is) => is === true),
    );
    await driven.reload(page);
    await shows('.call-opening', '1,130 couriers');
    expect(await size()).toBe(bigger);
    await press('-', '-');
    await waitFor('the size before', async () => (await size()) === before);
  });

  it('the key map says all of it, and takes no key for itself', async () => {
    await press('?');
    await shows('dialog', 'Next part');
    await press('j');
    expect(await text('.call-opening')).toContain('1,130 couriers');
    expect(await axeViolations(page)).toEqual([]);
    await press('Escape');
    await waitFor('the map to close', () => page.evaluate(() => !document.querySelector('dialog')));
  });

  it('the next story comes by a key, and the search by the next, while its card is still being made', async () => {
    await at('payout');
    await press('j', '/');
    await page.waitForSelector('.call-search input', { timeout: 5_000 });
    await press('Escape');
    await shows('.call-opening', 'I broke 6%');
  });

  it('another story comes by search and arrows', async () => {
    await at('certs');
    await press('/');
    await page.waitForSelector('.call-search input');
    await page.keyboard.type('tips');
    await waitFor('one story', async () => (await page.$$('.call-choice')).length === 1);
    expect(await axeViolations(page)).toEqual([]);
    await press('ArrowDown', 'Enter');
    await shows('.call-opening', 'The payout ledger isn');
  });

  it('the question as it is asked finds the story that answers it best, told for what it asks', async () => {
    await at('payout');
    await press('/');
    await page.waitForSelector('.call-search input');
    await page.keyboard.type('Tell me about a time you took a calculated risk and acted fast');
    await shows('.call-picker .call-note', 'Bias for Action');
    await press('Enter');
    await shows('.call-opening', 'I broke 6%');
    expect(await page.$eval('.call-frame select', (choice) => choice.value)).toBe('bias-for-action');
    await press('k');
    await shows('.call-opening', 'The payout ledger isn');
  });

  it('a saved list is one story also while it stands in a page', async () => {
    const count = async (wanted: number) => {
      await at('payout');
      await press('/');
      await waitFor(`${wanted} stories`, async () => (await page.$$('.call-choice')).length === wanted);
    };
    const practice = await driven.findPage('welcome.html');
    if (!practice) throw new Error('no practice page');
    await bringForward(practice);
    await putStory(practice, LISTED);
    await bringForward(page);
    await count(3);
    await changeBank(page, { put: { stories: [savedStory('listed', { title: 'Parcels', text: LISTED })] } });
    await count(3);
    await changeBank(page, { remove: ['listed'] });
    await bringForward(practice);
    await putStory(practice, '');
    await bringForward(page);
    await count(2);
  });

  it('a quiet sign comes at two minutes and at three', async () => {
    for (const [minutes, part] of [
      [2, 1],
      [3, 3],
    ] as const) {
      // As if the story had been told for a second less than that.
      const spent = Array.from({ length: part + 1 }, () => (minutes * 60_000 - 1_000) / (part + 1));
      await at('payout', { part, spent });
      expect(await text('.call-timer')).not.toContain(`${minutes} minutes`);
      await press(' ');
      await shows('.call-sign', `${minutes} minutes`);
      expect(await text('[data-testid=call-spoken]')).toContain(`${minutes} minutes`);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
      await press('r');
    }
  });

  it('a link from a story leads to its card, and another can be picked all the same', async () => {
    const follow = () =>
      page.evaluate(() => {
        location.hash = '#/call/certs';
      });
    await follow();
    await shows('.call-opening', 'I broke 6%');
    await page.focus('.call-question');
    await press('k');
    await shows('.call-opening', 'The payout ledger isn');
    await follow();
    await shows('.call-opening', 'I broke 6%');
    await page.focus('.call-question');
    await press('k');
    await shows('.call-opening', 'The payout ledger isn');
  });

  it('nothing is wrong for a screen reader, in either theme', async () => {
    expect(await axeViolations(page)).toEqual([]);
  });

  it('it opens in a window of its own, once, with the story at hand', async () => {
    const open = async () => {
      await page.bringToFront();
      await page.locator('.call-tools button:last-of-type').click();
    };
    await open();
    const small = await waitFor('the window', () => driven.findPage('call.html'));
    const opening = () => small.evaluate(() => document.querySelector('.call-opening')?.textContent ?? '');
    await waitFor('the story in it', async () => (await opening()).includes('The payout ledger isn'));
    await open();
    const windows = () => page.evaluate('chrome.windows.getAll({}).then((all) => all.length)');
    const before = await windows();
    await open();
    expect(await windows()).toBe(before);
    await small.keyboard.press('?');
    await waitFor('its keys', () => small.evaluate(() => document.querySelector('dialog[open]') !== null));
    await small.keyboard.press('Escape');
    expect(await axeViolations(small)).toEqual([]);
    const choose = (theme: string) => page.evaluate(`chrome.storage.local.set({ settings: { theme: '${theme}' } })`);
    await choose('dark');
    await waitFor('the theme that was chosen', () =>
      small.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await choose('system');
    await small.evaluate(
      `chrome.windows.getCurrent().then(({ id }) => chrome.windows.update(id, ${JSON.stringify(PLACE)}))`,
    );
    await waitFor('its place to be kept', async () => isDeepStrictEqual(await page.evaluate(KEPT), PLACE));
    await small.close();
    await waitFor('the window to close', async () => (await windows()) !== before);
  });

  it('its key brings it back where it was left', async () => {
    await page.bringToFront();
    await pressCommand(driven, page, 'call-mode', 'L');
    const small = await waitFor('the window', () => driven.findPage('call.html'));
    const place = await small.evaluate(
      'chrome.windows.getCurrent().then(({ left, top, width, height }) => ({ left, top, width, height }))',
    );
    expect(place).toEqual(PLACE);
  });
});
