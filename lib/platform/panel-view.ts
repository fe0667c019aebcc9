/**
 * Which of the panel's views is shown. Where the person was last is remembered for good; what opens the panel for a
 * purpose (a badge, a key) asks for a view, once, whether the panel stands open or not.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { report } from './errors.ts';
import { readStored, watchStored } from './stored.ts';

const LAST = 'panel-view';
const ASKED = 'panel-view-asked';

/** Stands in the stories' place before what kept a selection from being saved: `#/stories/unsaved/full`. */
export const UNSAVED = 'unsaved';

const href = v.pipe(v.string(), v.startsWith('#/'), v.maxLength(200));
const asked = v.object({ href, windowId: v.optional(v.number()) });

/** The place where the person was last, as the panel's own `#/view`. */
export async function viewRemembered(): Promise<string | undefined> {
  const parsed = v.safeParse(href, await readStored('local', LAST));
  return parsed.success ? parsed.output : undefined;
}

export async function rememberView(view: string): Promise<void> {
  await browser.storage.local.set({ [LAST]: view });
}

/**
 * Asks the panel to go to a place, now or when it next opens.
 * @param view `#/call`, `#/guide/handoff`
 * @param windowId the window whose panel is meant; every one without it
 */
export async function askForView(view: string, windowId?: number): Promise<void> {
  await browser.storage.session.set({ [ASKED]: { href: view, ...(windowId !== undefined && { windowId }) } });
}

/** What this window's panel was asked to show and has not shown yet; asked for once only. */
export async function takeAsked(windowId: number | undefined): Promise<string | undefined> {
  const wanted = mine(await readStored('session', ASKED), windowId);
  if (wanted) await browser.storage.session.remove(ASKED);
  return wanted;
}

/**
 * Tells of each place asked for from now on.
 * @returns a function that ends the watch
 */
export function watchAsked(windowId: number | undefined, onAsked: (view: string) => void): () => void {
  return watchStored('session', (changes) => {
    const wanted = mine(changes[ASKED]?.newValue, windowId);
    if (!wanted) return;
    onAsked(wanted);
    browser.storage.session.remove(ASKED).catch((error: unknown) => report(error, 'panel view: what was asked for'));
  });
}

function mine(stored: unknown, windowId: number | undefined): string | undefined {
  const parsed = v.safeParse(asked, stored);
  if (!parsed.success) return undefined;
  const { href: wanted, windowId: of } = parsed.output;
  return of === undefined || of === windowId ? wanted : undefined;
}
