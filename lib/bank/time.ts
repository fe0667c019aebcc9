/** Which times are believed: when what was deleted is let go of, and what a file says. */
import type { BankContents } from '../model/story.ts';

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

/** A clock may have been wrong by a year for a while, and what was kept then comes back as it was. In milliseconds. */
const AHEAD = 2 * 365 * DAY;

/**
 * What a file holds, with now in place of all that it says will be years from now: it would stand before what the person does from
 * now on. Not for what is synced, see `possibleTime`. Versions are left alone: a story knows by their names, which are made of their
 * times, which of them it clashes with.
 */
export function withoutFuture({ stories, versions, loops }: BankContents, now: number): BankContents {
  const mended = (at: number) => (at > now + AHEAD ? now : at);
  const marks = <T extends { readonly at: number }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, at: mended(one.at) }));
  return {
    stories: stories.map((story) => ({
      ...story,
      created: mended(story.created),
      changed: mended(story.changed),
      answers: story.answers.map((answer) => ({ ...answer, changed: mended(answer.changed) })),
      used: marks(story.used),
      ...(story.touched && { touched: marks(story.touched) }),
    })),
    versions,
    loops: loops.map((loop) => ({
      ...loop,
      created: mended(loop.created),
      changed: mended(loop.changed),
      chosen: mended(loop.chosen),
    })),
  };
}
