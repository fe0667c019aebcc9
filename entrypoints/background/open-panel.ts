import { report } from '../../lib/platform/errors.ts';
import { openPanelHere } from '../../lib/platform/open-panel.ts';

/** Called before anything is awaited: the browser takes it as part of the click only then. */
export async function openPanel(windowId: number | undefined): Promise<{ opened: boolean }> {
  try {
    await openPanelHere(windowId);
    return { opened: true };
  } catch (error) {
    // Firefox forgets the click when a page's message arrives (seen in 153); the badge then tells the person the way.
    if (!import.meta.env.FIREFOX) report(error, 'background: open the panel');
    return { opened: false };
  }
}
