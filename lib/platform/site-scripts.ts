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

/**
 * Starts it in those of a tab's frames where it may work and does not run yet: beside a page where it runs, a frame of another
 * site may not have it, and around one there may be a page that is none of ours.
 * @param mayWork whether it may in a frame of this origin
 * @throws where the browser does not let us into the tab's page
 */
export async function startIn(tabId: number, mayWork: (origin: string) => Promise<boolean>): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url && isGoogleDocs(new URL(url))) {
    if (await originIn(tabId)) return;
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [`/${DOCS_BRIDGE}`], world: 'MAIN' });
    await browser.scripting.executeScript({ target, files: [`/${DOCS_SCRIPT}`] });
    return;
  }
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => self.origin });
  await Promise.all(
    frames.map(async ({ frameId, result: origin }) => {
      if (!origin || !(await mayWork(origin)) || (await originIn(tabId, frameId))) return;
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${SCRIPT}`] });
    }),
  );
}

/** Whether the browser lets us into the tab's page. A click on the toolbar button does, but for its own pages and its store. */
export async function isOpenToUs(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return true;
  } catch {
    // It refuses: that is the answer.
    return false;
  }
}

/** The origin of the tab's page, or of another frame, as a content script of ours in it says; undefined where none runs. */
export async function originIn(tabId: number, frameId = 0): Promise<string | undefined> {
  try {
    return (await askFrame({ tabId, frameId }, 'hello', {})).origin;
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
