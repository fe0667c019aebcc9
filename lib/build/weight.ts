import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuildOutput, Wxt } from 'wxt';
import { GOOGLE_DOCS } from '../platform/named-sites.ts';

/**
 * What the extension may weigh, in bytes, gzipped. A page pays for the content script on every visit, whether or not
 * anybody types there; the panel is loaded from the disk and only when it is opened.
 */
const BUDGETS = { page: 30_000, panel: 250_000 } as const;

/**
 * Measures what a page loads and all that the panel can come to load, from the files as they were built, and prints both.
 * @throws when one is over its budget, which fails the build
 */
export async function weigh(wxt: Wxt, { manifest }: Readonly<BuildOutput>): Promise<void> {
  const { outDir } = wxt.config;
  const loads = [
    ...(await Promise.all(
      pageKinds(manifest).map(async ({ name, files }) => ({
        name,
        weight: await gzipped(outDir, files),
        budget: BUDGETS.page,
      })),
    )),
    {
      name: 'the panel',
      weight: hasPanel(manifest) ? await gzipped(outDir, await filesOf(outDir, 'sidepanel.html')) : 0,
      budget: BUDGETS.panel,
    },
  ];
  const each = loads.map(({ name, weight, budget }) => `${name} ${inKb(weight)} of ${inKb(budget)}`);
  wxt.logger.info(`Gzipped: ${each.join(', ')}`);
  for (const { name, weight, budget } of loads) {
    if (weight > budget) throw new Error(`What ${name} loads is over its budget of ${inKb(budget)}`);
  }
}

/** The kinds of page that content scripts are loaded into, each with all that such a page loads. */
function pageKinds({ content_scripts = [] }: BuildOutput['manifest']): { name: string; files: string[] }[] {
  const filesFor = (wanted: (matches: readonly string[]) => boolean) =>
    content_scripts.filter(({ matches = [] }) => wanted(matches)).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const isDocs = (matches: readonly string[]) => matches.some((pattern) => GOOGLE_DOCS.includes(pattern));
  return [
    { name: 'a page', files: filesFor((matches) => !isDocs(matches)) },
    { name: 'a Google Docs page', files: filesFor(isDocs) },
  ];
}

/** Chromium's name for it, or Firefox's. */
function hasPanel(manifest: BuildOutput['manifest']): boolean {
  return 'side_panel' in manifest || 'sidebar_action' in manifest;
}

/**
 * An HTML page with all code and styles that it can come to load: what it names, what that imports, and what is only
 * fetched when it is needed. Vite writes every one of them as a string.
 */
async function filesOf(outDir: string, page: string): Promise<string[]> {
  const html = await readFile(join(outDir, page), 'utf8');
  const links = html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  const files = [page, ...Array.from(links, ([, file]) => file ?? '')];
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(outDir, file), 'utf8');
    for (const [, here, name = ''] of code.matchAll(/["'`](\.\/|(?:chunks|assets)\/)([\w.-]+\.(?:js|css))["'`]/g)) {
      const found = here === './' ? posix.join(posix.dirname(file), name) : `${here}${name}`;
      if (!files.includes(found)) files.push(found);
    }
  }
  return files;
}

async function gzipped(outDir: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    [...new Set(files)].map(async (file) => gzipSync(await readFile(join(outDir, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const inKb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
