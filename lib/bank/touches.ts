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
  const fresh = [
    ...[...has].filter(([key]) => !had.has(key)).map(([, on]) => ({ ...on, at, on: true })),
    ...[...had].filter(([key]) => !has.has(key)).map(([, off]) => ({ ...off, at, on: false })),
  ];
  return fresh.length === 0 ? (before.touched ?? []) : lastTouches([...(before.touched ?? []), ...fresh]);
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

function keysOf({ tags, used, answers }: Touched): Map<string, Pick<Touch, 'kind' | 'of'>> {
  const all: Pick<Touch, 'kind' | 'of'>[] = [
    ...tags.map((of) => ({ kind: 'tag' as const, of })),
    ...used.map(({ loop }) => ({ kind: 'mark' as const, of: loop })),
    ...answers.map(({ probe }) => ({ kind: 'answer' as const, of: probe })),
  ];
  return new Map(all.map((one) => [keyOf(one), one]));
}
