/** A person answers a job portal's questions: marks on the words, a rewrite by mouse, one undo, Escape. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Flag, Rewrite } from '../../lib/model/review.ts';
import { isUnder } from '../harness/boxes.ts';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut, typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, clickIn, highlightsIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { panelWhere } from '../harness/panel.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { flagsIn, rewritableIn, withRewrite, wordsAt } from '../review/flags.ts';
import { AREA, areaText, LEVER_HOST, LEVER_PAGE, LEVER_PATH, NOTE, noteText, whereWordsStand } from './lever-page.ts';

/** One line a sentence, so that each word's line and column are known. */
const STORY = [
  'Last year 3% of the invoices that our shop sent never arrived.',
  'I noticed it when a customer called, and it was not my team’s service.',
  'I messaged the owners and they took care of it.',
  'We rewrote the retry job together.',
  'After that, deliveries were much faster and the team was happy.',
  'I learned that communication is important.',
].join('\n');

describe.each(BROWSER_KINDS)('a job portal in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [LEVER_HOST]: { [LEVER_PATH]: LEVER_PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    // It comes to the front by itself, and a page behind it is not drawn.
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    pictureOnFailure(() => ({ driven, page }));
    await closePage(page);
    page = await driven.open(site.url(LEVER_HOST, LEVER_PATH));
  });

  it('marks the weak words of a textarea within 2 px, also after scrolling and resizing', async () => {
    await typeInto(page, AREA, STORY);
    const flags = flagsIn(STORY);
    await marksSettled(page, flags.length);
    await expectMarksOnWords(page, flags);
    await page.evaluate(() => window.scrollBy(0, 90));
    await expectMarksOnWords(page, flags);
    await page.$eval(AREA, (area) => area.scrollBy(60, 45));
    await expectMarksOnWords(page, flags);
    await page.$eval(AREA, (area) => {
      if (area instanceof HTMLElement) area.style.marginTop = '51px';
    });
    await expectMarksOnWords(page, flags);
  });

  it('the popover says of “I” for “we” that it is for what the person did, and says so of nothing else', async () => {
    await typeInto(page, AREA, STORY);
    const rewritten = flagsIn(STORY).filter(({ rewrite }) => rewrite);
    const claiming = rewritten.filter(({ rewrite }) => rewrite?.claims);
    const other = rewritten.find(({ rewrite }) => !rewrite?.claims);
    expect(claiming.map(({ id }) => id)).toEqual(['we-action']);
    for (const flag of [...claiming, other ?? failure('No other rewrite')]) {
      await clickMark(page, flag);
      const { text } = await waitFor('its popover', async () => {
        const shown = await popoverOn(page);
        return shown?.title === flag.title ? shown : undefined;
      });
      expect(text.includes('Only if you did it.'), flag.title).toBe(flag.id === 'we-action');
      await page.keyboard.press('Escape');
      await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    }
  });

  it('the popover shows what is hung on a sentence after the words that it follows, as the end of more', async () => {
    await typeInto(page, AREA, STORY);
    const flag = flagsIn(STORY).find(({ id }) => id === 'generic-reflection') ?? failure('No generic reflection');
    await clickMark(page, flag);
    const { text } = await waitFor('the popover', () => popoverOn(page));
    expect(text).toContain('… important: the gap here was [what was missing between whom]');
  });

  it('opens the popover on a click, closes it on Escape, and leaves the text alone', async () => {
    await typeInto(page, AREA, STORY);
    const flag = rewritableIn(STORY);
    await clickMark(page, flag);
    const popover = await waitFor('the popover', () => popoverOn(page));
    expect(popover.title).toBe(flag.title);
    expect(popover.text).toContain(flag.question);
    await page.keyboard.press('Escape');
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    await page.keyboard.type('X');
    expect((await areaText(page)).length).toBe(STORY.length + 1);
  });

  it('applies a rewrite as one step: a single undo brings the text back exactly', async () => {
    await typeInto(page, AREA, STORY);
    const flag = rewritableIn(STORY);
    await clickMark(page, flag);
    await pressInPopover(page, 'Apply');
    await waitFor('the rewrite', async () => (await areaText(page)) === withRewrite(STORY, flag.rewrite));
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    await expectSlotToBeFilled(page, flag.rewrite);
    await pressShortcut(page, 'z');
    expect(await areaText(page)).toBe(STORY);
    await marksSettled(page, flagsIn(STORY).length);
    await expectMarksOnWords(page, flagsIn(STORY));
  });

  it('does the same in editable content, on the very words', async () => {
    await typeInto(page, NOTE, STORY);
    const flags = flagsIn(STORY);
    const weak = flags.map(({ span }) => wordsAt(STORY, span)).sort();
    // Highlights of the text as it was a few keys ago may be as many: their words tell when the last review has come.
    const marks = await waitFor(`marks on ${weak.join(', ')}`, async () => {
      const found = await highlightsIn(page);
      return isDeepStrictEqual(found.map(({ words }) => words).sort(), weak) && found;
    });
    const before = await page.$eval(NOTE, (note) => note.innerHTML);
    const flag = rewritableIn(STORY);
    const mark = marks.find(({ words }) => words === wordsAt(STORY, flag.span));
    await clickIn(page, mark?.boxes[0] ?? failure('The first rewritable phrase is not marked'));
    await pressInPopover(page, 'Apply');
    await waitFor('the rewrite', async () => (await noteText(page)).includes(flag.rewrite.replacement));
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    await pressShortcut(page, 'z');
    expect(await page.$eval(NOTE, (note) => note.innerHTML)).toBe(before);
  });

  it('opens the real panel from the badge, or says how to', async () => {
    await typeInto(page, AREA, STORY);
    const badge = await waitFor('a score on the badge', async () => {
      const found = await badgeOn(page);
      return found && /^\d+$/.test(found.text) && found;
    });
    expect(badge.label).toContain(badge.text);
    await clickIn(page, badge.box);
    if (kind === 'firefox') {
      // Firefox opens its sidebar only from its own buttons and from pages of the extension.
      const note = await waitFor('a note by the badge', () => popoverOn(page));
      expect(note.text).toContain('Alt+Shift+F');
      return;
    }
    const panel = await waitFor('the panel to open', () => driven.panel());
    const view = await panelWhere(panel, 'a story with findings', ({ findings }) => findings.length > 0);
    await waitFor('the same score on the badge', async () => (await badgeOn(page))?.text === String(view.overall));
  });

  it('leaves a password alone', async () => {
    await typeInto(page, 'input[type=password]', 'We fixed it together and it was much faster.');
    await pause(600);
    expect(await badgeOn(page)).toBeUndefined();
  });

  it('hides a dismissed mark, and it stays hidden after a reload', async () => {
    await typeInto(page, AREA, STORY);
    const flags = flagsIn(STORY);
    const flag = rewritableIn(STORY);
    await clickMark(page, flag);
    await pressInPopover(page, 'Dismiss');
    await marksSettled(page, flags.length - 1);
    await driven.reload(page);
    await typeInto(page, AREA, STORY);
    await marksSettled(page, flags.length - 1);
    await expectMarksOnWords(
      page,
      flags.filter(({ key }) => key !== flag.key),
    );
  });
});

