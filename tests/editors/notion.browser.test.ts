/**
 * A person drafts several stories on a page of Notion: what is read, marked and written there, and what Notion makes of it. A fifth
 * of it is that page.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { review } from '../../lib/review.ts';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, clickIn, highlightsIn, popoverOn } from '../harness/overlay.ts';
import { type PanelFinding, panelWhere, pressInFinding, pressInPanel } from '../harness/panel.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { openPanel } from '../harness/practice.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { flagsIn, wordsAt } from '../review/flags.ts';
import type { BlockType, Piece } from './stand-ins/notion/blocks.ts';
import { standIn } from './stand-ins/stand-in.ts';

const HOST = 'www.notion.so';
const PATH = '/Stories-0b1c7c1e';

type Blocks = readonly (readonly [BlockType, ...Piece[]])[];

/** Blocks of a first story, in every kind of block that holds words. */
const FIRST: Blocks = [
  ['header', ['Dive deep: the missing invoices']],
  ['text', ['Last year '], ['3% of the invoices', 'b'], [' that our shop sent never arrived.']],
  [
    'quote',
    ['I noticed it when '],
    ['a customer called', 'a:https://example.org/ticket'],
    [', and it was not my team’s service.'],
  ],
  ['bulleted_list', ['I messaged the owners and they took care of it.']],
  ['to_do', ['We rewrote the '], ['retry job', 'c'], [' together with '], ['@Dana', 'm'], ['.']],
  ['code', ['for (const each of all) we.fixed(it, together);']],
  ['toggle', ['After that, deliveries were much faster and '], ['the whole team', 'i'], [' was happy.']],
  ['callout', ['I learned that communication is important.']],
  ['divider'],
];
const SECOND: Blocks = [
  ['header', ['Bias for action: the slow queue']],
  ['text', ['In March the queue of our warehouse grew to 40,000 orders on every Monday, and nobody owned it.']],
  ['text'],
  ['text', ['We looked into it and changed the batch size. As a result it was much better.']],
];

const lineOf = ([type, ...pieces]: Blocks[number]): string => {
  const text = pieces.map(([words]) => words).join('');
  return type === 'header' ? `\n# ${text}\n` : text;
};
/** As it is read: the title and headings set apart, no code, no dividers. */
const textOf = (title: string, blocks: Blocks): string =>
  [title, ...blocks.filter(([type]) => type !== 'code' && type !== 'divider').map(lineOf)].join('\n');

const phrasesOf = (text: string): string[] =>
  flagsIn(text)
    .map(({ span }) => wordsAt(text, span))
    .sort();

