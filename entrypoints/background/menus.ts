import { type Browser, browser } from 'wxt/browser';
import { addStories } from '../../lib/bank/stories.ts';
import { report } from '../../lib/platform/errors.ts';
import { LAST } from '../../lib/platform/frame-methods.ts';
import { sitePattern } from '../../lib/platform/match-pattern.ts';
import type { MenuId } from '../../lib/platform/menus.ts';
import { askFrame, MessageError } from '../../lib/platform/messages.ts';
import { askForView, UNSAVED } from '../../lib/platform/panel-view.ts';
import { originIn } from '../../lib/platform/site-scripts.ts';
import { turnOffSite, turnOnSite } from '../../lib/platform/sites.ts';
import { openPanel } from './open-panel.ts';

type Info = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

/** What opens the panel or asks for a permission does so before anything is awaited: only then is it part of the click. */
export async function onMenu(id: MenuId, info: Info, tab: Tab): Promise<void> {
  switch (id) {
    case 'panel':
      await openPanel(tab.windowId);
      return;
    case 'site-on':
      return siteOn(tab);
    case 'site-off':
      return siteOff(tab);
    case 'field-off':
      return turnField(tab, info.frameId, false);
    case 'field-on':
      return turnField(tab, info.frameId, true);
    case 'save-selection':
      void openPanel(tab.windowId);
      return saveSelection(info, tab);
  }
}

async function siteOn(tab: Tab): Promise<void> {
  const origin = originOf(tab.url);
  if (!origin) {
    // A page that cannot be named or run in: the panel says what can be done.
    await openPanel(tab.windowId);
    return;
  }
  const granted = await browser.permissions.request({ origins: [sitePattern(origin)] });
  if (granted) await turnOnSite(origin, tab);
}

async function siteOff(tab: Tab): Promise<void> {
  const origin = originOf(tab.url) ?? (tab.id !== undefined ? await originIn(tab.id) : undefined);
  if (origin) await turnOffSite(origin, tab.incognito);
}

/** The field that was clicked in has the focus, so it is the one come to last in its frame. */
async function turnField({ id: tabId }: Tab, frameId = 0, on: boolean): Promise<void> {
  if (tabId === undefined) return;
  try {
    await askFrame({ tabId, frameId }, 'turnField', { field: LAST, on });
  } catch (error) {
    // Nobody has the field there, or the worker refuses it as one that is never read: a password, a search.
    if (!(error instanceof MessageError)) throw error;
  }
}

/** Goes to the bank as a story of its own, and the panel shows it there, or says why it could not be kept. */
async function saveSelection(info: Info, tab: Tab): Promise<void> {
  const own = await selectionIn(tab, info.frameId).catch((error: unknown) => {
    // A frame of another site, which the click on the menu does not open to us.
    report(error, 'background: the selection with its paragraphs');
    return undefined;
  });
  const text = own ?? info.selectionText ?? '';
  const url = info.pageUrl ?? tab.url;
  const source = { kind: 'page' as const, ...(url && { url }), ...(tab.title && { title: tab.title }) };
  const saved = text.trim() ? await addStories([{ text, source }]) : undefined;
  const unsaved = saved && !saved.ok ? `/${UNSAVED}/${saved.trouble}` : '';
  await askForView(`#/stories${unsaved}`, tab.windowId);
}

/** With its paragraphs, which the menu's own account of it leaves out. The click on the menu lets the tab be asked. */
async function selectionIn({ id: tabId }: Tab, frameId = 0): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({ target, func: () => getSelection()?.toString() });
  return typeof answer?.result === 'string' && answer.result ? answer.result : undefined;
}

function originOf(url: string | undefined): string | undefined {
  const parsed = url ? URL.parse(url) : null;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.origin : undefined;
}
