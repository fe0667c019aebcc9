/** Opens the panel from one of the extension's own contexts, each browser by its own API. */
import { browser } from 'wxt/browser';
import { askWorker } from './messages.ts';

/** Firefox's sidebar, which the types of the other browsers do not know. */
interface SidebarAction {
  readonly open: () => Promise<void>;
}

/**
 * To be called first thing in the handling of a click: after any `await` the browser takes it for unasked.
 * @param windowId the window to open it in; Firefox takes the one that was clicked in
 * @throws where the browser refuses, or when the window is not known yet
 */
export async function openPanelHere(windowId: number | undefined): Promise<void> {
  const sidebar = sidebarAction();
  if (sidebar) return sidebar.open();
  if (windowId === undefined) throw new Error('the window is not known yet');
  await browser.sidePanel.open({ windowId });
}

/**
 * Opens the panel from a field, on any page. To be called first thing in the handling of a click.
 * @returns false where the browser does not allow it: Firefox opens its sidebar from no ordinary page
 */
export async function openPanelFromPage(): Promise<boolean> {
  const sidebar = sidebarAction();
  if (!sidebar) return (await askWorker('openPanel', {})).opened;
  await sidebar.open();
  return true;
}

function sidebarAction(): SidebarAction | undefined {
  const api: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebarAction(api) ? api : undefined;
}

function isSidebarAction(api: unknown): api is SidebarAction {
  return typeof api === 'object' && api !== null && 'open' in api && typeof api.open === 'function';
}
