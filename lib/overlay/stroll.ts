/** From one finding to the next by the keyboard: which is meant, seen from the caret. Pure. */
import type { Mark } from '../editors/last-reply.ts';

/** The mark that the caret stands in or at, else the nearest. */
export function markNear(marks: readonly Mark[], caret: number): Mark | undefined {
  const distance = ({ span }: Mark) => Math.max(span.start - caret, caret - span.end, 0);
  return marks.reduce<Mark | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}

/**
 * The next mark after the caret, or with `by` -1 the one before it; round the end of the text.
 * @param seen the caret is where the last step left it: the mark that begins there has been seen
 */
export function markFrom(marks: readonly Mark[], caret: number, by: 1 | -1, seen: boolean): Mark | undefined {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start);
  if (by === -1) return sorted.findLast(({ span }) => span.start < caret) ?? sorted.at(-1);
  return sorted.find(({ span }) => (seen ? span.start > caret : span.start >= caret)) ?? sorted[0];
}
