/** A person installs Firsthand and gets their first story right on the practice page, whatever happens meanwhile. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { SAMPLE_STORY } from '../../components/welcome/sample-story.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import { type Driven, launch, type Panel } from '../harness/launch.ts';
import { type PanelFinding, type PanelView, panelWhere, pressInFinding, pressInPanel } from '../harness/panel.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { openPanel, practiceText, typeStory } from '../harness/practice.ts';
import { waitFor } from '../harness/wait.ts';

describe.each(BROWSER_KINDS)('the first minute in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  let panel: Panel;
  /** What the panel showed after the last step, and the text then. */
  let view: PanelView;
  let text: string;
  let dismissed: string;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
  });
  afterAll(() => driven?.close());

  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  /** Applies a rewrite from the panel; the text then differs by the rewrite and by nothing else. */
  const apply = async (finding: PanelFinding) => {
    const [was, becomes] = changeOf(finding);
    await pressInFinding(panel, finding.key, 'Apply');
    view = await panelWhere(panel, `no more ${finding.key}`, (now) => !keys(now).includes(finding.key));
    const changed = await practiceText(page);
    expect(differenceOf(text, changed)).toEqual(differenceOf(was, becomes));
    text = changed;
  };

  it('the welcome page opens by itself', async () => {
    page = await driven.openedPage('welcome.html');
    await page.waitForSelector('textarea.practice-field');
    expect(await practiceText(page)).toBe(SAMPLE_STORY);
  });

  it('scores move as the sample is typed', async () => {
    const [opening = '', ...rest] = SAMPLE_STORY.split('\n\n');
    await typeStory(page, opening);
    panel = await openPanel(driven, page);
    const before = await panelWhere(panel, 'a story', () => true);
    await page.locator('textarea.practice-field').click();
    await pressShortcut(page, 'End');
    await page.keyboard.type(`\n\n${rest.join('\n\n')}`);
    view = await panelWhere(
      panel,
      'other scores',
      (now) => JSON.stringify(now.scores) !== JSON.stringify(before.scores),
    );
    view = await panelWhere(panel, 'the findings of the end', (now) =>
      keys(now).some((key) => key.includes('teamwork')),
    );
    text = await practiceText(page);
    expect(text).toBe(SAMPLE_STORY);
  });

  it('two rewrites are applied, and the score does not fall', async () => {
    const before = view.overall;
    await apply(firstRewritable(view));
    await apply(firstRewritable(view));
    expect(view.overall).toBeGreaterThanOrEqual(before);
    const selected = await page.$eval('textarea.practice-field', (field) =>
      field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '',
    );
    expect(selected, 'the slot that the next key fills').toMatch(/^\[.*\]$/);
  });

  it('one is taken back', async () => {
    const finding = firstRewritable(view);
    const before = { text, keys: keys(view) };
    await apply(finding);
    await pressInPanel(panel, 'Undo');
    await waitFor('the text as it was', async () => (await practiceText(page)) === before.text);
    view = await panelWhere(panel, `${finding.key} again`, (now) => keys(now).includes(finding.key));
    text = before.text;
    expect(keys(view)).toEqual(before.keys);
  });

  it('one is dismissed', async () => {
    dismissed = keys(view)[0] ?? '';
    await pressInFinding(panel, dismissed, 'Dismiss');
    await pressInPanel(panel, 'This one');
    view = await panelWhere(panel, `no more ${dismissed}`, (now) => !keys(now).includes(dismissed));
    expect(await practiceText(page)).toBe(text);
  });

  it('the worker is stopped, and the next key is reviewed as if nothing had been', async () => {
    await driven.stopWorker();
    await page.bringToFront();
    await page.locator('textarea.practice-field').click();
    await pressShortcut(page, 'End');
    await page.keyboard.type(' I cut refunds from 30 to 2 a week.');
    text += ' I cut refunds from 30 to 2 a week.';
    view = await panelWhere(
      panel,
      'a better score for metrics',
      (now) => (now.scores.metrics ?? 0) > (view.scores.metrics ?? 0),
    );
    expect(await practiceText(page)).toBe(text);
    expect(keys(view)).not.toContain(dismissed);
  });

  it('the panel is closed and opened again, with the worker stopped', async () => {
    await driven.closePanel();
    await driven.stopWorker();
    await page.bringToFront();
    panel = await openPanel(driven, page);
    expect(await panelWhere(panel, 'the story', () => true)).toEqual(view);
  });

  it('the tab is reloaded, and all is as it was', async () => {
    await driven.reload(page);
    await page.waitForSelector('textarea.practice-field');
    await waitFor('the kept draft', async () => (await practiceText(page)) === text);
    panel = (await driven.panel()) ?? panel;
    expect(await panelWhere(panel, 'the story', (now) => now.overall === view.overall)).toEqual(view);
  });
});

const keys = (view: PanelView): string[] => view.findings.map((finding) => finding.key);

/** The first weak phrase that a rewrite is offered for. */
function firstRewritable({ findings }: PanelView): PanelFinding {
  const finding = findings.find(({ phrase, buttons }) => phrase && buttons.includes('Apply'));
  if (!finding) throw new Error(`No rewrite is offered in ${JSON.stringify(findings)}`);
  return finding;
}

/** A rewrite's old and new words, as they are read out. */
function changeOf({ rewrite }: PanelFinding): [string, string] {
  const [, was, becomes] = /^Instead of “(.*)”: “(.*)”$/.exec(rewrite) ?? [];
  if (was === undefined || becomes === undefined) throw new Error(`No change can be read from: ${rewrite}`);
  return [was, becomes];
}

/** What differs between two texts, without their common beginning and end. */
function differenceOf(before: string, after: string): [string, string] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}
