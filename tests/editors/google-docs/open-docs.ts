/** The stand-in for Google Docs in a browser with the extension. */
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { closePage } from '../../harness/close-page.ts';
import type { BrowserKind } from '../../harness/find-browser.ts';
import { type Driven, launch } from '../../harness/launch.ts';
import { pictureOnFailure } from '../../harness/picture.ts';
import { type Site, serve } from '../../harness/site.ts';
import { waitFor } from '../../harness/wait.ts';
import { googleDocs as editorCase } from '../cases/google-docs.ts';
import type { PanelState } from '../panel-state.ts';
import { Scene } from '../scene.ts';
import { DOCS_HOST, docsPath, googleDocs } from '../stand-ins/google-docs/serve.ts';
import { BOTH_WAYS, LONG, SHORT } from './documents.ts';

export const SHEET = '/spreadsheets/d/one/edit';

/** To be called in a `describe`: one browser for all its tests, and each document closed after the test that opened it. */
export function docsIn(kind: BrowserKind) {
  let driven: Driven;
  let site: Site;
  let scene: Scene | undefined;

  beforeAll(async () => {
    const pages = googleDocs({
      long: { content: LONG },
      short: { content: SHORT },
      typed: { content: SHORT },
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

  const openIn = async (where: 'tab' | 'window', id: string, query: string): Promise<Scene> => {
    const one = await Scene.open(driven, editorCase, site.url(DOCS_HOST, docsPath(id, query)), where);
    // Docs shows its text before its toolbar, and nothing is written before that says that it may be.
    await one.page.waitForSelector('#docs-toolbar-mode-switcher');
    return one;
  };
  const open = async (id: string, query = ''): Promise<Scene> => {
    scene = await openIn('tab', id, query);
    return scene;
  };
  /**
   * To be called in a `describe`, for what shows only seconds after a document was opened: all of them are opened before its
   * first test, so that these seconds go by once. They do so only in a page that is seen: each has a window of its own.
   * @returns gives each of them once, and opens it anew for a further try
   */
  const openTogether = (documents: readonly (readonly [id: string, query: string])[]) => {
    const opened = new Map<string, Scene>();
    const keyOf = (id: string, query: string) => `${id}?${query}`;
    beforeAll(async () => {
      // The page through which the browser is asked stands in the window that stays.
      await driven.inExtension('true');
      for (const [id, query] of documents) opened.set(keyOf(id, query), await openIn('window', id, query));
    });
    afterAll(async () => {
      for (const one of opened.values()) await one.close();
    });
    return async (id: string, query: string): Promise<Scene> => {
      const one = opened.get(keyOf(id, query));
      if (!one) return open(id, query);
      opened.delete(keyOf(id, query));
      scene = one;
      await one.page.bringToFront();
      return one;
    };
  };
  const state = (one: Scene, what: string, holds: (now: PanelState) => boolean) =>
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
    // Left open in front, it would be where every later test looks.
    return waitFor(`“${says}” in the panel`, async () => {
      const words = await panel.evaluate(() => document.querySelector('main')?.innerText);
      return words?.includes(says) && words;
    }).finally(() => closePage(panel));
  };
  return { browser: () => driven, site: () => site, open, openTogether, state, panelText };
}
