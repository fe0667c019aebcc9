/** What the panel says where there is no story to show: what the page is, what stands in the field, and what went wrong. */
import type { Page } from 'puppeteer-core';
import { SHORT } from '../editors/google-docs/documents.ts';
import { readPanelState } from '../editors/panel-state.ts';
import { DOCS_HOST, docsPath, googleDocs } from '../editors/stand-ins/google-docs/serve.ts';
import { laterBank, makeBank } from '../harness/bank.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import type { Driven } from '../harness/launch.ts';
import { badgeOn } from '../harness/overlay.ts';
import { putStory } from '../harness/practice.ts';
import { goTo } from '../harness/reading.ts';
import type { Pages, Site } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { openTask, type PanelScene } from './scenes.ts';

/** The page in the tab that the panel is for: the practice page with a text in it, or one of a site. */
type Beside = { readonly text: string; readonly status: string } | { readonly host: string; readonly path: string };

export interface StateScene extends PanelScene {
  readonly beside: Beside;
}

const NAMED = 'jobs.lever.co';
const NOT_NAMED = 'notes.example.com';
const FORM = '<!doctype html><html lang="en"><title>Application</title><textarea></textarea>';

/** What has to be served for them. */
export const STATE_PAGES: Pages = {
  [NAMED]: { '/': FORM },
  [NOT_NAMED]: { '/': FORM },
  ...googleDocs({ short: { content: SHORT } }),
};

const said = (words: string) => async (panel: Page) =>
  void (await panel.waitForSelector(`[role=tabpanel]:not([inert]):not([hidden]) ::-p-text(${words})`));
const PAGE = { text: '', status: 'empty' } as const;

export const STATE_SCENES: readonly StateScene[] = [
  { name: 'state-empty', href: '#/draft', beside: PAGE, prepare: said('An empty field') },
  {
    name: 'state-no-story',
    href: '#/draft',
    beside: {
      text: 'Milk, bread and the blue folder. Ring the bank about the card on Monday.',
      status: 'no-story',
    },
    prepare: said('No story here yet'),
  },
  {
    name: 'state-other-language',
    href: '#/draft',
    beside: {
      text: 'El año pasado nuestra tienda perdió muchos pedidos. Comparé las listas con los registros y encontré la causa en la impresora de etiquetas.',
      status: 'other-language',
    },
    prepare: said('Not in English'),
  },
  { name: 'state-ready', href: '#/draft', beside: { host: NAMED, path: '/' }, prepare: said('Ready when you are') },
  {
    name: 'state-off',
    href: '#/draft',
    beside: { host: NAMED, path: '/' },
    prepare: async (panel) => {
      await panel.waitForSelector('.empty-state');
      const turnOff = await panel.$('.panel-links ::-p-text(Turn off for)');
      await turnOff?.click();
      await said('Not on for this site')(panel);
    },
  },
  {
    name: 'state-unknown',
    href: '#/draft',
    beside: { host: NOT_NAMED, path: '/' },
    prepare: said('Not on for this page'),
  },
  {
    name: 'state-saved-copy',
    href: '#/draft',
    beside: { host: DOCS_HOST, path: docsPath('short', 'hooks=none') },
    prepare: async (panel) => {
      await said('reads the saved copy instead')(panel);
      await openTask(panel, 'suggestions', '.finding');
    },
  },
  {
    name: 'state-failed',
    href: '#/call',
    beside: {
      text: 'Last year our shop lost parcels. I compared the lists, traced the cause and fixed the label printer.',
      status: 'reviewed',
    },
    prepare: async (panel) => {
      await panel.waitForSelector('[data-view=draft] .view-tab-figure');
      // A fault that no code of ours expects, in the midst of drawing.
      await panel.evaluate(() => {
        Intl.PluralRules.prototype.select = () => {
          throw new Error('broken for a picture');
        };
      });
      await goTo(panel, '#/draft');
      await said('This did not load')(panel);
    },
  },
];

/** The stories cannot be opened; it leaves no bank that could be. In both browsers: tests/faults/bank-versions.browser.test.ts. */
export const NEWER_BANK: StateScene = {
  name: 'state-newer-bank',
  href: '#/stories',
  beside: PAGE,
  prepare: async (panel) => {
    const there = panel.url();
    await panel.goto(new URL('rules.html', there).href);
    await makeBank(panel, laterBank());
    await panel.goto(there);
    await said('newer version of Firsthand')(panel);
  },
};

/** Opens what a scene's panel is for, as the page in front. @returns the browser's id of its tab */
export async function openBeside(driven: Driven, site: Site, beside: Beside): Promise<number> {
  if ('text' in beside) {
    const practice = await driven.openedPage('welcome.html');
    await bringForward(practice);
    await practice.waitForSelector('textarea.practice-field');
    const tab = await tabInFront(driven);
    const status = async () => (await readPanelState(driven, tab))?.status;
    await waitFor('the field to be read', status);
    await bringForward(practice);
    await putStory(practice, beside.text);
    // Before the panel's own tab comes to the front: a page behind another is slow.
    await waitFor(beside.status, async () => (await status()) === beside.status);
    return tab;
  }
  const page = await driven.open(site.url(beside.host, beside.path));
  await bringForward(page);
  // Docs is given seconds to start before its hooks are taken for missing, and a page behind another is slow.
  if (beside.host === DOCS_HOST) await waitFor('its score', () => badgeOn(page), 30);
  return tabInFront(driven);
}
