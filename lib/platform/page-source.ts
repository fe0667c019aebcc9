/** The markup of the page at hand, for bringing in its article. */
import { browser } from 'wxt/browser';
import { askFrame } from './messages.ts';

/** Thrown where the browser does not let the extension see the page: it was not asked for, or is one of the browser's own. */
export class PageOutOfReach extends Error {
  override readonly name = 'PageOutOfReach';
}

export interface PageSource {
  readonly html: string;
  readonly url: string;
}

/**
 * Reads a tab's page as it stands, what scripts have added included. Where Firsthand is on, its script in the page is
 * asked; anywhere else it needs the click on the toolbar button that lets the extension see the page.
 * @throws PageOutOfReach
 */
export async function pageSource(tabId: number): Promise<PageSource> {
  try {
    return await askFrame({ tabId, frameId: 0 }, 'source', {});
  } catch (unasked) {
    // Nothing of ours runs there, which is usual.
    return injected(tabId, unasked);
  }
}

async function injected(tabId: number, cause: unknown): Promise<PageSource> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ html: document.documentElement.outerHTML, url: location.href }),
    });
    if (frame?.result) return frame.result;
  } catch (error) {
    throw new PageOutOfReach(error instanceof Error ? error.message : String(error), { cause: error });
  }
  throw new PageOutOfReach('the page gave nothing back', { cause });
}
