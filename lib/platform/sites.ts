/**
 * Where Firsthand is on. A named site is on until the person turns it off; any other is off until they turn it on,
 * which takes a permission that the browser asks for in the click itself (`sitePattern` → `permissions.request`).
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { askFrame, MessageError, orphaned } from './messages.ts';
import { isGoogleDocs, isNamedSite, isOtherGoogleEditor } from './named-sites.ts';

const ON = 'sites-on';
const OFF = 'sites-off';
const SCRIPT = 'content-scripts/editor.js';
const DOCS_SCRIPT = 'content-scripts/google-docs-editor.js';
const DOCS_BRIDGE = 'content-scripts/google-docs.js';

export type SiteStatus =
  | { readonly kind: 'on' | 'off'; readonly origin: string; readonly named: boolean }
  /** A page that extensions may not run in: the browser's own, a store. */
  | { readonly kind: 'closed' }
  /** A page where there is nothing for us to read: a spreadsheet beside Google Docs. */
  | { readonly kind: 'not-here' }
  /** The browser has not told which page this is: the person clicks the toolbar button on it once. */
  | { readonly kind: 'unknown' };

/** What the tab's page is to Firsthand. */
export async function siteStatus(tab: { readonly id?: number; readonly url?: string }): Promise<SiteStatus> {
  if (!tab.url)
    return tab.id !== undefined && (await runsIn(tab.id))
      ? { kind: 'on', origin: '', named: true }
      : { kind: 'unknown' };
  const url = new URL(tab.url);
  const { protocol, origin } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return { kind: 'closed' };
  if (isOtherGoogleEditor(url)) return { kind: 'not-here' };
  const named = isNamedSite(origin);
  const on = named ? !(await originsOff()).includes(origin) : (await originsOn()).includes(origin);
  return { kind: on ? 'on' : 'off', origin, named };
}

/** Whether a content script of ours answers in the tab. */
export async function runsIn(tabId: number): Promise<boolean> {
  try {
    return (await askFrame({ tabId, frameId: 0 }, 'hello', {})).here;
  } catch (error) {
    // Nobody answers: that is the answer.
    if (error instanceof MessageError) return false;
    throw error;
  }
}

/** The pattern to ask the browser's permission for, in the click. */
export function sitePattern(origin: string): string {
  // A match pattern has no port.
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Turns the site on, for good and in the tab at hand. The permission must have been granted before. */
export async function turnOnSite(origin: string, tabId?: number): Promise<void> {
  await store(
    OFF,
    (await originsOff()).filter((one) => one !== origin),
  );
  const named = isNamedSite(origin);
  if (!named) {
    await store(ON, [...new Set([...(await originsOn()), origin])]);
    await registerSites();
  }
  if (tabId !== undefined && !(await startsIn(tabId, named))) await startIn(tabId);
}

/** Whether our script is in the tab. One that had fallen silent there hears of it through the storage, a moment later. */
async function startsIn(tabId: number, named: boolean): Promise<boolean> {
  for (let tries = named ? 5 : 0; tries > 0; tries--) {
    if (await runsIn(tabId)) return true;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return runsIn(tabId);
}

/** Starts our script in a page that was loaded without it. */
async function startIn(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url && isGoogleDocs(new URL(url))) {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [`/${DOCS_BRIDGE}`], world: 'MAIN' });
    await browser.scripting.executeScript({ target, files: [`/${DOCS_SCRIPT}`] });
    return;
  }
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${SCRIPT}`] });
}

/** Turns the site off: open tabs fall silent at once, and a permission that was given for it is handed back. */
export async function turnOffSite(origin: string): Promise<void> {
  await store(OFF, [...new Set([...(await originsOff()), origin])]);
  if (isNamedSite(origin)) return;
  await store(
    ON,
    (await originsOn()).filter((one) => one !== origin),
  );
  await registerSites();
  await browser.permissions.remove({ origins: [sitePattern(origin)] });
}

/** Origins that the person has turned on, besides the named sites. */
export const originsOn = () => origins(ON);
/** Origins that the person has turned off. */
export const originsOff = () => origins(OFF);

/** Tells when this page's origin is turned off or on again. Works in a content script too. */
export function watchSite(origin: string, onChange: (on: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[OFF]) onChange(!parse(changes[OFF].newValue).includes(origin));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    if (!orphaned()) browser.storage.local.onChanged.removeListener(listener);
  };
}

/**
 * Registers the content script for the sites turned on. The browser forgets registrations when the extension is
 * updated, so the worker calls this as it starts anew.
 */
export async function registerSites(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Map((await originsOn()).map((origin) => [`site:${origin}`, sitePattern(origin)]));
  const gone = registered.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const { id } of registered) wanted.delete(id);
  if (wanted.size === 0) return;
  await browser.scripting.registerContentScripts(
    [...wanted].map(([id, pattern]) => ({
      id,
      matches: [pattern],
      js: [SCRIPT],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

function parse(stored: unknown): string[] {
  const parsed = v.safeParse(v.array(v.string()), stored);
  return parsed.success ? parsed.output : [];
}

async function origins(key: typeof ON | typeof OFF): Promise<string[]> {
  return parse((await browser.storage.local.get(key))[key]);
}

async function store(key: typeof ON | typeof OFF, value: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
