/** A person's clock may be set back, and what comes later must still be the later one. */

/** From here on, the year 3000, no clock shows a time: it was made up, or counted on from one that was. */
const IMPOSSIBLE = 32_503_680_000_000;
/** The year 2100: far enough below for all that is to come after it. */
const INSTEAD = 4_102_444_800_000;

/**
 * A time as it is, or the year 2100 where no clock will show it: a later one could not be told from none. Not now, since machines
 * that sync must all take it for the same, or each would write its own over the others' without end.
 * @param at in milliseconds since 1970, as is what it returns
 */
export const possibleTime = (at: number): number => (at < IMPOSSIBLE ? at : INSTEAD);

/** Now, and later than all that is to come before it, as far as those are possible. In milliseconds since 1970. */
export function laterThan(...before: readonly number[]): number {
  return Math.max(Date.now(), ...before.map((at) => possibleTime(at) + 1));
}
