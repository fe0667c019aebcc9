/**
 * Where Firsthand is on. A named site is on until the person turns it off; any other is off until they turn it on,
 * which takes a permission that the browser asks for in the click itself (`sitePattern` → `permissions.request`).
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { askFrame, MessageError, orphaned } from './messages.ts';
import { isNamedSite } from './named-sites.ts';

const ON = 'sites-on';
const OFF = 'sites-off';
const SCRIPT = 'content-scripts/editor.js';

export type SiteStatus =
  | { readonly kind: 'on' | 'off'; readonly origin: string; readonly named: boolean }
  /** A page that extensions may not run in: the browser's own, a store. */
  | { readonly kind: 'closed' }
  /** The browser has not told which page this is: the person clicks the toolbar button on it once. */
  | { readonly kind: 'unknown' };

/** What the tab's page is to Firsthand. */
export async function siteStatus(tab: { readonly id?: number; readonly url?: string }): Promise<SiteStatus> {
  if (!tab.url)
    return tab.id !== undefined && (await runsIn(tab.id))
      ? { kind: 'on', origin: '', named: true }
      : { kind: 'unknown' };
  const { protocol, origin } = new URL(tab.url);
  if (protocol !== 'https:' && protocol !== 'http:') return { kind: 'closed' };
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
  if (!isNamedSite(origin)) {
    await store(ON, [...new Set([...(await originsOn()), origin])]);
    await registerSites();
  }
  if (tabId !== undefined && !(await runsIn(tabId))) {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${SCRIPT}`] });
  }
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
