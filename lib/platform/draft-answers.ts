/**
 * Answers that the person drafts to follow-up questions while they write, kept with the story until it is put into the
 * bank: by then `answersFor` hands them over. Words of the person's own, so they stay on this machine like all else.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { DraftedAnswer } from '../model/story.ts';
import { chooseFor } from './known-stories.ts';

/** Before a story's id. What is found under it in storage.local is the person's own words. */
export const ANSWERS = 'answers:';
/** UTF-16 units: ten minutes of talk. */
export const LONGEST_ANSWER = 10_000;

const answers = v.array(
  v.object({
    probe: v.pipe(v.string(), v.maxLength(200)),
    text: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
    changed: v.number(),
  }),
);

/** The answers drafted under one story; of each probe its latest. */
export async function answersFor(story: string): Promise<readonly DraftedAnswer[]> {
  const parsed = v.safeParse(answers, (await browser.storage.local.get(ANSWERS + story))[ANSWERS + story]);
  return parsed.success ? parsed.output : [];
}

/** Keeps an answer; an empty one is forgotten. */
export function keepAnswer(story: string, probe: string, text: string, now = Date.now()): Promise<void> {
  return navigator.locks.request(`firsthand-${ANSWERS}${story}`, async () => {
    const before = await answersFor(story);
    const others = before.filter((one) => one.probe !== probe);
    // Without its story's name kept, an answer could not be found again.
    if (before.length === 0) await chooseFor(story, {});
    const next = text.trim() ? [...others, { probe, text: text.slice(0, LONGEST_ANSWER), changed: now }] : others;
    if (next.length > 0) await browser.storage.local.set({ [ANSWERS + story]: next });
    else await browser.storage.local.remove(ANSWERS + story);
  });
}
