/**
 * Where Firsthand is on, and the switch. A site that is not named takes a permission, which the browser asks the person
 * for in the click itself (`sitePattern` → `permissions.request`).
 */
import { type Browser, browser } from 'wxt/browser';
import { report } from './errors.ts';
import { keptList } from './kept-list.ts';
import { covers, sitePattern } from './match-pattern.ts';
import { drawMenus } from './menus.ts';
import { GOOGLE_DOCS, isNamedSite, isOtherGoogleEditor, NAMED_SITES } from './named-sites.ts';
import { salted } from './salted.ts';
import { sitesOff, sitesOn } from './site-lists.ts';
import { isSiteOn } from './site-on.ts';
import { isOpenToUs, originIn, registerSites, startIn, tellTabsToLook } from './site-scripts.ts';
import { readStored } from './stored.ts';

export type SiteStatus =
  | {
      /** `withheld`: the person wants it here, and the browser keeps it away until they allow it. */
      readonly kind: 'on' | 'off' | 'withheld';
      readonly origin: string;
      /** The browser lets us in: it need not be asked. */
      readonly granted: boolean;
    }
  /** A page that extensions may not run in: the browser's own, a store. */
  | { readonly kind: 'closed' }
  /** A page where there is nothing for us to read: a spreadsheet beside Google Docs. */
  | { readonly kind: 'not-here' }
  /** The browser has not told which page this is: the person clicks the toolbar button on it once. */
  | { readonly kind: 'unknown' };

export interface SeenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** What the tab's page is to Firsthand. */
export async function siteStatus({ id, url, incognito = false }: SeenTab): Promise<SiteStatus> {
  // Chromium tells no address of a named site, though a content script runs there: the script does.
  const seen = url ?? (id === undefined ? undefined : await originIn(id));
  if (!seen) return { kind: 'unknown' };
  const address = new URL(seen);
  const { protocol, origin } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return { kind: 'closed' };
  if (url && isOtherGoogleEditor(address)) return { kind: 'not-here' };
  const granted = await isGranted(origin);
  const on = await isSiteOn(origin, incognito);
  return { kind: on ? (granted ? 'on' : 'withheld') : 'off', origin, granted };
}

/**
 * Whether the browser lets the extension run there. Firefox lets a person take a site away that the manifest names, and
 * may not have granted it; Chromium has “on click” and “on specific sites”.
 */
async function isGranted(origin: string): Promise<boolean> {
  // Not `contains`: Chromium leaves out of it what only the manifest's content scripts name.
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((pattern) => covers(pattern, origin));
}

/** Registers the scripts for the sites that are on, and offers the menus there. The worker calls it as it starts anew. */
export async function followSites(): Promise<void> {
  await registerSites();
  await drawMenus();
}

/**
 * Turns the site on, for good and in the tabs that show it. The permission must have been granted before.
 * @param tab the tab at hand; one in a private window keeps the choice from outliving the session
 */
export async function turnOnSite(origin: string, tab: SeenTab = {}): Promise<void> {
  const traceless = tab.incognito ?? false;
  await sitesOff.remove([origin]);
  if (!isNamedSite(origin)) {
    await sitesOn.add(origin, traceless);
    if (traceless) await passing.add(await salted(sitePattern(origin)));
    await followSites();
  }
  await tellTabsToLook();
  if (tab.id !== undefined) await startIn(tab.id, (one) => mayWork(one, traceless));
  // The browser may have told of the permission before the site was wanted.
  await startInTabs();
}

/** Turns the site off: open tabs fall silent at once, and a permission that was given for it is handed back. */
export async function turnOffSite(origin: string, traceless = false): Promise<void> {
  await sitesOff.add(origin, traceless);
  if (!isNamedSite(origin)) {
    await sitesOn.remove([origin]);
    await followSites();
    await handBack([sitePattern(origin)]);
  }
  await tellTabsToLook();
}

/**
 * Starts the content script in every open tab where it is on and does not run: the browser leaves them as they are when the
 * extension is installed, updated or loaded anew. Does it once in each life of the extension; the worker calls it as it starts.
 */
export async function startInOpenTabs(): Promise<void> {
  const started = await readStored('session', STARTED);
  if (started) return;
  await browser.storage.session.set({ [STARTED]: true });
  await startInTabs();
}

/** The person let us in, perhaps in the browser's own settings: it starts where it was wanted and kept away. */
export const onPermissionsAdded = startInTabs;

async function startInTabs(): Promise<void> {
  await Promise.all((await browser.tabs.query({})).map(startWhereOn));
}

/**
 * The person has clicked the toolbar button on a page, which lets us into it. After an update Chromium keeps the new script from a
 * frame of a named site in a page that is none of ours: it is started there now.
 */
export async function startInClicked({ id, url, incognito }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined || !url || !/^https?:/.test(url) || !(await isOpenToUs(id))) return;
  await startIn(id, (origin) => mayWork(origin, incognito));
}

/** Storage that goes with this life of the extension: whether it was begun in the open tabs. */
const STARTED = 'started-in-tabs';

async function startWhereOn({ id, url, incognito, discarded, status }: Browser.tabs.Tab): Promise<void> {
  // One that is being loaded gets the script from the browser. The address is told where the extension may run.
  if (id === undefined || !url || discarded || status !== 'complete') return;
  const { origin, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return;
  try {
    if (await mayWork(origin, incognito)) await startIn(id, (one) => mayWork(one, incognito));
  } catch (error) {
    // A tab that was closed meanwhile, or shows the browser's own page of an error, keeps no other from its start.
    report(error, 'sites: start in an open tab');
  }
}

/** The person took a permission away in the browser's own settings: what rested on it is off from now on. */
export async function onPermissionsRemoved(): Promise<void> {
  const on = await sitesOn.read(true);
  const granted = await Promise.all(on.map(isGranted));
  const lost = on.filter((_, index) => !granted[index]);
  if (lost.length > 0) await sitesOn.remove(lost);
  await followSites();
  await tellTabsToLook();
}

/** Whether a content script may work: it outlives the permission that it was started by. */
export async function mayWork(origin: string, traceless: boolean): Promise<boolean> {
  return (await isSiteOn(origin, traceless)) && (await isGranted(origin));
}

/** Hashes of the permissions that private windows asked for: the browser keeps a permission, so it is handed back. */
const passing = keptList('passing-permissions', 200);

/** Forgets what private windows have chosen, once the last of them is closed, and as the browser starts. */
export async function forgetPrivateChoices(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await sitesOff.forgetPassing();
  const hashes = await passing.read();
  if (hashes.length === 0) return;
  const kept = await sitesOn.read();
  const { origins = [] } = await browser.permissions.getAll();
  const marked = await Promise.all(origins.map(async (one) => hashes.includes(await salted(one))));
  const gone = origins.filter((pattern, index) => marked[index] && !kept.some((origin) => covers(pattern, origin)));
  await sitesOn.forgetPassing();
  await followSites();
  await handBack(gone);
  await passing.clear();
}

/** Hands permissions back, but for those that another site or the manifest still needs. */
async function handBack(patterns: readonly string[]): Promise<void> {
  const needed = [...NAMED_SITES, ...GOOGLE_DOCS, ...(await sitesOn.read(true)).map(sitePattern)];
  const gone = patterns.filter((pattern) => !needed.includes(pattern));
  if (gone.length > 0) await browser.permissions.remove({ origins: gone });
}

/** Origins that the person has turned on, besides the named sites. */
export const originsOn = () => sitesOn.read();
/** Origins that the person has turned off. */
export const originsOff = () => sitesOff.read();
