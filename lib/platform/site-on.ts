/**
 * Whether the person has a site on, by its origin. A named site is on until they turn it off; any other is off until they turn it
 * on. Apart from what changes the lists: every page loads this.
 */
import { isNamedSite } from './named-sites.ts';
import { readLists, watchStored } from './stored.ts';

/** Where the lists lie, in both storages. */
export const SITES_ON = 'sites-on';
export const SITES_OFF = 'sites-off';

/** Whether it is on for an origin, as far as the person's choices go. Not for content scripts where `traceless`. */
export async function isSiteOn(origin: string, traceless = false): Promise<boolean> {
  if ((await readLists(SITES_OFF, traceless)).includes(origin)) return false;
  return isNamedSite(origin) || (await readLists(SITES_ON, traceless)).includes(origin);
}

/** Tells of each change of the lists that are kept for good. Works in a content script too. */
export function watchSiteLists(onChange: () => void): () => void {
  return watchStored('local', (changes) => {
    if (changes[SITES_ON] || changes[SITES_OFF]) onChange();
  });
}
