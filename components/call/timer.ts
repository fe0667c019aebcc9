/** The time of a telling, part by part. Nothing here reads a clock: each act says when it happens, in milliseconds. */

export interface TimerState {
  /** When it was last started; absent while it stands. */
  readonly since?: number;
  /** The part that is being told, by its place in the plan. */
  readonly part: number;
  /** What each part has taken up to `since`, in milliseconds. */
  readonly spent: readonly number[];
}

export type TimerAct = 'toggle' | 'next' | 'previous' | 'reset';

export const AT_REST: TimerState = { part: 0, spent: [] };

/**
 * What an act makes of the timer.
 * @param parts how many parts the telling has
 * @param now in milliseconds, on the same clock as every other act's
 */
export function timerAfter(state: TimerState, act: TimerAct, parts: number, now: number): TimerState {
  if (act === 'reset') return AT_REST;
  const { part, spent } = stopped(state, now);
  if (act === 'toggle') return state.since === undefined ? { part, spent, since: now } : { part, spent };
  if (act === 'next') {
    if (state.since === undefined && spent.length === 0) return { part, spent, since: now };
    // After the last part the story is told.
    if (part + 1 >= parts) return { part, spent };
    return { part: part + 1, spent, ...(state.since !== undefined && { since: now }) };
  }
  return { part: Math.max(0, part - 1), spent, ...(state.since !== undefined && { since: now }) };
}

/** An interview is over by then. In milliseconds. */
const LONGEST_RUN = 3 * 3_600_000;

/**
 * A timer as a page finds it that has just been opened. Where the clock was set in between, or the timer left alone for hours,
 * nobody knows how long was told since: it counts on from what it had.
 */
export function takenUp(kept: TimerState, now: number): TimerState {
  const { since } = kept;
  return since === undefined || (since <= now && now - since < LONGEST_RUN) ? kept : { ...kept, since: now };
}

function stopped(state: TimerState, now: number): TimerState {
  const { part } = state;
  if (state.since === undefined) return state;
  const spent = Array.from({ length: Math.max(state.spent.length, part + 1) }, (_, i) => state.spent[i] ?? 0);
  spent[part] = (spent[part] ?? 0) + Math.max(0, now - state.since);
  return { part, spent };
}

/** Milliseconds that a part has taken so far. */
export const spentOn = (state: TimerState, part: number, now: number): number => stopped(state, now).spent[part] ?? 0;

/** Milliseconds in all. */
export const spentInAll = (state: TimerState, now: number): number =>
  stopped(state, now).spent.reduce((sum, ms) => sum + ms, 0);

/** Minutes after which an answer is getting long, and is too long (RUBRIC.md, Story findings: too-long). */
export const SIGNS = [2, 3] as const;

/** The last of the signs that has come; undefined before the first. */
export const signAt = (ms: number): (typeof SIGNS)[number] | undefined => SIGNS.findLast((min) => ms >= min * 60_000);
