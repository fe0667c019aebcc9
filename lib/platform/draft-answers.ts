/**
 * Answers that the person drafts to follow-up questions while they write, kept with the story until it is put into the
 * bank: by then `answersFor` hands them over. Words of the person's own, so they stay on this machine like all else; those
 * of a private window last as long as the session, and never touch the disk.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { DraftedAnswer } from '../model/story.ts';
import { answersKey, chooseFor, forgetPrivateStories } from './known-stories.ts';
import { laterThan } from './later-than.ts';
import { readStored, watchStored } from './stored.ts';

/** Begins every key. What is found under one in storage.local is the person's own words. */
const ANSWERS = answersKey('');
/** UTF-16 units: ten minutes of talk. */
export const LONGEST_ANSWER = 10_000;

const answers = v.array(
  v.object({
    probe: v.pipe(v.string(), v.maxLength(200)),
    text: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
    changed: v.number(),
  }),
);

/**
 * The answers drafted under one story; of each probe its latest.
 * @param traceless as a private window has them: outside nothing is known of what was drafted there
 */
export async function answersFor(story: string, traceless: boolean): Promise<readonly DraftedAnswer[]> {
  const key = answersKey(story);
  // What a private window has drafted is later than what is kept for good.
  const passing = traceless ? await readStored('session', key) : undefined;
  const parsed = v.safeParse(answers, passing ?? (await readStored('local', key)));
  return parsed.success ? parsed.output : [];
}

/** Tells when any story's answers have changed. @returns a function that ends the watch */
export function watchAnswers(onChange: () => void): () => void {
  const stops = (['local', 'session'] as const).map((area) =>
    watchStored(area, (changes) => {
      if (Object.keys(changes).some((key) => key.startsWith(ANSWERS))) onChange();
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Keeps an answer; an empty one is forgotten.
 * @param traceless it was drafted in a private window: it is for such windows alone, and not for the disk
 * @throws where no window of the kind has seen the story
 */
export function keepAnswer(story: string, probe: string, text: string, traceless: boolean): Promise<void> {
  return navigator.locks.request(`firsthand-${answersKey(story)}`, async () => {
    const before = await answersFor(story, traceless);
    const others = before.filter((one) => one.probe !== probe);
    // The later one stands when banks are joined.
    const changed = laterThan(before.find((one) => one.probe === probe)?.changed ?? 0);
    // Without its story's name kept, an answer could not be found again.
    if (before.length === 0) await chooseFor(story, {}, traceless);
    const area = traceless ? 'session' : 'local';
    const next = text.trim() ? [...others, { probe, text: text.slice(0, LONGEST_ANSWER), changed }] : others;
    // An empty list in a private window says that there are none, whatever is kept for good.
    if (next.length > 0 || traceless) await browser.storage[area].set({ [answersKey(story)]: next });
    else await browser.storage.local.remove(answersKey(story));
  });
}

/** Forgets the stories of private windows with what was drafted to them. */
export async function forgetPrivateAnswers(): Promise<void> {
  const drafted = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(ANSWERS));
  if (drafted.length > 0) await browser.storage.session.remove(drafted);
  await forgetPrivateStories();
}
