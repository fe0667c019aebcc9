/**
 * Which sites the person has turned on and off, by origin. A named site is on until they turn it off; any other is off
 * until they turn it on. What was chosen in a private window is kept for the session only, out of reach of content scripts.
 */
import { keptList } from './kept-list.ts';
import { isNamedSite } from './named-sites.ts';
import { watchStored } from './stored.ts';

export const sitesOn = keptList('sites-on', 1_000);
export const sitesOff = keptList('sites-off', 1_000);

/** Whether it is on for an origin, as far as the person's choices go. Not for content scripts where `traceless`. */
export async function isSiteOn(origin: string, traceless = false): Promise<boolean> {
  if ((await sitesOff.read(traceless)).includes(origin)) return false;
  return isNamedSite(origin) || (await sitesOn.read(traceless)).includes(origin);
}

/** Tells of each change of the lists that are kept for good. Works in a content script too. */
export function watchSiteLists(onChange: () => void): () => void {
  return watchStored('local', (changes) => {
    if (changes[sitesOn.key] || changes[sitesOff.key]) onChange();
  });
}
