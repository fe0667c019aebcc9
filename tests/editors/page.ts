/** Makes the pages of `pages/`: each bundled with the real editor into one HTML file that loads nothing more. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { ARTIFACTS } from '../harness/build.ts';
import type { Pages } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const PAGES = join(import.meta.dirname, 'pages');

/** Hosts on which the content script stands from the start. */
export const HOST = 'apply.workable.com';
/** Another site, for frames from elsewhere. */
export const OTHER_HOST = 'boards.greenhouse.io';

/** The page of one editor, alone on its host. */
export function onePage(name: string, options: PageOptions = {}): () => Promise<Pages> {
  return async () => ({ [HOST]: { [`/${name}`]: await pageOf(name, options) } });
}

/** A page that shows another one in a frame, from its own host or from elsewhere. */
export function inFrame(name: string, innerHost: typeof HOST | typeof OTHER_HOST): () => Promise<Pages> {
  return async () => {
    const inner = await pageOf(name);
    const path = `/framed-${name}-${innerHost}`;
    if (innerHost === HOST) return { [HOST]: { [path]: around(innerHost, name), [`/${name}`]: inner } };
    return { [HOST]: { [path]: around(innerHost, name) }, [innerHost]: { [`/${name}`]: inner } };
  };
}

/** The frame of such a page, once it is there. */
export async function innerFrame(page: Page): Promise<{ text: Frame; field: Frame }> {
  const frame = await waitFor('the frame', () =>
    page.frames().find((one) => one.parentFrame() && one.url().startsWith('https:')),
  );
  return { text: frame, field: frame };
}

function around(host: string, name: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name} in a frame</title><style>body { margin: 0; padding: 24px } iframe { width: 660px; height: 520px; border: 3px solid #b9c0c7; padding: 5px }</style></head>
<body>
<p id="above"><button type="button" id="beside">Save</button></p>
<iframe></iframe>
<div style="height: 1200px"></div>
<script>
const frame = document.querySelector('iframe');
frame.src = 'https://${host}:' + location.port + '/${name}';
addEventListener('message', ({ data }) => data === 'remove' && frame.remove());
</script>
</body>
</html>`;
}

export interface PageOptions {
  /** Packages to put in place of others: an editor may want an older React. */
  readonly alias?: Readonly<Record<string, string>>;
}

/** @returns the HTML of `pages/<name>.ts`, or `.tsx`, from the last run where nothing that it is made of has changed */
async function pageOf(name: string, { alias = {} }: PageOptions = {}): Promise<string> {
  const kept = join(ARTIFACTS, 'editor-pages', `${name}-${await stateOf(alias)}.html`);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const html = shell(name, await bundle(name, alias));
  await mkdir(join(kept, '..'), { recursive: true });
  // Whole or not at all: a file beside this one may ask for the same page now.
  const written = `${kept}.${process.pid}`;
  await writeFile(written, html);
  await rename(written, kept);
  return html;
}

/** All that a page is made of: its own sources, this file, and the versions of the packages. */
async function stateOf(alias: Readonly<Record<string, string>>): Promise<string> {
  const names = (await readdir(PAGES)).filter((name) => /\.(tsx?|css)$|^package-lock\.json$/.test(name)).sort();
  const hash = createHash('sha256').update(JSON.stringify(alias));
  for (const file of [import.meta.filename, ...names.map((name) => join(PAGES, name))])
    hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(name: string, alias: Readonly<Record<string, string>>): Promise<{ code: string; css: string }> {
  if (!existsSync(join(PAGES, 'node_modules')))
    throw new Error('The editors are not installed: npm run test:editors does');
  const source = [`${name}.ts`, `${name}.tsx`].map((file) => join(PAGES, file)).find(existsSync);
  if (!source) throw new Error(`There is no page ${name} in ${PAGES}`);
  const made = await build({
    root: PAGES,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // Also where a test runner has set another environment.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias: { ...alias } },
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { input: source, output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const of = (type: 'chunk' | 'asset') => outputs.filter((one) => one.type === type).map(contentOf);
  return { code: of('chunk').join('\n'), css: of('asset').join('\n') };
}

function contentOf(one: Rolldown.OutputChunk | Rolldown.OutputAsset): string {
  if (one.type === 'chunk') return one.code;
  return one.fileName.endsWith('.css') ? String(one.source) : '';
}

function shell(name: string, { code, css }: { code: string; css: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
<style>${css}</style>
<style>
  body { margin: 0; padding: 24px; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }
  #place { box-sizing: border-box; width: min(460px, 56vw); height: 150px; overflow: auto; border: 1px solid #b9c0c7; font: 15px/25px 'Liberation Sans', Arial, sans-serif; }
  #place p { margin: 0; }
  #below { height: 1600px; }
</style>
</head>
<body>
<p id="above"><button type="button" id="beside">Save</button></p>
<section>
<p id="question">Tell us about a problem that you solved.</p>
<div id="place"></div>
<p id="limit"></p>
</section>
<div id="below"></div>
<script type="module">${code.replaceAll('</script', '<\\/script')}</script>
</body>
</html>`;
}
