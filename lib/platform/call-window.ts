/** Call mode's own small window: there is at most one, it comes back where it was left, and at the size that it had. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Bounds, changeCallPreferences, readCallPreferences } from './call-room.ts';
import { readStored } from './stored.ts';

const OPEN = 'call-window';
const PAGE = '/call.html';

/** Beside the picture of a call; tall enough for a story of the usual length. */
const FIRST_TIME = { width: 400, height: 760 } as const;

/** Opens the window, or brings the one that is open to the front. */
export async function openCallWindow(): Promise<void> {
  await navigator.locks.request(`firsthand-${OPEN}`, async () => {
    if (await bringToFront()) return;
    const { bounds } = await readCallPreferences();
    const { id } = (await create(bounds)) ?? {};
    if (id !== undefined) await browser.storage.session.set({ [OPEN]: id });
  });
}

async function bringToFront(): Promise<boolean> {
  const known = v.safeParse(v.number(), await readStored('session', OPEN));
  if (!known.success || !(await stillThere(known.output))) return false;
  await browser.windows.update(known.output, { focused: true, state: 'normal' });
  return true;
}

/** The browser numbers windows afresh: only one that shows our page is ours. */
async function stillThere(id: number): Promise<boolean> {
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  const address = browser.runtime.getURL(PAGE);
  return windows.some((w) => w.id === id && w.tabs?.some(({ url }) => url === undefined || url.startsWith(address)));
}

async function create(bounds: Bounds | undefined) {
  const window = { url: browser.runtime.getURL(PAGE), type: 'popup', focused: true } as const;
  try {
    const made = await browser.windows.create({ ...window, ...(bounds ?? FIRST_TIME) });
    // A window may come elsewhere than it was asked to, and can still be moved.
    if (bounds && made?.id !== undefined) await browser.windows.update(made.id, bounds);
    return made;
  } catch (error) {
    // A place on a screen that is no longer there is refused.
    if (!bounds) throw error;
    return browser.windows.create({ ...window, ...FIRST_TIME });
  }
}

/**
 * Keeps where this window stands, from within it. No browser tells a page that its window was moved, and not every one
 * tells the extension: it is looked at whenever the window is resized, gains or loses the focus, or the pointer comes or goes.
 * @param onError hears where that could not be kept
 * @returns a function that ends it
 */
export function keepCallWindow(onError: (error: unknown) => void): () => void {
  let last = '';
  const look = async () => {
    const { id, left, top, width, height, state } = await browser.windows.getCurrent();
    if (state !== 'normal') return;
    const now = JSON.stringify([left, top, width, height]);
    if (now === last || left === undefined || top === undefined || !width || !height) return;
    last = now;
    await changeCallPreferences({ bounds: { left, top, width, height } });
    // A window that the browser itself brought back is known again from here on.
    if (id !== undefined) await browser.storage.session.set({ [OPEN]: id });
  };
  const listener = () => void look().catch(onError);
  const events = ['resize', 'focus', 'blur', 'pagehide'] as const;
  for (const event of events) window.addEventListener(event, listener);
  for (const event of ['mouseenter', 'mouseleave']) document.documentElement.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
    for (const event of ['mouseenter', 'mouseleave']) document.documentElement.removeEventListener(event, listener);
  };
}
