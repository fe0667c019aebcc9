import { browser } from 'wxt/browser';
import { bankContentsNow, writeArchive } from '../../lib/bank/archive.ts';
import { deleteEverything } from '../../lib/bank/deletions.ts';
import { clearSynced } from '../../lib/bank/sync/sync.ts';
import { isNamedSite } from '../../lib/platform/named-sites.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { followSites, originsOff, originsOn, turnOffSite } from '../../lib/platform/sites.ts';

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

/** Deletes it all, and hands the sites' permissions back. @throws where something was left, so that the person is told */
export async function forgetEverything(): Promise<void> {
  for (const origin of await originsOn()) if (!isNamedSite(origin)) await turnOffSite(origin);
  const bank = await deleteEverything();
  if (!bank.ok) throw new Error(`${bank.trouble}: ${bank.detail}`);
  await clearSynced();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  localStorage.clear();
  await followSites();
}
