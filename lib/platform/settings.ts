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

/** @returns a function that ends the watch */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (!change) return;
    const parsed = v.safeParse(settings, change.newValue);
    onChange(parsed.success ? parsed.output : {});
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
