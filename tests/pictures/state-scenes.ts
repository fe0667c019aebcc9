/** What the panel says where there is no story to show: what the page is, what stands in the field, and what went wrong. */
import type { Page } from 'puppeteer-core';
import { SHORT } from '../editors/google-docs/documents.ts';
import { readPanelState } from '../editors/panel-state.ts';
import { DOCS_HOST, docsPath, googleDocs } from '../editors/stand-ins/google-docs/serve.ts';
import { laterBank, makeBank } from '../harness/bank.ts';
import { clickButton } from '../harness/browser-ui.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import type { Driven } from '../harness/launch.ts';
import { badgeOn } from '../harness/overlay.ts';
import { keepFrom } from '../harness/permissions.ts';
import { putStory } from '../harness/practice.ts';
import { goTo } from '../harness/reading.ts';
import type { Pages, Site } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';
import { openTask, type PanelScene } from './scenes.ts';

/** The page in the tab that the panel is for: the practice page with a text in it, one of a site, or any by its address. */
type Beside = (
  | { readonly text: string; readonly status: string }
  | { readonly host: string; readonly path: string }
  | { readonly url: string }
) & {
  /** The browser keeps Firsthand from the site. It is left so: such a scene stands after the others. */
  readonly withheld?: true;
  /** The person clicks Firsthand's button in the toolbar, and the browser tells which page it is. */
  readonly clicked?: true;
};

export interface StateScene extends PanelScene {
  readonly beside: Beside;
}

const NAMED = 'jobs.lever.co';
/** Another, that nothing is turned off for. */
const KEPT_FROM = 'boards.greenhouse.io';
const NOT_NAMED = 'notes.example.com';
const SHEET = '/spreadsheets/d/any/edit';
const FORM = '<!doctype html><html lang="en"><title>Application</title><textarea></textarea>';

/** So long that the panel says what takes its time. One sentence over and over is read sooner than many. */
const LONG = 'Last year our shop lost parcels, and nobody knew why. '.repeat(1_000);

/** What has to be served for them. */
export const STATE_PAGES: Pages = {
  [NAMED]: { '/': FORM },
  [KEPT_FROM]: { '/': FORM },
  [NOT_NAMED]: { '/': FORM },
  [DOCS_HOST]: { ...googleDocs({ short: { content: SHORT } })[DOCS_HOST], [SHEET]: FORM },
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
    name: 'state-reading',
    href: '#/draft',
    beside: { text: LONG, status: 'reading' },
    prepare: said('Reading your text'),
  },
  {
    name: 'state-not-here',
    href: '#/draft',
    beside: { host: DOCS_HOST, path: SHEET },
    prepare: said('Nothing to read here'),
  },
  // A port that browsers refuse: the page does not load, so nothing of ours runs in it.
  {
    name: 'state-waiting',
    href: '#/draft',
    beside: { url: `https://${NAMED}:1/` },
    prepare: said('Reload to begin'),
  },
  // A file on the person's own machine. Chromium tells no address of its own pages, not even after the click.
  {
    name: 'state-closed',
    href: '#/draft',
    beside: { url: new URL('../../LICENSE', import.meta.url).href, clicked: true },
    prepare: said('Not on this page'),
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
  {
    name: 'state-withheld',
    href: '#/draft',
    beside: { host: KEPT_FROM, path: '/', withheld: true, clicked: true },
    prepare: said('The browser keeps Firsthand from this site'),
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
  if ('text' in beside) return fillPractice(driven, beside.text, beside.status);
  const page = await driven.open('about:blank');
  if (beside.withheld) await keepFrom(driven, page, 'https://*.greenhouse.io/*');
  await bringForward(page);
  if ('url' in beside) {
    // It may be one that cannot be loaded: the browser's own page about that is what the person sees then.
    const failed = await page.goto(beside.url).then(
      () => false,
      () => true,
    );
    if (failed !== beside.url.startsWith('https:')) throw new Error(`${beside.url} ${failed ? 'fails' : 'loads'}`);
  } else await page.goto(site.url(beside.host, beside.path));
  if (beside.clicked) await clickButton(driven, page);
  // Docs is given seconds to start before its hooks are taken for missing, and a page behind another is slow.
  if ('path' in beside && beside.path.startsWith('/document/')) await waitFor('its score', () => badgeOn(page), 30);
  return tabInFront(driven);
}

async function fillPractice(driven: Driven, text: string, status: string): Promise<number> {
  const practice = await driven.openedPage('welcome.html');
  await bringForward(practice);
  await practice.waitForSelector('textarea.practice-field');
  const tab = await tabInFront(driven);
  const stored = async () => (await readPanelState(driven, tab))?.status;
  const becomes = (wanted: string) => waitFor(wanted, async () => (await stored()) === wanted);
  await waitFor('the field to be read', stored);
  await bringForward(practice);
  // Before the panel's own tab comes to the front: a page behind another is slow.
  if (status !== 'reading') {
    await putStory(practice, text);
    await becomes(status);
    return tab;
  }
  await putStory(practice, '');
  await becomes('empty');
  // Neither axe nor a camera is as quick as the review, so what the worker puts up meanwhile is put up again after it.
  await driven.inExtension(`browser.storage.session.onChanged.addListener(({ 'panel:${tab}': change }) => {
    if (change?.newValue?.status === 'reading') globalThis.whileReading = { 'panel:${tab}': change.newValue };
  })`);
  await putStory(practice, text);
  await waitFor('the whole to be read', async () => !['empty', 'reading'].includes(String(await stored())), 60);
  await driven.inExtension('browser.storage.session.set(globalThis.whileReading)');
  return tab;
}
