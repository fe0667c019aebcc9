import type { StoryRecord, Touch } from '../model/story.ts';

/** Tags, marks and answers that were put on a story or taken off it; far more than anybody has. */
const KEPT = 300;

type Touched = Pick<StoryRecord, 'tags' | 'used' | 'answers' | 'touched'>;

/** A story after a change, with the note of what that has put on it and taken off. */
export function withTouches<S extends Touched>(before: Touched, after: S, at: number): S {
  const touched = touchesOf(before, after, at);
  return touched.length > 0 ? { ...after, touched } : after;
}

/** What a change has put on and taken off, with what was known before. For a merge, which must tell “taken off” from “never had”. */
function touchesOf(before: Touched, after: Touched, at: number): readonly Touch[] {
  const [had, has] = [keysOf(before), keysOf(after)];
  const known = before.touched ?? [];
  // By a clock that was set back the last touch would be the earlier one, and a merge would undo it.
  const touch = (on: boolean, { kind, of, since }: Put): Touch => {
    const last = known.find((other) => other.kind === kind && other.of === of)?.at ?? 0;
    return { kind, of, at: Math.max(at, last + 1, on ? 0 : since + 1), on };
  };
  const fresh = [
    ...[...has].filter(([key]) => !had.has(key)).map(([, put]) => touch(true, put)),
    ...[...had].filter(([key]) => !has.has(key)).map(([, put]) => touch(false, put)),
  ];
  return fresh.length === 0 ? known : lastTouches([...known, ...fresh]);
}

/** Of everything that was touched its last touch, in an order that all machines find; putting on wins a tie. */
export function lastTouches(touches: readonly Touch[]): readonly Touch[] {
  const last = new Map<string, Touch>();
  for (const touch of touches) {
    const other = last.get(keyOf(touch));
    if (!other || touch.at > other.at || (touch.at === other.at && touch.on)) last.set(keyOf(touch), touch);
  }
  const newest = [...last].sort(([a, x], [b, y]) => y.at - x.at || (a < b ? -1 : 1)).slice(0, KEPT);
  return newest.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, touch]) => touch);
}

/**
 * Whether something was taken off after it was put on.
 * @param since when it was put on, as far as that is known; a tag does not say
 */
export function takenOff(touches: readonly Touch[], kind: Touch['kind'], of: string, since = 0): boolean {
  return touches.some((touch) => touch.kind === kind && touch.of === of && !touch.on && touch.at > since);
}

const keyOf = ({ kind, of }: Pick<Touch, 'kind' | 'of'>): string => `${kind} ${of}`;

/** What is on a story, and since when, as far as that is known. */
type Put = Pick<Touch, 'kind' | 'of'> & { readonly since: number };

function keysOf({ tags, used, answers }: Touched): Map<string, Put> {
  const all: Put[] = [
    ...tags.map((of) => ({ kind: 'tag' as const, of, since: 0 })),
    ...used.map(({ loop, at }) => ({ kind: 'mark' as const, of: loop, since: at })),
    ...answers.map(({ probe, changed }) => ({ kind: 'answer' as const, of: probe, since: changed })),
  ];
  return new Map(all.map((one) => [keyOf(one), one]));
}