describe.each(BROWSER_KINDS)('a page of Notion in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { [PATH]: await standIn('notion') } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    const welcome = await driven.openedPage('welcome.html');
    // The panel stands open from here on, and shows the tab in front.
    await openPanel(driven, welcome);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    pictureOnFailure(() => ({ driven, page }));
    await closePage(page);
    page = await driven.open(site.url(HOST, PATH));
  });

  const show = async (blocks: Blocks, title = 'Interview stories') => {
    await page.evaluate((name, all) => window.showPage(name, all), title, blocks);
    await clickOnText(page, String(blocks[1]?.[1]?.[0] ?? ''));
  };
  const marked = async () => (await highlightsIn(page)).map(({ words }) => words).sort();
  const model = () =>
    page.evaluate(() => window.notion.blocks.map(({ pieces }) => pieces.map(([text]) => text).join('')));
  const marksAre = (phrases: readonly string[]) =>
    waitFor(
      `marks on ${JSON.stringify(phrases)}`,
      async () => JSON.stringify(await marked()) === JSON.stringify(phrases),
    ).catch(async () => expect(await marked()).toEqual(phrases));

  it('reads all blocks as one document, told apart by its headings, and puts nothing into it', async () => {
    const before = await page.evaluate(
      (all) => {
        window.showPage('Interview stories', all);
        return document.querySelector('.whenContentEditable')?.outerHTML;
      },
      [...FIRST, ...SECOND],
    );
    await clickOnText(page, 'Last year');
    const text = textOf('Interview stories', [...FIRST, ...SECOND]);
    expect(review(text).stories).toHaveLength(2);
    await marksAre(phrasesOf(text));
    expect(await page.evaluate(() => document.querySelector('.whenContentEditable')?.outerHTML)).toBe(before);
    expect(await page.evaluate(() => window.notion.foreign)).toBe(0);
  });

  it('notices blocks that load as the page is scrolled', async () => {
    const filler = Array.from({ length: 30 }, (_, i): Blocks[number] => ['text', [`Item ${i} of the agenda`]]);
    await show([...FIRST, ...filler, ...SECOND]);
    await waitFor('marks on the first story', async () => (await marked()).length > 0);
    expect(await marked()).not.toContain('much better');
    await page.evaluate(async () => {
      const scroller = document.querySelector('.notion-scroller');
      for (let i = 0; i < 10; i++) {
        scroller?.scrollBy(0, 5_000);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    await waitFor('marks on the second story', async () => (await marked()).includes('much better'));
  });

  it('writes a rewrite that stays, as one step of the page’s own undo', async () => {
    await show(FIRST);
    await press(page, 'We', 'Apply');
    await waitFor('the rewrite', async () => (await model()).includes('I rewrote the retry job together with @Dana.'));
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    const { reverted, foreign, steps } = await page.evaluate(() => ({
      ...{ reverted: window.notion.reverted, foreign: window.notion.foreign, steps: window.notion.steps.done.length },
    }));
    expect({ reverted, foreign, steps }).toEqual({ reverted: 0, foreign: 0, steps: 1 });
    const pieces = await page.evaluate(() => window.notion.blocks.find(({ type }) => type === 'to_do')?.pieces);
    expect(pieces).toEqual([['I rewrote the '], ['retry job', 'c'], [' together with '], ['@Dana', 'm'], ['.']]);
    await pause(600);
    expect((await model())[5], 'not taken back later either').toBe('I rewrote the retry job together with @Dana.');
    await pressShortcut(page, 'z');
    expect(await page.evaluate(() => window.notion.blocks.find(({ type }) => type === 'to_do')?.pieces)).toEqual(
      FIRST.find(([type]) => type === 'to_do')?.slice(1),
    );
    await marksAre(phrasesOf(textOf('Interview stories', FIRST)));
  });

  it('waits with a rewrite until a busy page, which hears of it late, knows where the caret is', async () => {
    await page.evaluate(() => {
      // Before Notion is told: on a busy machine it can be as late without anybody's doing.
      const late = () => {
        const end = performance.now() + 60;
        while (performance.now() < end);
      };
      window.addEventListener('selectionchange', late, { capture: true });
    });
    await show(FIRST);
    await press(page, 'We', 'Apply');
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    expect(await model()).toContain('I rewrote the retry job together with @Dana.');
    expect(await page.evaluate(() => window.notion.reverted)).toBe(0);
  });

  it('is written from the panel, and taken back from there', async () => {
    await show(FIRST);
    const panel = await waitFor('the panel', () => driven.panel());
    const { findings } = await panelWhere(panel, 'the story', ({ findings }) => findings.some(isVague));
    await pressInFinding(panel, findings.find(isVague)?.key ?? '', 'Apply');
    await waitFor('the rewrite', async () => (await model()).some((line) => line.includes('[how much] faster')));
    await waitFor('the slot to be selected', () => page.evaluate(() => getSelection()?.toString() === '[how much]'));
    await pressInPanel(panel, 'Undo');
    const words = FIRST.map(([, ...pieces]) => pieces.map(([text]) => text).join(''));
    await waitFor('the text as it was', async () => JSON.stringify((await model()).slice(1)) === JSON.stringify(words));
    await panelWhere(panel, 'the finding again', ({ findings }) => findings.some(isVague));
    expect(await page.evaluate(() => window.notion.reverted)).toBe(0);
  });

  it('is taken at its word by Escape: the popover closes first, and only then is a block selected', async () => {
    await show(FIRST);
    await openOn(page, 'much faster');
    await page.keyboard.press('Escape');
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    expect(await page.evaluate(() => window.notion.selected)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.notion.selected.length)).toBe(1);
  });

  it('keeps up with Enter, which splits a block, and with typing in the new one', async () => {
    await show(FIRST);
    await clickOnText(page, 'I learned that communication is important.', 'end');
    await page.keyboard.press('Enter');
    await page.keyboard.type('It was much easier afterwards.');
    await waitFor('a mark on the new words', async () => (await marked()).includes('much easier'));
    await waitFor('a score', async () => /^\d+$/.test((await badgeOn(page))?.text ?? ''));
  });

  it('shows that the stand-in is as strict as Notion', async () => {
    await show(FIRST);
    const seen = await page.evaluate(async () => {
      const leaf = document.querySelectorAll<HTMLElement>('.notion-text-block [data-content-editable-leaf]')[0];
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      if (!leaf?.firstChild) throw new Error('no leaf');
      const words = leaf.textContent;
      const put = () => getSelection()?.setBaseAndExtent(leaf.firstChild ?? leaf, 0, leaf.firstChild ?? leaf, 4);
      const found: Record<string, boolean> = {};
      await pause(300);
      leaf.setAttribute('data-gramm', 'true');
      leaf.append(document.createElement('mark'));
      await pause(0);
      found.cleaned = leaf.querySelector('mark') === null && !leaf.hasAttribute('data-gramm');
      put();
      leaf.dispatchEvent(
        new InputEvent('beforeinput', { inputType: 'insertText', data: 'This', bubbles: true, cancelable: true }),
      );
      found.deaf = leaf.textContent === words;
      document.execCommand('insertText', false, 'This');
      found.written = leaf.textContent !== words;
      await pause(600);
      found.takenBack = leaf.textContent === words;
      put();
      await pause(200);
      document.execCommand('insertText', false, 'This');
      await pause(600);
      found.kept = leaf.textContent?.startsWith('This year') === true;
      return found;
    });
    expect(seen).toEqual({ cleaned: true, deaf: true, written: true, takenBack: true, kept: true });
  });
});

const isVague = ({ phrase }: PanelFinding): boolean => phrase.includes('much faster');

/** Clicks into the page where words stand that occur once. */
async function clickOnText(page: Page, words: string, where: 'middle' | 'end' = 'middle'): Promise<void> {
  const box = await page.evaluate((looked) => {
    const walker = document.createTreeWalker(
      document.querySelector('.notion-page-content') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(looked) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + looked.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { left, top, width, height };
    }
    throw new Error(`“${looked}” is not on the page`);
  }, words);
  if (where === 'end') await page.mouse.click(box.left + box.width - 1, box.top + box.height / 2);
  else await clickIn(page, box);
}

async function openOn(page: Page, phrase: string) {
  const box = await waitFor(`a mark on “${phrase}”`, async () => {
    const mark = (await highlightsIn(page)).find(({ words }) => words === phrase);
    return mark?.boxes[0];
  });
  await clickIn(page, box);
  return waitFor('the popover', () => popoverOn(page));
}

async function press(page: Page, phrase: string, name: string): Promise<void> {
  const { buttons } = await openOn(page, phrase);
  const button = buttons.find((each) => each.name === name);
  if (!button) throw new Error(`No ${name} for “${phrase}”`);
  await clickIn(page, button.box);
}
