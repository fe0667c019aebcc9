/**
 * How a story's score has moved since the browser started: for the trend beside it. Gone when the browser closes; what a private
 * window has noted is for such windows alone, and goes with the last of them.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readStored, watchStored } from './stored.ts';

const PRIVATE = 'private-trend:';
const keyOf = (story: string, traceless: boolean) => `${traceless ? PRIVATE : 'trend:'}${story}`;
/** A score that stood for less than this was on its way to the next: milliseconds. */
const STOOD = 3_000;
const KEPT = 60;

const trend = v.array(v.object({ at: v.number(), score: v.number() }));
export type ScoreTrend = Readonly<v.InferOutput<typeof trend>>;

/** @param traceless as private windows have noted it */
export async function readTrend(story: string, traceless: boolean): Promise<ScoreTrend> {
  const parsed = v.safeParse(trend, await readStored('session', keyOf(story, traceless)));
  return parsed.success ? parsed.output : [];
}

/**
 * Notes the score of a story as it stands now.
 * @param traceless it is written in a private window
 */
export async function noteScore(story: string, score: number, traceless: boolean, now = Date.now()): Promise<void> {
  const before = await readTrend(story, traceless);
  const next = withScore(before, score, now);
  if (next !== before) await browser.storage.session.set({ [keyOf(story, traceless)]: next });
}

/** Forgets what private windows have noted, once the last of them is closed. */
export async function forgetPrivateTrends(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PRIVATE));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** The trend with one more score: one that is the same adds nothing, one that came at once takes the last one's place. */
export function withScore(before: ScoreTrend, score: number, now: number): ScoreTrend {
  const last = before.at(-1);
  if (last?.score === score) return before;
  // The first stays whatever comes after: it is what the person began with.
  // A clock that was set back says nothing of how long it stood.
  const passing = last !== undefined && before.length > 1 && now >= last.at && now - last.at < STOOD;
  const kept = passing ? before.slice(0, -1) : before;
  if (kept.at(-1)?.score === score) return kept;
  const all = [...kept, { at: now, score }];
  return all.length > KEPT ? [...all.slice(0, 1), ...all.slice(1 - KEPT)] : all;
}

/**
 * Tells of each change from now on.
 * @param traceless as private windows note it
 * @returns a function that ends the watch
 */
export function watchTrend(story: string, traceless: boolean, onChange: (now: ScoreTrend) => void): () => void {
  return watchStored('session', (changes) => {
    const parsed = v.safeParse(trend, changes[keyOf(story, traceless)]?.newValue);
    if (parsed.success) onChange(parsed.output);
  });
}
