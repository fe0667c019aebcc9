import type { Page } from 'puppeteer-core';
import { typeInto } from './keyboard.ts';
import type { Driven, Panel } from './launch.ts';
import { waitFor } from './wait.ts';

const FIELD = 'textarea.practice-field';

/** A longer story is put in at once: typing it would only be a wait. */
const TYPED_AT_MOST = 4_000;

/** Types a story into the practice field in place of what stands there, as a person would. */
export async function typeStory(page: Page, text: string): Promise<void> {
  if (text.length > TYPED_AT_MOST) return putStory(page, text);
  await typeInto(page, FIELD, text);
  await holds(page, text);
}

/** Puts a story into the practice field in one step, as if pasted. */
export async function putStory(page: Page, text: string): Promise<void> {
  await typeInto(page, FIELD, '');
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
  await holds(page, text);
}

/** Opens the panel as the practice page offers it. */
export async function openPanel(driven: Driven, page: Page): Promise<Panel> {
  await page.bringToFront();
  await page.waitForSelector(FIELD);
  await page.locator('.open-panel button').click();
  return waitFor('the panel to open', () => driven.panel());
}

const holds = (page: Page, text: string) =>
  waitFor('the practice field to hold the story', async () => (await practiceText(page)) === normal(text));

export function practiceText(page: Page): Promise<string> {
  return page.$eval(FIELD, (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
}

/** As a text field gives its value back. */
const normal = (text: string): string => text.replace(/\r\n?/g, '\n');
