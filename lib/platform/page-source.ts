/** The markup of the page at hand, for bringing in its article. */
import { browser } from 'wxt/browser';

/** Thrown where the browser does not let the extension see the page: it was not asked for, or is one of the browser's own. */
export class PageOutOfReach extends Error {
  override readonly name = 'PageOutOfReach';
}

/**
 * Reads a tab's page as it stands, what scripts have added included. Needs the click on the toolbar button that lets the
 * extension see the page, or the permission for its site.
 * @throws PageOutOfReach
 */
export async function pageSource(tabId: number): Promise<{ readonly html: string; readonly url: string }> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ html: document.documentElement.outerHTML, url: location.href }),
    });
    if (frame?.result) return frame.result;
  } catch (error) {
    throw new PageOutOfReach(error instanceof Error ? error.message : String(error), { cause: error });
  }
  throw new PageOutOfReach('the page gave nothing back');
}
