/** What Google Docs alone asks of us: pages that come and go, modes, hooks that are not there, a page that is not to be believed. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../../harness/find-browser.ts';
import { pressShortcut } from '../../harness/keyboard.ts';
import { type Driven, launch } from '../../harness/launch.ts';
import { badgeOn, clickIn, popoverOn } from '../../harness/overlay.ts';
import { pictureOnFailure } from '../../harness/picture.ts';
import { type Site, serve } from '../../harness/site.ts';
import { pause, waitFor } from '../../harness/wait.ts';
import { rewritableIn, withRewrite, wordsAt } from '../../review/flags.ts';
import { googleDocs as editorCase } from '../cases/google-docs.ts';
import { Scene } from '../scene.ts';
import { DOCS_HOST, docsPath, googleDocs } from '../stand-ins/google-docs/serve.ts';
import { BOTH_WAYS, LONG, rawSpan, SHORT, seenOf } from './documents.ts';
import { marksOnWords, modelText, whereIs } from './look.ts';

const SHEET = '/spreadsheets/d/one/edit';

const faster = (text: string) => rewritableIn(text, ({ span }) => wordsAt(text, span) === 'much faster');

describe.each(BROWSER_KINDS)('Google Docs in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let scene: Scene | undefined;

  beforeAll(async () => {
    const pages = googleDocs({
      long: { content: LONG },
      short: { content: SHORT },
      'both-ways': { content: BOTH_WAYS },
      'no-export': { content: SHORT, without: ['export'] },
      'no-basic': { content: SHORT, without: ['export', 'mobilebasic'] },
      closed: { content: SHORT, without: ['export', 'mobilebasic', 'modelChunk'] },
    });
    site = await serve({
      [DOCS_HOST]: { ...pages[DOCS_HOST], [SHEET]: '<!doctype html><div contenteditable>We.</div>' },
    });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, ...(scene && { page: scene.page }) })));
  afterEach(async () => {
    await scene?.close();
    scene = undefined;
  });

  const open = async (id: string, query = ''): Promise<Scene> => {
    scene = await Scene.open(driven, editorCase, site.url(DOCS_HOST, docsPath(id, query)));
    // Docs shows its text before its toolbar, and nothing is written before that says that it may be.
    await scene.page.waitForSelector('#docs-toolbar-mode-switcher');
    return scene;
  };
  const state = (
    one: Scene,
    what: string,
    holds: (now: NonNullable<Awaited<ReturnType<Scene['panelState']>>>) => boolean,
  ) =>
    // Docs is given seconds to start before its hooks are taken for missing.
    waitFor(
      what,
      async () => {
        const now = await one.panelState();
        return now && holds(now) && now;
      },
      30,
    );
  /** The panel of the tab, opened in a tab of its own, as a person reads it. */
  const panelText = async (one: Scene, says: string): Promise<string> => {
    const { address } = await state(one, 'a state', () => true);
    const panel = await driven.open(`sidepanel.html?tab=${address.tabId}`);
    const text = await waitFor(`“${says}” in the panel`, async () => {
      const words = await panel.evaluate(() => document.querySelector('main')?.innerText);
      return words?.includes(says) && words;
    });
    await panel.close();
    return text;
  };

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
      const other = await driven.open('options.html');
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
      const message = { firsthand: 'frame', method: 'undo', data: { field: address.field } };
      const ask = `browser.tabs.sendMessage(${address.tabId}, ${JSON.stringify(message)}, { frameId: 0 })`;
      expect(await driven.inExtension(ask)).toEqual({ ok: true, value: { undone: true } });
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
      const message = {
        firsthand: 'frame',
        method: 'apply',
        data: { field: now.address.field, rewrite, version: now.version },
      };
      const answer = await driven.inExtension(
        `browser.tabs.sendMessage(${now.address.tabId}, ${JSON.stringify(message)}, { frameId: 0 })`,
      );
      expect(answer).toEqual({ ok: true, value: { status: 'refused', reason: 'holds-object' } });
      expect(await modelText(docs)).toBe(before);
    });
  });

  describe('modes', () => {
    it.each([
      ['suggesting', 'suggesting', 'Suggesting mode'],
      ['viewing', 'view-only', 'You may look at this document'],
    ] as const)('%s: nothing is changed, a rewrite is copied, and the panel says why', async (mode, note, says) => {
      const docs = await open('short');
      await marksOnWords(docs);
      await docs.page.evaluate((one) => window.standIn.setMode(one), mode);
      await state(docs, `the note ${note}`, (now) => now.note === note && now.writable === false);
      const before = await modelText(docs);
      await docs.clickWords('much faster');
      const popover = await waitFor('the popover', () => popoverOn(docs.page));
      expect(popover.buttons.map(({ name }) => name)).toContain('Copy');
      expect(popover.buttons.map(({ name }) => name)).not.toContain('Apply');
      expect(await docs.applyFromPanel(faster(seenOf(before).text))).toBe('read-only');
      expect(await modelText(docs)).toBe(before);
      await panelText(docs, says);
      await docs.page.bringToFront();
      await docs.page.evaluate(() => window.standIn.setMode('editing'));
      await state(docs, 'no note', (now) => now.note === undefined && now.writable === true);
    });
  });

  describe('without the hooks', () => {
    it.each([
      ['none', 'short', 'the exported text'],
      ['no-text', 'short', 'the exported text, although the places are told'],
      ['none', 'no-export', 'the page for old telephones'],
      ['none', 'no-basic', 'what the page was loaded with'],
    ])('%s (%s): %s is read; nothing is marked or changed, and the panel says why', async (hooks, id) => {
      const docs = await open(id, `hooks=${hooks}`);
      const now = await state(docs, 'the saved copy', ({ note, story }) => note === 'snapshot' && story !== undefined);
      expect(now.writable).toBe(false);
      expect(now.quotes.join(' ')).toContain('I messaged the owners and they took care of it.');
      expect(await docs.marks()).toEqual([]);
      const panel = await panelText(docs, 'Firsthand reads the saved copy instead');
      expect(panel).not.toContain('Apply');
    });

    it('the saved copy follows when the person has paused', async () => {
      const docs = await open('short', 'hooks=none');
      await state(docs, 'the saved copy', ({ story }) => story !== undefined);
      await docs.page.bringToFront();
      await docs.clickWords('Last year');
      await docs.key('End');
      await docs.type(' Now it holds.');
      await state(docs, 'what was typed', ({ quotes }) => quotes.includes('Now it holds.'));
    });

    it('nothing is shown where there is no way to the text, and nothing breaks', async () => {
      const docs = await open('closed', 'hooks=none');
      await pause(8_000);
      expect(await badgeOn(docs.page)).toBeUndefined();
      expect(docs.errors).toEqual([]);
    });

    it('no-rects: nothing is marked, the panel says so, and Apply works from there', async () => {
      const docs = await open('short', 'hooks=no-rects');
      await state(docs, 'the note', ({ note, writable }) => note === 'unmarked' && writable === true);
      expect(await docs.marks()).toEqual([]);
      const flag = faster(seenOf(await modelText(docs)).text);
      expect(await docs.applyFromPanel(flag)).toBe('applied');
      expect(seenOf(await modelText(docs)).text).toContain(flag.rewrite.replacement);
    });
  });

  it('a document without pages is read; nothing is marked, and the panel says so', async () => {
    const docs = await open('short', 'format=pageless');
    await state(docs, 'the note', ({ note, writable }) => note === 'pageless' && writable === true);
    expect(await docs.marks()).toEqual([]);
    expect(docs.errors).toEqual([]);
    expect(await panelText(docs, 'has no pages')).not.toContain('Reloading');
  });

  it('the note comes and goes with what Docs tells of its words', async () => {
    const docs = await open('short');
    await marksOnWords(docs);
    await docs.page.evaluate(() => window.standIn.annotate(false));
    await state(docs, 'the note', ({ note }) => note === 'unmarked');
    await docs.page.evaluate(() => window.standIn.annotate(true));
    await state(docs, 'no note', ({ note }) => note === undefined);
    await marksOnWords(docs);
  });

  it('marks words in runs that go to both sides', async () => {
    const docs = await open('both-ways', 'runs=whole');
    await marksOnWords(docs);
  });

  it('leaves nothing in the page when it is turned off, and comes back when it is turned on', async () => {
    const docs = await open('short');
    await marksOnWords(docs);
    const ours = () =>
      docs.page.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((name) => /firsthand|annotate_canvas/.test(name)),
      );
    expect(await ours()).toHaveLength(2);
    await docs.turn(false);
    await waitFor('silence', async () => (await docs.marks()).length === 0 && (await ours()).length === 0);
    await docs.turn(true);
    await marksOnWords(docs);
    // Also where it was off from the start.
    await docs.turn(false);
    await driven.reload(docs.page);
    await waitFor('nothing of ours', async () => (await ours()).length === 0);
    await docs.turn(true);
  });

  describe('a page that is not to be believed', () => {
    it('cannot stop the bridge by putting other built-ins in place', async () => {
      const docs = await open('short');
      await marksOnWords(docs);
      await docs.page.evaluate(() => {
        // Whoever calls them from our script gets nothing.
        const check = (name: string) => {
          const [caller] = new Error().stack?.split('\n').filter((line) => /stand-in|content-scripts/.test(line)) ?? [];
          if (caller?.includes('content-scripts')) throw new Error(`${name} is not yours`);
        };
        const hurt = (owner: object, name: string) => {
          const real: unknown = Reflect.get(owner, name);
          if (typeof real !== 'function') throw new Error(name);
          const handler: ProxyHandler<typeof real> = {
            apply(target, self, args) {
              check(name);
              return Reflect.apply(target, self, args);
            },
            construct(target, args, made) {
              check(name);
              return Reflect.construct(target, args, made);
            },
          };
          Reflect.set(owner, name, new Proxy(real, handler));
        };
        hurt(String.prototype, 'slice');
        hurt(String.prototype, 'indexOf');
        hurt(EventTarget.prototype, 'dispatchEvent');
        hurt(EventTarget.prototype, 'addEventListener');
        hurt(Document.prototype, 'querySelector');
        hurt(HTMLElement.prototype, 'focus');
        hurt(Promise.prototype, 'then');
        hurt(window, 'CustomEvent');
        hurt(window, 'Number');
        hurt(JSON, 'stringify');
      });
      await docs.clickWords('Last year');
      await docs.type('x');
      await marksOnWords(docs);
      await docs.clickWords('much faster');
      await docs.press('Apply');
      await docs.popoverCloses();
      expect(seenOf(await modelText(docs)).text).not.toContain('much faster');
    });

    it('gains nothing by answers that nobody asked for, or that make no sense', async () => {
      const docs = await open('short');
      await marksOnWords(docs);
      await docs.page.evaluate(() => {
        for (const detail of [
          '99;done;1;2;forged',
          '1;done;-5;9999999;forged',
          ';;;',
          'done',
          null,
          { id: 1, text: 'forged' },
          `2;done;0;0;${'x'.repeat(6_000_000)}`,
        ]) {
          document.dispatchEvent(new CustomEvent('firsthand-docs-answer-1', { detail }));
        }
      });
      await docs.clickWords('Last year');
      await marksOnWords(docs);
      expect(docs.errors).toEqual([]);
    });

    it('keeps the name that another extension has put there before', async () => {
      const page = await driven.open('options.html');
      await page.evaluateOnNewDocument(() => {
        window._docs_annotate_canvas_by_ext = 'another';
      });
      await page.goto(site.url(DOCS_HOST, docsPath('short')));
      expect(await page.evaluate(() => window._docs_annotate_canvas_by_ext)).toBe('another');
      await page.close();
    });
  });

  it('spreadsheets beside it are left alone', async () => {
    const page = await driven.open(site.url(DOCS_HOST, SHEET));
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
