/**
 * A person works on a story in the panel: scores and what they are made of, findings, and how they are put away. Long, since one open
 * panel serves all of it, and each step goes on with what the one before has left.
 */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { SAMPLE_STORY } from '../../components/welcome/sample-story.ts';
import { PACE } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';
import { readPanelState } from '../editors/panel-state.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import { type Driven, launch, type Panel } from '../harness/launch.ts';
import {
  clickInPanel,
  type PanelFinding,
  type PanelView,
  panelSays,
  panelWhere,
  pressInFinding,
  pressInPanel,
  readPanel,
  textInPanel,
} from '../harness/panel.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { openPanel, practiceText, putStory } from '../harness/practice.ts';
import { waitFor } from '../harness/wait.ts';

/** What is told before the sample's problem: “I noticed that some customers …”. */
const MEASURED_TO_PROBLEM = SAMPLE_STORY.slice(0, SAMPLE_STORY.indexOf('I noticed')).trim();

/** Seconds. Firefox may stop the background under a message; the field asks again ten seconds later. */
const PATIENT = 25;
const BEGAN_AT = review(SAMPLE_STORY).stories[0]?.scores.overall;

describe.each(BROWSER_KINDS)('drafting with the panel in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    page = await driven.openedPage('welcome.html');
    await showPanel();
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  const showPanel = async () => {
    panel = await openPanel(driven, page);
    await waitFor('a story', () => readPanel(panel));
  };
  const click = (selector: string) => clickInPanel(panel, selector);
  const textOf = (selector: string) => textInPanel(panel, selector);
  const shows = (selector: string, words: string) => panelSays(panel, selector, words);
  const selected = () =>
    page.$eval('textarea.practice-field', (field) =>
      field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '',
    );
  it('the lowest score is named, and one click shows what raises it', async () => {
    await shows('.raise', 'Start with Metrics: 0 of 100, lowest with Reflection.');
    await click('.raise-button');
    await shows('.raise', 'A figure that measures the outcome');
  });

  it('a score says what it looks for and what it is out of', async () => {
    await shows('.score-legend', 'Each is out of 100.');
    await click('button.score[data-dimension=rigor]');
    await shows('.score-meaning', 'the cause you found');
    const { scores } = await panelWhere(panel, 'its scores', ({ scores }) => scores.rigor !== undefined);
    await shows('.line-sum', `${scores.rigor} of 100`);
    await click('button.score[data-dimension=metrics]');
    // No score is taken below 0: of what is marked down nothing counts, and it is told with one and the same minus.
    await shows('.line-group-marked-down .line-points', '0 of −5');
    await click('button.score[data-dimension=metrics]');
  });

  it('the missing sentence is put in, its slots are filled, and the score rises', async () => {
    const before = (await readPanel(panel))?.scores.metrics ?? 0;
    await click('.raise .button-primary');
    await shows('.notice', 'only you know');
    await waitFor('the slot to be selected', async () => /^\[.*\]$/.test(await selected()));
    // Offered once more, it would be put in twice: now there is the way to what is left to fill in.
    await shows('.raise-way .button-primary', 'Fill in [');
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

  it('the next lowest is named, and its sentence that is there already is changed', async () => {
    await shows('.raise', 'Start with Reflection: 0 of 100, the lowest.');
    const before = await practiceText(page);
    await click('.raise-way .button-primary');
    await waitFor('its slot to be selected', async () => (await selected()).startsWith('[what was missing'));
    await pressInPanel(panel, 'Undo');
    await waitFor('the text as it was', async () => (await practiceText(page)) === before);
  });

  it('the trend tells where the session began', async () => {
    await waitFor('a trend', async () =>
      (await textOf('.trend')).includes(`The score in this session: began at ${BEGAN_AT}`),
    );
  });

  it('a found sentence leads to itself in the text', async () => {
    await click('button.score[data-dimension=metrics]');
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
    const before = MEASURED_TO_PROBLEM.split(/\s+/).length;
    await shows('.telling-note', `The problem appears after ${Math.round((before / PACE.usual) * 60)} s.`);
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

  it('what puts “I” for “we” is to be applied only where it is true, which is said once', async () => {
    await putStory(page, SAMPLE_STORY.replace('The mail service', 'We tested it on Friday night. The mail service'));
    const claims = ({ key, rewrite }: PanelFinding) => key.startsWith('we-action') && rewrite !== '';
    await panelWhere(panel, 'both', ({ findings }) => findings.filter(claims).length === 2);
    const saying = await panel.evaluate((document) =>
      [...document.querySelectorAll('.finding .claim')].map((note) => [
        note.closest<HTMLElement>('.finding')?.dataset.rule,
        note.textContent,
      ]),
    );
    expect(saying).toEqual([['we-action', 'Only if you did it. If not, say what your part was.']]);
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
    await showPanel();
    await shows('.findings .section-heading', 'Ownership');
  });

  it('one is put away by itself, and undo brings it back', async () => {
    const before = await panelWhere(panel, 'its findings', ({ findings }) => findings.length > 0);
    const first = before.findings.find(({ key }) => key.startsWith('generic-reflection'));
    if (!first) throw new Error('no finding');
    const has = ({ findings }: PanelView) => findings.some(({ key }) => key === first.key);
    await pressInFinding(panel, first.key, 'Dismiss');
    await pressInPanel(panel, 'This one');
    const after = await panelWhere(panel, `no ${first.key}`, (view) => !has(view), PATIENT);
    const gone = before.findings.filter(({ key }) => !after.findings.some((one) => one.key === key));
    expect(gone).toEqual([first]);
    await pressInPanel(panel, 'Undo');
    await panelWhere(panel, `${first.key} again`, has);
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

  it('what was asked for before does not take the place of what was asked for since', async () => {
    const ask = (field: string, text: string) =>
      `chrome.runtime.sendMessage({ firsthand: 'worker', method: 'review', data: ${JSON.stringify({ field, version: 1, text, caret: 0, writable: true })} })`;
    const [left, come] = ['0'.repeat(24), '1'.repeat(24)];
    // The longer one is under way still when the other has long been answered.
    const long = 'Last year our shop lost parcels, and nobody knew why. '.repeat(1_200);
    await page.evaluate(`Promise.all([${ask(left, long)}, ${ask(come, SAMPLE_STORY)}]).then(() => null)`);
    const { id } = v.parse(v.object({ id: v.number() }), await page.evaluate('chrome.tabs.getCurrent()'));
    expect((await readPanelState(driven, id))?.address.field).toBe(come);
    for (const field of [left, come])
      await page.evaluate(
        `chrome.runtime.sendMessage({ firsthand: 'worker', method: 'fieldGone', data: { field: '${field}' } }).then(() => null)`,
      );
    // The panel is for the person's own field again with the next key.
    await putStory(page, await practiceText(page));
    await waitFor('the field', async () => {
      const state = await readPanelState(driven, id);
      return state?.story !== undefined && ![left, come].includes(state.address.field);
    });
    await panelWhere(panel, 'its story', ({ findings }) => findings.length > 0);
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
});
