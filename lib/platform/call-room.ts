/**
 * What call mode keeps. For good: the size of its type, whether single keys are on, where its own window stands. Until
 * the browser closes: the story at hand and its time, so that panel and window go on where the other was left.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readStored } from './stored.ts';

const KEPT = 'call';
const AT_HAND = 'call-at-hand';

/** Steps of size of the type; what they are stands in call.css. */
export const SIZES = 6;
export const USUAL_SIZE = 1;

const whole = v.pipe(v.number(), v.integer());
const bounds = v.object({ left: whole, top: whole, width: whole, height: whole });
export type Bounds = v.InferOutput<typeof bounds>;

const kept = v.object({
  /** One of `SIZES` steps, from 0. */
  size: v.fallback(v.pipe(whole, v.minValue(0), v.maxValue(SIZES - 1)), USUAL_SIZE),
  keys: v.fallback(v.boolean(), true),
  bounds: v.fallback(v.optional(bounds), undefined),
});
export type CallPreferences = Readonly<v.InferOutput<typeof kept>>;

const atHand = v.object({
  story: v.string(),
  /** The frame that the person chose for it, by id; empty where none. */
  principle: v.fallback(v.string(), ''),
  timer: v.object({
    since: v.optional(v.number()),
    part: v.pipe(whole, v.minValue(0)),
    spent: v.array(v.number()),
  }),
});

export async function readCallPreferences(): Promise<CallPreferences> {
  const parsed = v.safeParse(kept, (await readStored('local', KEPT)) ?? {});
  return parsed.success ? parsed.output : v.parse(kept, {});
}

export async function changeCallPreferences(change: Partial<CallPreferences>): Promise<void> {
  await navigator.locks.request(`firsthand-${KEPT}`, async () => {
    await browser.storage.local.set({ [KEPT]: { ...(await readCallPreferences()), ...change } });
  });
}

/** The story at hand. The timer's `since` is by the clock of the page that started it (`components/call/use-timer.ts`). */
export interface AtHand {
  readonly story: string;
  readonly principle: string;
  readonly timer: { readonly since?: number; readonly part: number; readonly spent: readonly number[] };
}

/** @returns undefined where no story has been picked since the browser was started */
export async function readAtHand(): Promise<AtHand | undefined> {
  const parsed = v.safeParse(atHand, await readStored('session', AT_HAND));
  if (!parsed.success) return undefined;
  const { story, principle, timer } = parsed.output;
  const { since, part, spent } = timer;
  return { story, principle, timer: { part, spent, ...(since !== undefined && { since }) } };
}

export async function keepAtHand(now: AtHand | undefined): Promise<void> {
  if (now) await browser.storage.session.set({ [AT_HAND]: now });
  else await browser.storage.session.remove(AT_HAND);
}
