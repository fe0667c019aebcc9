import { browser } from 'wxt/browser';
import { bankContentsNow, writeArchive } from '../../lib/bank/archive.ts';
import { bringBackEverything, deleteEverything } from '../../lib/bank/deletions.ts';
import { keepSyncState, readSyncState } from '../../lib/bank/sync/state.ts';
import { betweenExchanges, clearSynced } from '../../lib/bank/sync/sync.ts';
import { sitePattern } from '../../lib/platform/match-pattern.ts';
import { isNamedSite } from '../../lib/platform/named-sites.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { followSites, originsOff, originsOn, turnOffSite, turnOnSite } from '../../lib/platform/sites.ts';

/**
 * All that Firsthand keeps for good, as one file: the stories as the bank exports them, which can be taken in again from
 * the stories' view, and the choices beside them. What was dismissed is kept as hashes alone, and is no part of it.
 * @throws with the bank's trouble where it cannot be read: half a file would pass for a whole one
 */
export async function everythingAsFile(now: Date): Promise<string> {
  const bank = await bankContentsNow();
  if (!bank.ok) throw new Error(`${bank.trouble}: ${bank.detail}`);
  const stories: unknown = JSON.parse(writeArchive(bank.value, now));
  const choices = { settings: await readSettings(), sitesOn: await originsOn(), sitesOff: await originsOff() };
  return `${JSON.stringify({ ...(stories as object), choices }, undefined, 1)}\n`;
}

/** What became of deleting everything. */
export interface Forgotten {
  /**
   * The way back, which holds what was deleted in this page's memory and nowhere else. It must be taken within a click, since the
   * browser may ask for the sites again; it answers whether they are on again, too, and throws where something stayed away.
   */
  readonly back: () => Promise<boolean>;
  /** Why something was left: the browser's sync storage, for one, takes only so many changes in a minute. */
  readonly refused: readonly unknown[];
}

/**
 * Deletes it all, and hands the sites' permissions back. An exchange that came between would take what is still in the account
 * for another machine's and put it into the empty bank; one under way would write what it has read of the bank into the account.
 * @throws with the bank's trouble where the stories could not be deleted; then nothing was
 */
export function forgetEverything(): Promise<Forgotten> {
  return betweenExchanges(forget);
}

async function forget(): Promise<Forgotten> {
  const sites = (await originsOn()).filter((origin) => !isNamedSite(origin));
  const local = await browser.storage.local.get(null);
  const session = await browser.storage.session.get(null);
  const page = Object.entries(localStorage);
  const synced = (await readSyncState()).on;
  // Before all else: were the page closed half-way, the next exchange would bring back what is gone.
  if (synced) await keepSyncState({ on: false });
  const bank = await deleteEverything();
  if (!bank.ok) {
    if (synced) await keepSyncState({ on: true });
    throw new Error(`${bank.trouble}: ${bank.detail}`);
  }
  const refused: unknown[] = [];
  // What one of them refuses keeps neither the others nor the way back.
  for (const step of [
    ...sites.map((origin) => () => turnOffSite(origin)),
    clearSynced,
    () => browser.storage.local.clear(),
    () => browser.storage.session.clear(),
    followSites,
  ]) {
    await step().catch((error: unknown) => refused.push(error));
  }
  localStorage.clear();
  const back = async () => {
    // Nothing may come before it: the click is forgotten as soon as anything is waited for.
    const granted = sites.length === 0 || (await askAgain(sites));
    const back = await bringBackEverything(bank.value);
    if (!back.ok) throw new Error(`${back.trouble}: ${back.detail}`);
    await browser.storage.local.set(local);
    // Of what lasts no longer than the browser, what has been noted since is nearer to the truth.
    await browser.storage.session.set({ ...session, ...(await browser.storage.session.get(null)) });
    for (const [key, value] of page) localStorage.setItem(key, value);
    for (const origin of sites) await (granted ? turnOnSite(origin) : turnOffSite(origin));
    await followSites();
    return granted;
  };
  return { back, refused };
}

const askAgain = (sites: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: sites.map(sitePattern) });
