import type { KeyInput, Page } from 'puppeteer-core';

/** Comes to a field by the mouse, clears it and types, as a person does. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).click();
  await pressShortcut(page, 'a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** A key with Control, or with Command on a Mac. */
export async function pressShortcut(page: Page, key: KeyInput): Promise<void> {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
