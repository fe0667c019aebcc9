/** How the person likes the panel to be laid out, kept on this machine. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readStored } from './stored.ts';

const KEY = 'panel-choices';

export const DRAFT_TASKS = ['suggestions', 'retell', 'shorten', 'followUps'] as const;
export type DraftTask = (typeof DRAFT_TASKS)[number];

const choices = v.object({
  /** Findings in the order of the text, or by what they weigh on. */
  order: v.fallback(v.picklist(['text', 'dimension']), 'text'),
  /** What the person was doing with a story last. */
  task: v.fallback(v.picklist(DRAFT_TASKS), 'suggestions'),
});
export type PanelChoices = Readonly<v.InferOutput<typeof choices>>;

/** What stands until anything else is chosen. */
export const USUAL_CHOICES: PanelChoices = v.parse(choices, {});

export async function readPanelChoices(): Promise<PanelChoices> {
  const parsed = v.safeParse(choices, (await readStored('local', KEY)) ?? {});
  return parsed.success ? parsed.output : USUAL_CHOICES;
}

/** Keeps some choices; the others stay as they are kept, whatever was known of them where these were made. */
export function changePanelChoices(change: Partial<PanelChoices>): Promise<void> {
  return navigator.locks.request(`firsthand-${KEY}`, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readPanelChoices()), ...change } });
  });
}
