import { type Browser, browser } from 'wxt/browser';
import { openCallWindow } from '../../lib/platform/call-window.ts';
import { FOCUSED } from '../../lib/platform/frame-methods.ts';
import { askFrame, FrameGone } from '../../lib/platform/messages.ts';

/** The keys that the manifest declares; the browser lets the person choose others. */
const COMMANDS = ['call-mode', 'explain', 'next-finding', 'previous-finding'] as const;
type Command = (typeof COMMANDS)[number];

export function isCommand(name: string): name is Command {
  return COMMANDS.some((one) => one === name);
}

/** @param tab the active one; older browsers do not say */
export async function onCommand(name: Command, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (name === 'call-mode') return openCallWindow();
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  try {
    await askField(tabId, name);
  } catch (error) {
    // No frame of the tab has a field with the focus: the key has nothing to act on.
    if (!(error instanceof FrameGone)) throw error;
  }
}

function askField(tabId: number, name: Exclude<Command, 'call-mode'>): Promise<unknown> {
  if (name === 'explain') return askFrame({ tabId }, 'explain', { field: FOCUSED });
  return askFrame({ tabId }, 'step', { field: FOCUSED, by: name === 'next-finding' ? 1 : -1 });
}