function failure(message: string): never {
  throw new Error(message);
}

/** A click into a slot selects it for the next key, a second one sets the caret, and one beside it does as it always does. */
async function expectSlotToBeFilled(page: Page, { span, slots: [slot] }: Rewrite): Promise<void> {
  if (!slot) return failure('The rewrite leaves nothing open');
  const selected = () =>
    page.$eval(AREA, (area) =>
      area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
    );
  await page.$eval(AREA, (area) => area.scrollTo(0, 0));
  const clickOn = async (start: number) => clickIn(page, await whereWordsStand(page, { start, end: start + 6 }));
  const at = span.start + slot.start;
  const words = (await areaText(page)).slice(at, span.start + slot.end);
  await clickOn(0);
  await waitFor('no selection', async () => (await selected()) === '');
  await clickOn(at);
  await waitFor(`${words} to be selected`, async () => (await selected()) === words);
  // Not at once, or it is a double click.
  await pause(600);
  await clickOn(at);
  await waitFor('the caret in it', async () => (await selected()) === '');
}

const marksSettled = (page: Page, count: number) =>
  waitFor(`${count} marks`, async () => (await underlinesOver(page)).length === count);

async function clickMark(page: Page, flag: Flag): Promise<void> {
  const flags = flagsIn(STORY);
  await marksSettled(page, flags.length);
  const boxes = await underlinesOver(page);
  const index = flags.findIndex((each) => each.key === flag.key);
  await clickIn(page, boxes[index] ?? failure(`No mark for ${flag.key}`));
}

async function pressInPopover(page: Page, name: string): Promise<void> {
  const popover = await waitFor('the popover', () => popoverOn(page));
  const button = popover.buttons.find((each) => each.name === name);
  await clickIn(page, button?.box ?? failure(`The popover has no ${name}`));
}

/** Every mark stands on its word: sides within 2 px, and between the top and the bottom of the word's line. */
async function expectMarksOnWords(page: Page, flags: readonly Flag[]): Promise<void> {
  await waitFor(
    'marks on the words',
    async () => {
      const marks = await underlinesOver(page);
      const words = await Promise.all(flags.map((flag) => whereWordsStand(page, flag.span)));
      return (
        marks.length === words.length && words.every((word, i) => isUnder(marks[i] ?? failure('a mark too few'), word))
      );
    },
    2,
  ).catch(async (error: unknown) => {
    const words = await Promise.all(flags.map((flag) => whereWordsStand(page, flag.span)));
    throw new Error(
      `${String(error)}\nmarks ${JSON.stringify(await underlinesOver(page))}\nwords ${JSON.stringify(words)}`,
    );
  });
}
