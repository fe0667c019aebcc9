/** How a story's score has moved since the browser started: for the trend beside it. Gone when the browser closes. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readStored, watchStored } from './stored.ts';

const keyOf = (story: string) => `trend:${story}`;
/** A score that stood for less than this was on its way to the next: milliseconds. */
const STOOD = 3_000;
const KEPT = 60;

const trend = v.array(v.object({ at: v.number(), score: v.number() }));
export type ScoreTrend = Readonly<v.InferOutput<typeof trend>>;

export async function readTrend(story: string): Promise<ScoreTrend> {
  const parsed = v.safeParse(trend, await readStored('session', keyOf(story)));
  return parsed.success ? parsed.output : [];
}

/** Notes the score of a story as it stands now. */
export async function noteScore(story: string, score: number, now = Date.now()): Promise<void> {
  const before = await readTrend(story);
  const next = withScore(before, score, now);
  if (next !== before) await browser.storage.session.set({ [keyOf(story)]: next });
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
 * @returns a function that ends the watch
 */
export function watchTrend(story: string, onChange: (now: ScoreTrend) => void): () => void {
  return watchStored('session', (changes) => {
    const parsed = v.safeParse(trend, changes[keyOf(story)]?.newValue);
    if (parsed.success) onChange(parsed.output);
  });
}
