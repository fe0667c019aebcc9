import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../../harness/wait.ts';

/** For editors whose text is in a frame that they make, while the page around it tells of the field. */
export async function frameWithin(page: Page): Promise<{ text: Frame; field: Frame }> {
  const field = page.mainFrame();
  await waitFor('the editor', () => field.evaluate(() => window.field !== undefined), 20);
  const text = await waitFor('the frame of the text', () => field.childFrames()[0]);
  return { text, field };
}
