import { afterAll, beforeAll, beforeEach, describe, inject, it } from 'vitest';
import type { BrowserKind } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Pages, type Resource, type Site, serve } from '../harness/site.ts';
import { CASES } from './cases/index.ts';
import { LINES } from './contract.ts';
import type { EditorCase } from './editor-case.ts';
import { Scene } from './scene.ts';

/** In one file all editors would be what a run waits for at its end. */
const HALVES = {
  first: CASES.filter((_, index) => index % 2 === 0),
  second: CASES.filter((_, index) => index % 2 === 1),
};

/** Holds half of the editors to the contract in one browser: a page is opened once, and again after a line that failed. */
export function runContract(kind: BrowserKind, half: keyof typeof HALVES): void {
  let driven: Driven;
  const cases = HALVES[half];
  const site = serveAll(cases);

  beforeAll(async () => {
    const { hosts } = await site;
    driven = await launch(kind, { ...inject('browsers')[kind], hosts });
    // It comes to the front by itself, and a page behind it is not drawn.
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await (await site).close();
  });

  for (const editor of cases) describe(editor.title, () => holdTo(editor));

  function holdTo(editor: EditorCase): void {
    let scene: Scene | undefined;
    let whole = false;

    beforeEach(async () => {
      pictureOnFailure(() => ({ driven, ...(scene && { page: scene.page }) }));
      if (scene && whole) return;
      await scene?.close();
      scene = await Scene.open(driven, editor, (await site).addresses.get(editor) ?? '');
    });
    afterAll(() => scene?.close());

    // One by one, as a table of tests cuts long titles.
    for (const line of LINES) it(line.title, () => tryLine(line));

    async function tryLine({ id, check }: (typeof LINES)[number]): Promise<void> {
      if (!scene) throw new Error('The page was not opened');
      whole = false;
      const exception = editor.exceptions?.[id];
      await (exception ? exception.check?.(scene) : check(scene));
      whole = true;
    }
  }
}

/** All pages of these editors from one server. */
async function serveAll(cases: readonly EditorCase[]): Promise<Site & { addresses: ReadonlyMap<unknown, string> }> {
  const pages: Record<string, Record<string, Resource>> = {};
  const first = new Map<unknown, readonly [host: string, path: string]>();
  for (const editor of cases) {
    for (const [host, paths] of Object.entries<Pages[string]>(await editor.pages())) {
      pages[host] = { ...pages[host], ...paths };
      const [path] = Object.keys(paths);
      if (path !== undefined && !first.has(editor)) first.set(editor, [host, path]);
    }
  }
  const site = await serve(pages);
  const addresses = new Map(Array.from(first, ([editor, [host, path]]) => [editor, site.url(host, path)]));
  return { ...site, addresses };
}
