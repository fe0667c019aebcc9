import type { Page } from 'puppeteer-core';

/**
 * Closes a page, also one that is gone already: a test that failed on its way to open the next one leaves such a page behind,
 * and what comes after it should not fail for that.
 */
export async function closePage(page: Page | undefined): Promise<void> {
  if (!page || page.isClosed()) return;
  await page.close().catch((error: unknown) => {
    // It went while it was asked to.
    if (!page.isClosed()) throw error;
    process.stderr.write(`A page had closed by itself: ${String(error)}\n`);
  });
}
