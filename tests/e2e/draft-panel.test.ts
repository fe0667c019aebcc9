/** A person works on a story in the panel: scores and what they are made of, findings, retelling, shortening, follow-ups. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { SAMPLE_STORY } from '../../components/welcome/sample-story.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import { type Driven, launch, type Panel } from '../harness/launch.ts';
import { type PanelView, panelWhere, pressInFinding, pressInPanel, readPanel } from '../harness/panel.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { practiceText, putStory } from '../harness/practice.ts';
import { waitFor } from '../harness/wait.ts';

const SECOND_STORY = `In March our bakery ran out of flour twice. I counted every bag for a week and wrote the counts on the wall. I changed the order day from Friday to Wednesday, and since then we never ran out.`;

/** Seconds. Firefox may stop the background under a message; the field asks again ten seconds later. */
const PATIENT = 25;

describe.each(BROWSER_KINDS)('drafting with the panel in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    page = await driven.openedPage('welcome.html');
    await page.waitForSelector('textarea.practice-field');
    await openPanel();
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  const openPanel = async () => {
    await page.locator('.open-panel button').click();
    panel = await waitFor('the panel to open', () => driven.panel());
    await waitFor('a story', () => readPanel(panel));
  };
  const click = (selector: string) =>
    waitFor(`${selector} to click`, () =>
      panel.evaluate((document, wanted) => {
        const element = document.querySelector<HTMLElement>(wanted);
        element?.click();
        return element !== null;
      }, selector),
    );
  const textOf = (selector: string) =>
    panel.evaluate(
      (document, wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      selector,
    );
  const shows = (selector: string, words: string) =>
    waitFor(`“${words}” in ${selector}`, async () => (await textOf(selector)).includes(words));
  const task = (name: string) => click(`[data-task=${name}]`);
  const selected = () =>
    page.$eval('textarea.practice-field', (field) =>
      field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '',
    );
  const choose = (selector: string, value: string) =>
    panel.evaluate(
      (document, wanted, chosen) => {
        const select = document.querySelector<HTMLSelectElement>(wanted);
        if (!select) throw new Error(`no ${wanted}`);
        select.value = chosen;
        // Of the panel's own window: in Firefox this runs in another.
        const change = document.createEvent('Event');
        change.initEvent('change', true, false);
        select.dispatchEvent(change);
      },
      selector,
      value,
    );

  it('the lowest score is named, and one click shows what raises it', async () => {
    await shows('.raise', 'Lowest: Metrics');
    await click('.raise-button');
    await shows('.score-lines[data-dimension=metrics] .line-group-missing', 'A figure that measures the outcome');
  });

  it('the missing sentence is put in, its slots are filled, and the score rises', async () => {
    const before = (await readPanel(panel))?.scores.metrics ?? 0;
    await click('.score-lines .line-group-missing .button-primary');
    await shows('.notice', 'only you know');
    await waitFor('the slot to be selected', async () => /^\[.*\]$/.test(await selected()));
    await page.bringToFront();
    const text = await practiceText(page);
    await putStory(
      page,
      text.replace(
        /\[[^\]]+\] went from \[[^\]]+\] to \[[^\]]+\] within \[[^\]]+\]/,
        'lost emails went from 40 to 2 a week within a month',
      ),
    );
    await panelWhere(panel, 'a better score for metrics', ({ scores }) => (scores.metrics ?? 0) > before);
  });

  it('the trend tells where the session began', async () => {
    await waitFor('a trend', async () => (await textOf('.trend')).includes('The score in this session: began at 13'));
  });

  it('a found sentence leads to itself in the text', async () => {
    const quote = await textOf('.line-group-found .line-quote');
    await click('.line-group-found .line-quote');
    await waitFor('the sentence to be selected', async () => (await selected()).replace(/\s+/g, ' ') === quote);
    await click('button.score[data-dimension=metrics]');
  });

  it('the telling time is shown against the usual shares', async () => {
    await click('.telling-button');
    await shows('.telling-table', 'Situation');
    const shares = await panel.evaluate((document) =>
      [...document.querySelectorAll('.telling-table tbody tr')].map((row) =>
        Number.parseInt(row.children[2]?.textContent ?? '', 10),
      ),
    );
    expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 100)).toBeLessThanOrEqual(3);
    await shows('.telling-note', 'The problem appears after');
    await click('.telling-button');
  });

  it('a finding says why it matters, with a weak and a strong telling', async () => {
    await click('.finding .reason-toggle');
    await shows('.finding .reason', 'An interviewer');
    expect(await textOf('.finding .reason-weak dd')).not.toBe('');
    expect(await textOf('.finding .reason-strong dd')).not.toBe('');
    expect(
      await panel.evaluate((document) => document.querySelector('.finding .reason a')?.getAttribute('href')),
    ).toMatch(/^#\/guide\/./);
  });

  it('findings are grouped by what they weigh on, and stay so', async () => {
    await panel.evaluate((document) => {
      const [, byScore] = document.querySelectorAll<HTMLInputElement>('.choice input');
      byScore?.click();
    });
    await shows('.findings .section-heading', 'Ownership');
    await waitFor('it to be kept', () =>
      page.evaluate(
        'chrome.storage.local.get("panel-choices").then((all) => all["panel-choices"]?.order === "dimension")',
      ),
    );
    await driven.closePanel();
    await page.bringToFront();
    await openPanel();
    await shows('.findings .section-heading', 'Ownership');
  });

  it('a kind is put away in this story, shown among what is hidden, and brought back', async () => {
    const before = await panelWhere(panel, 'its findings', ({ findings }) => findings.length > 0);
    const [first] = before.findings;
    if (!first) throw new Error('no finding');
    await pressInFinding(panel, first.key, 'Dismiss');
    await pressInPanel(panel, 'This kind in this story');
    await panelWhere(
      panel,
      `no ${first.key}`,
      ({ findings }) => !findings.some(({ key }) => key === first.key),
      PATIENT,
    );
    await click('.hidden-findings > .button-link');
    await shows('.hidden-list', first.title);
    await click('.hidden-list .button-link');
    await panelWhere(panel, `${first.key} again`, ({ findings }) => findings.some(({ key }) => key === first.key));
  });

  it('a kind is turned off everywhere, and undo turns it on again', async () => {
    const before = await panelWhere(panel, 'its findings', ({ findings }) => findings.length > 0);
    const [first] = before.findings;
    if (!first) throw new Error('no finding');
    await pressInFinding(panel, first.key, 'Dismiss');
    await pressInPanel(panel, 'This kind in every story');
    await panelWhere(
      panel,
      `no ${first.key}`,
      ({ findings }) => !findings.some(({ key }) => key === first.key),
      PATIENT,
    );
    await pressInPanel(panel, 'Undo');
    await panelWhere(panel, `${first.key} again`, ({ findings }) => findings.some(({ key }) => key === first.key));
  });

  it('a kind that is turned off everywhere is found in the options, and turned on again there', async () => {
    const { findings } = await panelWhere(panel, 'its findings', (view) => view.findings.length > 0);
    const [first] = findings;
    if (!first) throw new Error('no finding');
    const has = (view: PanelView) => view.findings.some(({ key }) => key === first.key);
    await pressInFinding(panel, first.key, 'Dismiss');
    await pressInPanel(panel, 'This kind in every story');
    await panelWhere(panel, `no ${first.key}`, (view) => !has(view), PATIENT);
    const options = await driven.open('options.html');
    await options.bringToFront();
    await waitFor('what is off', () => options.evaluate(() => document.body.innerText.includes('1 kind is off.')));
    await options.locator('#findings .button-link ::-p-text(Turn all on again)').click();
    await waitFor('nothing to be off', () =>
      options.evaluate(() => !document.body.innerText.includes('1 kind is off.')),
    );
    await options.close();
    await page.bringToFront();
    await panelWhere(panel, `${first.key} again`, has, PATIENT);
  });

  it('a field that was locked meanwhile takes no words: they are offered to be copied', async () => {
    await page.bringToFront();
    const lock = (locked: boolean) =>
      page.$eval(
        'textarea.practice-field',
        (field, wanted) => {
          if (field instanceof HTMLTextAreaElement) field.readOnly = wanted;
        },
        locked,
      );
    const before = await practiceText(page);
    const view = await driven.panelPage();
    const inView = (what: string, words: string) =>
      waitFor(what, () => view.evaluate((wanted) => document.body.innerText.includes(wanted), words), PATIENT);
    await view.waitForSelector('.finding .button-primary');
    await lock(true);
    await view.locator('.finding .button-primary').click();
    await view.waitForSelector('.notice-action ::-p-text(Copy)');
    expect(await practiceText(page)).toBe(before);
    await waitFor('nothing to apply', async () => (await view.$('.finding .button-primary')) === null, PATIENT);
    await view.bringToFront();
    await view.locator('.finding .button ::-p-text(Copy)').click();
    await inView('the word that it was copied', 'Copied');
    await lock(false);
    if (kind === 'firefox') await view.close();
    await page.bringToFront();
    await page.locator('textarea.practice-field').click();
    await pressShortcut(page, 'End');
    await pressShortcut(page, 'v');
    await waitFor('the words in the field', async () => (await practiceText(page)).length > before.length);
    await pressShortcut(page, 'z');
    await waitFor('the field as it was', async () => (await practiceText(page)) === before);
  });

  it('the question of the field chooses the frame; another is chosen, and kept over a reload', async () => {
    await task('retell');
    await shows('.purpose-why', 'outside your own job');
    await choose('.purpose select', 'bias-for-action');
    await shows('.coach', 'Bias for Action');
    await driven.reload(page);
    await page.waitForSelector('textarea.practice-field');
    panel = (await driven.panel()) ?? panel;
    await waitFor('the frame that was chosen', () =>
      panel.evaluate(
        (document) => document.querySelector<HTMLSelectElement>('.purpose select')?.value === 'bias-for-action',
      ),
    );
  });

  it('the story is put into the order of the telling, and undo brings it back', async () => {
    await shows('.told-move', 'To the front');
    const before = await practiceText(page);
    const order = await panel.evaluate((document) =>
      [...document.querySelectorAll('ol.told .told-words')].map((sentence) => sentence.textContent ?? ''),
    );
    await click('.coach-actions .button-primary');
    await waitFor('another text', async () => (await practiceText(page)) !== before);
    const after = await practiceText(page);
    let at = 0;
    for (const sentence of order) {
      const found = after.indexOf(sentence, at);
      expect(found, sentence).toBeGreaterThanOrEqual(at);
      at = found + sentence.length;
    }
    await pressInPanel(panel, 'Undo');
    await waitFor('the text as it was', async () => (await practiceText(page)) === before);
  });

  it('the story is cut to half a minute: what goes is shown with why, and what stays is word for word', async () => {
    await task('shorten');
    await click('.limit .choice input');
    await shows('.coach-heading', 'go');
    expect(await textOf('.told-cut .coach-why')).not.toBe('');
    const before = await practiceText(page);
    await waitFor('the way to put it in', () =>
      panel.evaluate(
        (document) => document.querySelector('.coach-actions .button-primary[aria-disabled=false]') !== null,
      ),
    );
    await click('.coach-actions .button-primary');
    await waitFor('a shorter text', async () => (await practiceText(page)).length < before.length);
    const words = (await practiceText(page)).split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(76);
    for (const sentence of (await practiceText(page)).split(/(?<=[.!?])\s+/)) expect(before).toContain(sentence);
    await pressInPanel(panel, 'Undo');
    await waitFor('the text as it was', async () => (await practiceText(page)) === before);
  });

  it('an answer to a follow-up is judged as it is drafted, kept, and put under the story', async () => {
    await task('followUps');
    const probe = '[data-probe=how-you-know]';
    await click(`${probe} .probe-toggle`);
    await typeAnswer(`${probe} .answer-field`, 'Nobody complained.');
    await shows(`${probe} .answer-verdict`, 'Not an answer yet');
    const answer = 'I watched the dashboard for six weeks and the count of lost emails stayed at zero.';
    await typeAnswer(`${probe} .answer-field`, answer);
    await shows(`${probe} .answer-verdict`, 'A strong answer');
    await shows(`${probe} .probe-state`, 'Answered');
    await driven.closePanel();
    await page.bringToFront();
    await openPanel();
    await shows(`${probe} .probe-state`, 'Answered');
    await click(`${probe} .probe-toggle`);
    await click(`${probe} .answer-put`);
    await waitFor('it under the story', async () =>
      (await practiceText(page)).endsWith(`\n\nQ: How do you know that it worked?\n${answer}`),
    );
  });

  it('a document of two stories lists both, and the caret says which one is shown', async () => {
    await task('suggestions');
    await page.bringToFront();
    await putStory(page, `Story 1: Lost emails\n\n${SAMPLE_STORY}\n\nStory 2: Flour\n\n${SECOND_STORY}`);
    await waitFor('two stories', () => panel.evaluate((document) => document.querySelectorAll('.story').length === 2));
    await waitFor('the second to be shown', () => current(1));
    await page.locator('textarea.practice-field').click();
    await pressShortcut(page, 'Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await waitFor('the first to be shown', () => current(0));
    await click('.story-list li:nth-child(2) .story');
    await waitFor('the second to be shown again', () => current(1));
  });

  const current = (index: number) =>
    panel.evaluate(
      (document, wanted) => document.querySelectorAll('.story')[wanted]?.getAttribute('aria-current') === 'true',
      index,
    );
  /** Types over what stands in a field of the panel. */
  const typeAnswer = (selector: string, text: string) =>
    waitFor(`${selector} to type in`, () =>
      panel.evaluate(
        (document, wanted, words) => {
          const field = document.querySelector<HTMLTextAreaElement>(wanted);
          if (!field) return false;
          field.focus();
          field.select();
          return document.execCommand('insertText', false, words);
        },
        selector,
        text,
      ),
    );
});
