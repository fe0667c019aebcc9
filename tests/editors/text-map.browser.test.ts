/** Reads editable content in real browsers: what a person sees, and for each letter the place where it stands. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { type Site, serve } from '../harness/site.ts';

const HOST = 'editor.example.org';

/** Well-formed, so that it can stand in XHTML as well. */
const PRESSED = '<p>We <button>Undo</button>fixed <svg xmlns="http://www.w3.org/2000/svg"><text>7</text></svg>it.</p>';

/** Markup, and the text that a person sees: one line break between blocks. */
const CASES: readonly (readonly [name: string, html: string, text: string])[] = [
  ['plain text', 'We fixed it.', 'We fixed it.'],
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
  ['an empty paragraph', '<p>One.</p><p><br></p><p>Two.</p>', 'One.\n\nTwo.'],
  ['an empty first paragraph', '<p><br></p><p>Two.</p>', '\nTwo.'],
  ['a paragraph of no height', '<p>One.</p><p></p><p>Two.</p>', 'One.\nTwo.'],
  [
    'an element taken out of the flow',
    '<p>We <span><span style="position:absolute">\u200b</span>fixed</span> it.</p>',
    'We fixed it.',
  ],
  ['line breaks', 'One.<br>Two.<br><br>Three.', 'One.\nTwo.\n\nThree.'],
  ['a break that only ends its block', '<div>One.<br></div><div>Two.</div>', 'One.\nTwo.'],
  ['text before a block', 'One.<div>Two.<div>Three.</div></div>Four.', 'One.\nTwo.\nThree.\nFour.'],
  ['formatting in mid-word', '<p>We <b>fi</b><i>xe</i>d <a href="#">the <u>queue</u></a>.</p>', 'We fixed the queue.'],
  [
    'the white space of the source',
    '<p>\n  We   fixed\n\tit. </p>\n  <p> Then <b> it</b> held.</p>',
    'We fixed it.\nThen it held.',
  ],
  ['white space that is kept', '<p style="white-space:pre-wrap">We  fixed\n it.</p>', 'We  fixed\n it.'],
  ['non-breaking spaces', '<p>We&nbsp;&nbsp;fixed it.&nbsp;</p>', 'We  fixed it. '],
  ['what has no width', '<p>\ufeffWe\u200b fixed it.</p>', 'We fixed it.'],
  [
    'what is not shown',
    '<p>We <span style="display:none">all </span>fixed it.<script>x()</script></p>',
    'We fixed it.',
  ],
  ['what is pressed and not read', PRESSED, 'We fixed it.'],
  ['a list', '<ul><li>One.</li><li>Two.</li></ul>', 'One.\nTwo.'],
  ['a block by its style', '<span style="display:block">One.</span><span>Two.</span>', 'One.\nTwo.'],
  [
    'a box on the line',
    '<div>We told <figure style="display:inline-block">@Dana<figcaption></figcaption></figure> and it held.</div><div>Then.</div>',
    'We told @Dana and it held.\nThen.',
  ],
  ['other scripts', '<p>👩‍👩‍👧 שלום 日本 é́.</p><p>We.</p>', '👩‍👩‍👧 שלום 日本 é́.\nWe.'],
  ['nothing', '<p><br></p>', ''],
];

describe.each(BROWSER_KINDS)('reading editable content in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><body><div contenteditable="true"></div></body></html>`;
    site = await serve({
      [HOST]: {
        '/': '<!doctype html><div contenteditable></div>',
        '/xhtml': () => ({ type: 'application/xhtml+xml', body: xhtml }),
      },
    });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    page = await driven.open(site.url(HOST, '/'));
    // The files as they are, put into the page: they know the DOM and nothing of ours but types.
    const files = ['text-map.ts', 'joined-text.ts'].map((file) => join(import.meta.dirname, '../../lib/editors', file));
    const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    script = stripTypeScriptTypes(sources.join('\n'))
      .replaceAll(/^import .*$/gm, '')
      .replaceAll(/^export /gm, '')
      .concat('; Object.assign(globalThis, { mapText, joinTexts })');
    await page.evaluate(script);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  it.each(CASES)('sees %s', async (_, html, text) => {
    const seen = await page.evaluate(lookAt, html);
    expect(seen.text).toBe(text);
    expect(seen.wrong).toEqual([]);
  });

  it('sees the same in XHTML, where names are written small', async () => {
    const other = await driven.open(site.url(HOST, '/xhtml'));
    await other.evaluate(script);
    expect(await other.evaluate(lookAt, PRESSED)).toEqual({ text: 'We fixed it.', wrong: [] });
  });

  it('has no place for words that have changed since they were read, and no error', async () => {
    expect(await page.evaluate(lookAtChanged)).toEqual({ cut: undefined, gone: undefined, left: 'We', caret: 0 });
  });
});

/** Runs in the page. Reads, has the page change the words, and asks for places as before. */
function lookAtChanged() {
  const [mapText, joinTexts] = [Reflect.get(globalThis, 'mapText'), Reflect.get(globalThis, 'joinTexts')];
  const root = document.querySelector('[contenteditable]');
  if (!root) throw new Error('the page is not ready');
  root.innerHTML = '<p>We fixed the queue.</p><p>It held.</p>';
  const map = mapText(root);
  const blocks = joinTexts(Array.from(root.children, (element) => ({ element })));
  const words = root.firstChild?.firstChild;
  if (!(words instanceof Text)) throw new Error('no words');
  words.data = 'We fixed';
  const cut = map.rangeOf({ start: 3, end: 18 })?.toString();
  const gone = blocks.rangeOf({ start: 13, end: 18 })?.toString();
  const left = map.rangeOf({ start: 0, end: 2 })?.toString();
  for (const element of [...root.children]) element.remove();
  return { cut, gone, left, caret: blocks.offsetOf(document.body, 0) };
}

/**
 * Runs in the page.
 * @returns the text read, and each letter whose range holds another one or whose place leads back to another offset
 */
function lookAt(html: string) {
  interface TextMap {
    text: string;
    rangeOf(span: { start: number; end: number }): Range | undefined;
    offsetOf(node: Node, offset: number): number;
  }
  const mapText: unknown = Reflect.get(globalThis, 'mapText');
  const root = document.querySelector('[contenteditable]');
  if (typeof mapText !== 'function' || !root) throw new Error('the page is not ready');
  root.innerHTML = html;
  const map: TextMap = mapText(root);
  const wrong: string[] = [];
  for (let offset = 0; offset < map.text.length; offset++) {
    if (map.text[offset] === '\n' && !html.includes('pre-wrap')) continue;
    const range = map.rangeOf({ start: offset, end: offset + 1 });
    const letter = range?.toString().replace(/[\s\u00a0]/, ' ');
    if (letter !== map.text[offset]?.replace(/\s/, ' ')) wrong.push(`${offset}: “${letter}” for “${map.text[offset]}”`);
    const back = range && map.offsetOf(range.startContainer, range.startOffset);
    if (back !== offset) wrong.push(`${offset}: leads back to ${back}`);
  }
  return { text: map.text, wrong };
}
