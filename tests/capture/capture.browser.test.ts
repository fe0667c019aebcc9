/** Brings in pages, Word documents and text files in real browsers, which have the parsers that this rests on. */
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { type Site, serve } from '../harness/site.ts';
import { docx, paragraph, run } from './docx-file.ts';

const HOST = 'capture.example.org';
const STORY = 'I noticed that 3% of the invoices never arrived, and it was not my team’s service.';

/** The product's own code as one script, which leaves its functions on the page. */
async function captureScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'capture' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code}; globalThis.capture = capture;`;
}

describe.each(BROWSER_KINDS)('bringing text in, in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': '<!doctype html><title>Empty</title>' } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    page = await driven.open(site.url(HOST, '/'));
    await page.evaluate(await captureScript());
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const file = (name: string, bytes: Uint8Array) =>
    page.evaluate(readInPage, name, Buffer.from(bytes).toString('base64'));
  const textFile = (text: string) => file('story.txt', new TextEncoder().encode(text));

  it('takes the article of a page and leaves its menus, and loads nothing', async () => {
    const { title, text } = await page.evaluate(articleInPage, ADVERT);
    expect(title).toContain('Backend Engineer');
    expect(text).toContain('Own the payment service from end to end.');
    expect(text).toMatch(/^- Dive deep into incidents/m);
    expect(text).toMatch(/^#+ What you will do$/m);
    expect(text).not.toMatch(/Cookie|Imprint|alert\(/);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
  });

  it.each([
    ['markup for a title', { '@type': 'Article', headline: '<img src=x onerror="globalThis.ran = 1">' }],
    ['a title that is none', { '@type': 'Article', headline: { toString: 'x' }, name: ['x'] }],
    ['the prototypes', '{"@context":"https://schema.org","@type":"Article","__proto__":{"ran":1},"headline":"H"}'],
    ['lists without end', '['.repeat(100_000)],
  ])('takes the words of a page whose notes for machines hold %s', async (_, notes) => {
    const json = typeof notes === 'string' ? notes : JSON.stringify({ '@context': 'https://schema.org', ...notes });
    const html = ADVERT.replace('</head>', `<script type="application/ld+json">${json}</script></head>`);
    const { title, text } = await page.evaluate(articleInPage, html);
    expect(typeof title).toBe('string');
    expect(text).toContain('Own the payment service from end to end.');
    expect(await page.evaluate(() => Reflect.has(globalThis, 'ran') || Reflect.has({}, 'ran'))).toBe(false);
  });

  it('takes a short page whole', async () => {
    const { text } = await page.evaluate(articleInPage, `<title>Note</title><p>${STORY}</p><p>I fixed it.</p>`);
    expect(text).toBe(`${STORY}\n\nI fixed it.`);
  });

  it('reads a Word document as its reader sees it', async () => {
    const bytes = docx(
      paragraph(run('Ownership'), '<w:pStyle w:val="berschrift2"/>') +
        paragraph(
          `${run('I noticed that ')}${run('3%', '<w:b/>')}${run(' failed.')}<w:r><w:br/></w:r>${run('Nobody asked.')}`,
        ) +
        paragraph(run('Compared the logs.'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
        paragraph(run('Wrote the fix.'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
        paragraph(
          `${run('It dropped to ')}<w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins>${run('zero')}</w:ins>${run('.')}${run(' secret', '<w:vanish/>')}`,
        ) +
        `<w:tbl><w:tr><w:tc>${paragraph(run('Result'))}</w:tc><w:tc>${paragraph(run('$8K a week &amp; no more calls.'))}</w:tc></w:tr></w:tbl>`,
    );
    expect(await file('My story.docx', bytes)).toEqual({
      title: 'My story',
      text: '## Ownership\n\nI noticed that 3% failed.\nNobody asked.\n\n- Compared the logs.\n- Wrote the fix.\n\nIt dropped to zero.\n\nResult\n\n$8K a week & no more calls.',
    });
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('Déjà fixed.\r\n\r\nI did it.')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Déjà fixed.\n\nI did it.')])],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffDéjà fixed.\n\nI did it.', 'utf16le'))],
    ['Windows-1252', new Uint8Array(Buffer.from('Déjà fixed.\n\nI did it.', 'latin1'))],
  ])('reads a text file in %s', async (_, bytes) => {
    expect(await file('story.md', bytes)).toEqual({ title: 'story', text: 'Déjà fixed.\n\nI did it.' });
  });

  it('reads Markdown with markup in it as words', async () => {
    const words = '# Story\n\n<img src=x onerror="globalThis.ran = 1"> I fixed it. [more](javascript:alert(1))';
    expect(await file('story.md', new TextEncoder().encode(words))).toEqual({ title: 'story', text: words });
  });

  it('reads a page that was saved as a file', async () => {
    const { text } = await textFile(`<!doctype html><html><body><h2>Story</h2><p>${STORY}</p></body></html>`);
    expect(text).toContain(STORY);
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-text'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'pdf'],
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-or-locked-word'],
    ['a cut-off archive', docx(paragraph(run('One.'))).subarray(0, 300), 'damaged'],
    ['broken markup', docx('<w:p>'), 'damaged'],
    [
      'a document that would load or unfold something by its type',
      docx('', {
        'word/document.xml': '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d><body>&e;</body></d>',
      }),
      'damaged',
    ],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'other-office'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a document of no words', docx(paragraph('')), 'empty'],
    ['a text that is too long', new Uint8Array(2_000_001).fill(0x61), 'too-large'],
  ])('says why %s cannot be read', async (_, bytes, reason) => {
    expect(await file('x.docx', bytes)).toEqual({ reason });
  });

  it('does not unfold an archive that claims to be enormous', async () => {
    const bomb = docx(paragraph(run('a'.repeat(21_000_000))));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await file('x.docx', bomb)).toEqual({ reason: 'too-large' });
  });
});

/** Runs in the page. */
async function readInPage(name: string, base64: string): Promise<{ title?: string; text?: string; reason?: string }> {
  try {
    const read: unknown = Reflect.get(Reflect.get(globalThis, 'capture'), 'readFile');
    if (typeof read !== 'function') throw new Error('the page is not ready');
    return await read(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
  } catch (error) {
    return { reason: String(error instanceof Error ? Reflect.get(error, 'reason') : error) };
  }
}

/** Runs in the page. */
function articleInPage(html: string): { title: string; text: string } {
  const read: unknown = Reflect.get(Reflect.get(globalThis, 'capture'), 'articleOf');
  if (typeof read !== 'function') throw new Error('the page is not ready');
  return read(html);
}

const ADVERT = `<!doctype html><html><head><title>Backend Engineer - Acme</title><script>globalThis.ran = 1; alert(1)</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">All jobs</a></li></ul></nav>
<article><h1>Backend Engineer</h1>
<p>Acme sends two million invoices a month for small shops, and we look for somebody who keeps that promise with us, day and night, in a team of six.</p>
<h2>What you will do</h2>
<p>Own the payment service from end to end. You will find what nobody has asked you to find, and you will bring it to an end.</p>
<ul><li>Dive deep into incidents until the cause is known.</li><li><p>Insist on the highest standards in review, also of your own work.</p></li></ul>
<p>You tell the truth about what went wrong, and you measure what changed afterwards, since that is how we decide what is next.</p>
<img src="x" onerror="globalThis.ran = 1">
</article>
<div class="cookie-banner" aria-hidden="true">Cookie settings</div><footer><a href="/imprint">Imprint</a></footer></body></html>`;
