/** When what was deleted is let go of. */

const DAY = 24 * 3_600_000;

/**
 * The moment that has surely come, for what is lost when its time is over. A clock that is wrongly ahead for a while says that
 * everything's time is over: so it is believed only as far as it was on a day before, at the last of the moments noted then.
 * @param now what the clock says
 * @param noted moments at which it was looked at before, in milliseconds since 1970
 * @returns undefined where it was not looked at on any day before
 */
export function seenTwice(now: number, noted: readonly number[]): number | undefined {
  const earlier = noted.filter((at) => at <= now - DAY);
  return earlier.length > 0 ? Math.max(...earlier) : undefined;
}
