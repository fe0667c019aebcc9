import type { Page } from 'puppeteer-core';
import { waitFor } from '../tests/harness/wait.ts';

/** A story that is longer is put in at once: typing it would only be a wait. */
const TYPED_AT_MOST = 4_000;

/** Types a story into the practice field in place of what stands there, as a person would. */
export async function typeStory(page: Page, text: string): Promise<void> {
  const field = await page.waitForSelector('textarea.practice-field');
  if (!field) throw new Error('The practice page has no field');
  await field.click();
  await page.evaluate(() => document.execCommand('selectAll'));
  await page.keyboard.press('Delete');
  if (text.length <= TYPED_AT_MOST) await page.keyboard.type(text);
  else await page.evaluate((words) => document.execCommand('insertText', false, words), text);
  await waitFor('the practice field to hold the story', async () => (await practiceText(page)) === normal(text));
}

export function practiceText(page: Page): Promise<string> {
  return page.$eval('textarea.practice-field', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
}

/** As a text field gives its value back. */
const normal = (text: string): string => text.replace(/\r\n?/g, '\n');
