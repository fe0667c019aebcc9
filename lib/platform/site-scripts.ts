/** The content script on sites beside the named ones: registered for each that is on, and started in tabs that stand open. */
import { browser } from 'wxt/browser';
import { sitePattern } from './match-pattern.ts';
import { askFrame, FrameGone } from './messages.ts';
import { isGoogleDocs } from './named-sites.ts';
import { sitesOn } from './site-lists.ts';

const SCRIPT = 'content-scripts/editor.js';
const DOCS_SCRIPT = 'content-scripts/google-docs-editor.js';
const DOCS_BRIDGE = 'content-scripts/google-docs.js';
const OURS = 'site:';

/**
 * Registers the content script for the sites turned on, and for no other. The browser forgets registrations when the
 * extension is updated, so the worker calls this as it starts anew. Worker and pages take turns: a script that the other has just
 * registered or taken out would be refused, and the site not started or turned off.
 */
export function registerSites(): Promise<void> {
  return navigator.locks.request('firsthand-site-scripts', register);
}

async function register(): Promise<void> {
  const kept = new Set((await sitesOn.read()).map(sitePattern));
  // Two origins that differ in their port have one pattern; the script itself asks whether it is on for its origin.
  const wanted = new Map([...new Set((await sitesOn.read(true)).map(sitePattern))].map((one) => [OURS + one, one]));
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(OURS));
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
      persistAcrossSessions: kept.has(pattern),
    })),
  );
}

/** Starts it in a tab's frames, where it does not run yet. The browser must allow it there. */
export async function startIn(tabId: number): Promise<void> {
  if (await originIn(tabId)) return;
  const { url } = await browser.tabs.get(tabId);
  if (url && isGoogleDocs(new URL(url))) {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [`/${DOCS_BRIDGE}`], world: 'MAIN' });
    await browser.scripting.executeScript({ target, files: [`/${DOCS_SCRIPT}`] });
    return;
  }
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${SCRIPT}`] });
}

/** The origin of the tab's page, as a content script of ours in it says; undefined where none runs. */
export async function originIn(tabId: number): Promise<string | undefined> {
  try {
    return (await askFrame({ tabId, frameId: 0 }, 'hello', {})).origin;
  } catch (error) {
    // Nobody answers: that is the answer.
    if (error instanceof FrameGone) return undefined;
    throw error;
  }
}

/** Has every content script ask again whether it is on: they hear of storage, but not of private choices and permissions. */
export async function tellTabsToLook(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : lookAgainIn(id))));
}

async function lookAgainIn(tabId: number): Promise<void> {
  try {
    await askFrame({ tabId }, 'lookAgain', {});
  } catch (error) {
    // Most tabs have nobody to hear it.
    if (!(error instanceof FrameGone)) throw error;
  }
}
