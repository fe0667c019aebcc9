/** The stand-in's server: the page under its real address, what it saves, and the ways to a saved copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Asked, Pages, Resource, Served } from '../../../harness/site.ts';
import type { Content } from './page/model.ts';

export const DOCS_HOST = 'docs.google.com';

export interface ServedDocument {
  readonly content: Content;
  /** Ways to a saved copy that this document's owner has closed. */
  readonly without?: readonly ('export' | 'mobilebasic' | 'modelChunk')[];
}

/** @param documents by their id in the address */
export function googleDocs(documents: Readonly<Record<string, ServedDocument>>): Pages {
  const pages = Object.entries(documents).flatMap(([id, document]) => Object.entries(resourcesOf(id, document)));
  return { [DOCS_HOST]: Object.fromEntries([...pages, ...scripts()]) };
}

export const docsPath = (id: string, query = '') => `/document/d/${id}/edit${query && `?${query}`}`;

function resourcesOf(id: string, { content, without = [] }: ServedDocument): Record<string, Resource> {
  const base = `/document/d/${id}`;
  const loaded = modelText(content);
  let saved = loaded;
  const open = (way: 'export' | 'mobilebasic', answer: (asked: Asked) => Served) =>
    // Whoever may not have it is sent to a page to sign in.
    without.includes(way) ? () => ({ body: '<!doctype html><title>Sign in</title>', status: 403 }) : answer;
  return {
    [`${base}/edit`]: page(content, without.includes('modelChunk') ? '' : loaded),
    [`${base}/save`]: ({ body }) => {
      saved = body;
      return { type: 'text/plain', body: '' };
    },
    [`${base}/export`]: open('export', () => ({ type: 'text/plain; charset=utf-8', body: exported(saved, content) })),
    [`${base}/mobilebasic`]: open('mobilebasic', () => ({ body: mobileBasic(saved) })),
  };
}

function scripts(): [string, Resource][] {
  const folder = join(import.meta.dirname, 'page');
  return readdirSync(folder).map((name) => {
    const body = stripTypeScriptTypes(readFileSync(join(folder, name), 'utf8'));
    return [`/static/stand-in/${name}`, () => ({ type: 'text/javascript; charset=utf-8', body })];
  });
}

function page(content: Content, loaded: string): string {
  const chunk = {
    chunk: [
      { ty: 'is', ibi: 1, s: loaded.slice(1) },
      { ty: 'as', st: 'paragraph', si: 1, ei: 2, sm: {} },
    ],
    revision: 1,
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Stories - Google Docs</title>
<style>
  html, body { margin: 0; height: 100%; overflow: hidden; background: #f9fbfd; font: 14px Arial, sans-serif; }
  body { display: flex; flex-direction: column; }
  #docs-chrome { min-height: 96px; padding: 8px 16px; box-sizing: border-box; }
  #above { margin: 4px 0 0; }
  #docs-editor { position: relative; flex: 1; min-height: 0; }
  .kix-appview-editor-container, .kix-appview-editor { height: 100%; }
  .kix-appview-editor { overflow: auto; position: relative; }
  .kix-rotatingtilemanager-content { position: relative; }
  .kix-page-paginated { position: absolute; background: #fff; box-shadow: 0 0 0 1px #dadce0; }
  .kix-page-paginated canvas { position: absolute; left: 0; top: 0; width: 100%; height: 100%; }
  div.kix-canvas-tile-content { position: absolute; inset: 0; pointer-events: none; }
  .kix-cursor { position: absolute; z-index: 4; pointer-events: none; }
  .kix-cursor-caret { height: 100%; border-left: 2px solid #000; }
  .docs-explore { position: absolute; right: 24px; bottom: 24px; width: 48px; height: 48px; border-radius: 24px; border: 0; background: #fff; box-shadow: 0 1px 4px #0004; }
</style>
</head>
<body>
<div id="docs-chrome">
  <input class="docs-title-input" value="Stories" aria-label="Rename">
  <div id="docs-toolbar"></div>
  <p id="above"><button type="button" id="beside">Share</button></p>
</div>
<div id="docs-editor"></div>
<button class="docs-explore" aria-label="Explore">✦</button>
<script id="stand-in-content" type="application/json">${inScript(content)}</script>
${loaded && `<script>DOCS_modelChunk = ${inScript(chunk)}; DOCS_modelChunkLoadStart = 0;</script>`}
<script type="module" src="/static/stand-in/main.ts"></script>
</body>
</html>`;
}

const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The text as Docs keeps it, the footer left out. */
function modelText({ blocks }: Content): string {
  const texts = blocks.map((block) => {
    if ('table' in block) {
      return `\u0010${block.table.map((row) => `\u0012${row.map((cell) => `\u001c${cell}\n`).join('')}`).join('')}\u0011`;
    }
    return `${typeof block.words === 'string' ? block.words : block.words.map(([words]) => words).join('')}\n`;
  });
  return `\u0003${texts.join('')}`;
}

const body = (saved: string) =>
  (saved.split('\u0003')[1] ?? '').replaceAll(/(?![\n\t])[\p{Cc}\u200b\ue907]/gu, '').replace(/\n$/, '');

/** With a byte order mark, the line ends of Windows, and marks before the items of lists. */
function exported(saved: string, { blocks }: Content): string {
  const bullets = blocks.flatMap((block) => ('table' in block || !block.bullet ? [] : [block.words]));
  const lines = body(saved)
    .split('\n')
    .map((line) => (bullets.includes(line) ? `   * ${line}` : line));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function mobileBasic(saved: string): string {
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = body(saved).split('\n');
  return `<!doctype html><html><body><div class="doc-content">${lines.map((line) => `<p><span>${escaped(line)}</span></p>`).join('')}</div></body></html>`;
}
