/**
 * Our script in Google Docs’ own page: what a person gets where the document may not be written in or the hooks are not there, what a
 * page can do to it, and that it goes without a trace.
 */
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../harness/find-browser.ts';
import { badgeOn, popoverOn } from '../../harness/overlay.ts';
import { pause, waitFor } from '../../harness/wait.ts';
import { DOCS_HOST, docsPath } from '../stand-ins/google-docs/serve.ts';
import { faster, seenOf } from './documents.ts';
import { marksOnWords, modelText } from './look.ts';
import { docsIn } from './open-docs.ts';

describe.each(BROWSER_KINDS)('the bridge to Google Docs in %s', (kind) => {
  const { browser, open, openTogether, panelText, site, state } = docsIn(kind);

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
    // Docs is given seconds to start before its hooks are taken for missing.
    const opened = openTogether([
      ['closed', 'hooks=none'],
      ['short', 'hooks=none'],
      ['short', 'hooks=no-text'],
      ['no-export', 'hooks=none'],
      ['no-basic', 'hooks=none'],
      ['typed', 'hooks=none'],
      ['short', 'hooks=no-rects'],
    ]);

    // The first, while no tab has been laid over it: Docs' time starts again when a page is seen again.
    it('nothing is shown where there is no way to the text, and nothing breaks', async () => {
      const docs = await opened('closed', 'hooks=none');
      await pause(Math.max(0, docs.openedAt + 8_000 - Date.now()));
      expect(await badgeOn(docs.page)).toBeUndefined();
      expect(docs.errors).toEqual([]);
    });

    it.each([
      ['none', 'short', 'the exported text'],
      ['no-text', 'short', 'the exported text, although the places are told'],
      ['none', 'no-export', 'the page for old telephones'],
      ['none', 'no-basic', 'what the page was loaded with'],
    ])('%s (%s): %s is read; nothing is marked or changed, and the panel says why', async (hooks, id) => {
      const docs = await opened(id, `hooks=${hooks}`);
      const now = await state(docs, 'the saved copy', ({ note, story }) => note === 'snapshot' && story !== undefined);
      expect(now.writable).toBe(false);
      expect(now.quotes.join(' ')).toContain('I messaged the owners and they took care of it.');
      expect(await docs.marks()).toEqual([]);
      const panel = await panelText(docs, 'Firsthand reads the saved copy instead');
      expect(panel).not.toContain('Apply');
    });

    it('the saved copy follows when the person has paused', async () => {
      const docs = await opened('typed', 'hooks=none');
      await state(docs, 'the saved copy', ({ story }) => story !== undefined);
      await docs.page.bringToFront();
      await docs.clickWords('Last year');
      await docs.key('End');
      await docs.type(' Now it holds.');
      await state(docs, 'what was typed', ({ quotes }) => quotes.includes('Now it holds.'));
    });

    it('no-rects: nothing is marked, the panel says so, and Apply works from there', async () => {
      const docs = await opened('short', 'hooks=no-rects');
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
    await browser().reload(docs.page);
    await waitFor('nothing of ours', async () => (await ours()).length === 0);
    await docs.turn(true);
  });

  describe('a page that is not to be believed', () => {
    it('cannot stop the bridge by putting other built-ins in place', async () => {
      const docs = await open('short');
      await marksOnWords(docs);
      await docs.page.evaluate(() => {
        // Whoever calls them from our script gets nothing. Firefox names no script of ours to the page: what they are called
        // with tells it as well.
        const ours = /^\d*;(?:read|select|write|undo|leave);|^firsthand-docs-/;
        const check = (name: string, given: readonly unknown[]) => {
          const [caller] = new Error().stack?.split('\n').filter((line) => /stand-in|content-scripts/.test(line)) ?? [];
          const isOurs = given.some((one) =>
            ours.test(one instanceof Event ? one.type : typeof one === 'string' ? one : ''),
          );
          if (isOurs || caller?.includes('content-scripts')) throw new Error(`${name} is not yours`);
        };
        const hurt = (owner: object, name: string) => {
          const real: unknown = Reflect.get(owner, name);
          if (typeof real !== 'function') throw new Error(name);
          const handler: ProxyHandler<typeof real> = {
            apply(target, self, args) {
              check(name, [self, ...args]);
              return Reflect.apply(target, self, args);
            },
            construct(target, args, made) {
              check(name, args);
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

    it('gains nothing by answering in the bridge’s place with what makes no sense', async () => {
      const docs = await open('short');
      await marksOnWords(docs);
      await docs.page.evaluate(() => {
        const huge = 'x'.repeat(5_000_200);
        const tell = (detail: unknown) =>
          document.dispatchEvent(new CustomEvent('firsthand-docs-answer-1', { detail }));
        Object.assign(window, { forged: 0 });
        document.addEventListener('firsthand-docs-ask-1', (event) => {
          const [id, op] = String(Reflect.get(event, 'detail')).split(';');
          if (op !== 'read') return;
          Object.assign(window, { forged: Reflect.get(window, 'forged') + 1 });
          tell(`${id};finished;0;0;forged`);
          tell([id, 'done', 0, 0, 'forged']);
          tell(`${id};done;0;0;${huge}`);
          // The page's own text, and a caret that can be nowhere in it.
          tell(`${id};done;-5;9999999;${window.standIn.text()}`);
        });
      });
      await docs.clickWords('Last year');
      await docs.key('End');
      await docs.type(' Now it holds.');
      await state(docs, 'what was typed', ({ quotes }) => quotes.includes('Now it holds.'));
      await marksOnWords(docs);
      expect(await docs.page.evaluate(() => Reflect.get(window, 'forged'))).toBeGreaterThan(0);
      expect(docs.errors).toEqual([]);
    });

    it('keeps the name that another extension has put there before', async () => {
      const page = await browser().open('options.html');
      await page.evaluateOnNewDocument(() => {
        window._docs_annotate_canvas_by_ext = 'another';
      });
      await page.goto(site().url(DOCS_HOST, docsPath('short')));
      expect(await page.evaluate(() => window._docs_annotate_canvas_by_ext)).toBe('another');
      await page.close();
    });
  });
});
