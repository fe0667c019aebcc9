/**
 * Which sites the person has turned on and off, by origin. What was chosen in a private window is kept for the session only, out of
 * reach of content scripts.
 */
import { keptList } from './kept-list.ts';
import { SITES_OFF, SITES_ON } from './site-on.ts';

export const sitesOn = keptList(SITES_ON, 1_000);
export const sitesOff = keptList(SITES_OFF, 1_000);
