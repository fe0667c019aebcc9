/** A document in Google Docs: all of it is read, its words are marked where they are drawn, and a rewrite lands as typed. */
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../harness/find-browser.ts';
import { pressShortcut } from '../../harness/keyboard.ts';
import { badgeOn, clickIn, popoverOn } from '../../harness/overlay.ts';
import { pause, waitFor } from '../../harness/wait.ts';
import { withRewrite, wordsAt } from '../../review/flags.ts';
import { askFrame } from '../panel-state.ts';
import { DOCS_HOST } from '../stand-ins/google-docs/serve.ts';
import { faster, rawSpan, seenOf } from './documents.ts';
import { marksOnWords, modelText, whereIs } from './look.ts';
import { docsIn, SHEET } from './open-docs.ts';

describe.each(BROWSER_KINDS)('a document in Google Docs in %s', (kind) => {
  const { browser, open, site, state } = docsIn(kind);

  describe('the whole document', () => {
    it('is read, pages off the screen, tables and lists too, and the story at the caret shown', async () => {
      const docs = await open('long');
      const first = await state(docs, 'two stories', ({ stories }) => Array.isArray(stories) && stories.length === 2);
      const { text } = seenOf(await modelText(docs));
      expect(first.story?.sentences.map(({ span }) => wordsAt(text, span))).toEqual(first.quotes);
      await docs.clickWords('In March');
      const second = await state(docs, 'the second story', ({ quotes }) =>
        quotes.some((quote) => quote.startsWith('In March')),
      );
      expect(second.story?.sentences.map(({ span }) => wordsAt(text, span))).toEqual(second.quotes);
    });

    it('is marked within 2 px, also after scrolling to pages that are drawn anew, zooming, resizing, and others’ edits', async () => {
      const docs = await open('long');
      await marksOnWords(docs);
      for (const words of ['In March', 'Some notes of day 26:', 'Last year', 'the page was']) {
        await docs.page.evaluate((one) => window.field.bring(one), words);
        await marksOnWords(docs);
      }
      for (const zoom of [0.8, 1.5, 1]) {
        await docs.page.evaluate((factor) => window.standIn.setZoom(factor), zoom);
        await docs.page.evaluate(() => window.field.bring('the page was'));
        await marksOnWords(docs);
      }
      await docs.page.setViewport({ width: 900, height: 700 });
      await marksOnWords(docs);
      await docs.page.setViewport(null);
      await docs.page.evaluate(() => window.standIn.editByOther(1, 1, 'A new first line, by someone else.\n\n\n'));
      await docs.page.evaluate(() => window.field.bring('the page was'));
      await marksOnWords(docs);
      await docs.page.evaluate(() => window.field.bring('Last year'));
      await marksOnWords(docs);
    });

    it('is left in peace while nothing happens, and while nobody sees it', async () => {
      const docs = await open('short');
      await marksOnWords(docs);
      await docs.clickWords('Last year');
      await pause(2_500);
      const asked = () => docs.page.evaluate(() => window.standIn.asked());
      const before = await asked();
      // Long enough for the caret to blink a few times.
      await pause(2_500);
      expect(await asked()).toBe(before);
      const other = await browser().open('options.html');
      await docs.page.evaluate(() => window.standIn.editByOther(1, 1, 'Typed by someone else. '));
      await pause(2_000);
      const hidden = await docs.page.evaluate(() => document.hidden);
      if (hidden) expect(await asked()).toBe(before);
      await other.close();
      await docs.page.bringToFront();
      await marksOnWords(docs);
    });
  });

  describe('a rewrite', () => {
    it('lands as typed: the fonts stay, one undo and one redo', async () => {
      const docs = await open('short');
      await marksOnWords(docs);
      const before = await modelText(docs);
      const seen = seenOf(before);
      const flag = faster(seen.text);
      const fonts = (words: string) =>
        docs.page.evaluate((one) => {
          const at = window.standIn.text().indexOf(one);
          return at === -1 ? [] : window.standIn.fonts(at, at + one.length);
        }, words);
      const bold = await fonts('faster');
      const italic = await fonts('I noticed it when a customer called');
      await docs.clickWords('much faster');
      await waitFor('the popover', async () => (await popoverOn(docs.page))?.title === flag.title);
      await docs.press('Apply');
      await docs.popoverCloses();
      const after = await modelText(docs);
      expect(seenOf(after).text).toBe(withRewrite(seen.text, flag.rewrite));
      // The chip before it is still there.
      expect(after).toContain('\ue907');
      expect(await fonts('faster')).toEqual(bold);
      expect(await fonts('I noticed it when a customer called')).toEqual(italic);
      await pressShortcut(docs.page, 'z');
      expect(await modelText(docs)).toBe(before);
      await pressShortcut(docs.page, 'y');
      expect(await modelText(docs)).toBe(after);
      const { address } = await state(docs, 'a story', ({ story }) => story !== undefined);
      const undone = await askFrame(browser(), address, 'undo', { field: address.field });
      expect(undone).toEqual({ ok: true, value: { undone: true } });
      expect(await modelText(docs)).toBe(before);
    });

    it('is refused where a chip stands among the words', async () => {
      const docs = await open('short');
      await marksOnWords(docs);
      const before = await modelText(docs);
      const { text } = seenOf(before);
      const now = await state(docs, 'a story', ({ story, writable }) => story !== undefined && writable === true);
      const original = 'With  we rewrote';
      const start = text.indexOf(original);
      const rewrite = {
        span: { start, end: start + original.length },
        original,
        replacement: 'Then I rewrote',
        slots: [],
      };
      const { address, version } = now;
      const answer = await askFrame(browser(), address, 'apply', { field: address.field, rewrite, version });
      expect(answer).toEqual({ ok: true, value: { status: 'refused', reason: 'holds-object' } });
      expect(await modelText(docs)).toBe(before);
    });
  });

  it('marks words in runs that go to both sides', async () => {
    const docs = await open('both-ways', 'runs=whole');
    await marksOnWords(docs);
  });

  it('spreadsheets beside it are left alone', async () => {
    const page = await browser().open(site().url(DOCS_HOST, SHEET));
    await page.click('div');
    await page.keyboard.type('We fixed it together and it was much faster.');
    await pause(700);
    expect(await badgeOn(page)).toBeUndefined();
    expect(await page.evaluate(() => '_docs_annotate_canvas_by_ext' in window)).toBe(false);
    await page.close();
  });

  it('the badge stands clear of the page’s own button and opens nothing by itself', async () => {
    const docs = await open('short');
    const badge = await waitFor('a score on the badge', async () => {
      const found = await badgeOn(docs.page);
      return found && /^\d+$/.test(found.text) && found;
    });
    const button = await docs.page.$eval('.docs-explore', (one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { left, top, width, height };
    });
    const apart =
      badge.box.top + badge.box.height <= button.top ||
      badge.box.top >= button.top + button.height ||
      badge.box.left + badge.box.width <= button.left;
    expect(apart).toBe(true);
    await clickIn(docs.page, badge.box);
    const { start, end } = rawSpan(seenOf(await modelText(docs)), { start: 0, end: 9 });
    expect((await whereIs(docs, start, end)).length).toBeGreaterThan(0);
  });
});
