/** What the person has chosen once for all. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LEVELS } from '../model/rubric.ts';

const KEY = 'settings';

const settings = v.object({
  /** The level that the interviews are for. Absent: not said. */
  level: v.optional(v.picklist(LEVELS)),
});
export type Settings = v.InferOutput<typeof settings>;

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(settings, stored[KEY]);
  return parsed.success ? parsed.output : {};
}

export async function writeSettings(next: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: next });
}
