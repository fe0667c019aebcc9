/** Where a part of a drawn run stands within it, when its words run to the left, or to both sides. Pure. */
import type { Span } from '../../model/span.ts';
import { RIGHT_TO_LEFT } from '../right-to-left.ts';

const STRONG = /[\p{L}\p{N}]/u;

/** Whether the first letter of the words is of a script that is written from right to left. */
export function runsLeft(words: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(words) ?? [];
  return RIGHT_TO_LEFT.test(letter);
}

interface Stretch extends Span {
  readonly leftward: boolean;
}

/**
 * Stretches of one direction, in the order of the words. What has none of its own, spaces and the like, goes with the letters
 * on both sides of it, or with the paragraph; figures run to the right in every script.
 */
function stretchesOf(words: string, leftward: boolean): Stretch[] {
  if (!RIGHT_TO_LEFT.test(words)) return [{ start: 0, end: words.length, leftward: leftward && !STRONG.test(words) }];
  const stretches: Stretch[] = [];
  let weak: number | undefined;
  const put = (start: number, end: number, way: boolean) => {
    const last = stretches.at(-1);
    if (last?.leftward === way) stretches.splice(-1, 1, { ...last, end });
    else stretches.push({ start, end, leftward: way });
  };
  let at = 0;
  for (const letter of words) {
    const end = at + letter.length;
    if (STRONG.test(letter)) {
      const way = RIGHT_TO_LEFT.test(letter);
      if (weak !== undefined) put(weak, at, stretches.at(-1)?.leftward === way ? way : leftward);
      put(at, end, way);
      weak = undefined;
    } else weak ??= at;
    at = end;
  }
  if (weak !== undefined) put(weak, words.length, leftward);
  return stretches;
}

/**
 * @param leftward the paragraph runs from right to left
 * @param share how much of the run's width its first so many units take, 0 to 1
 * @returns from where to where the part reaches, as shares of the run's width from its left edge: a stretch each
 */
export function sharesOf(
  words: string,
  { start, end }: Span,
  leftward: boolean,
  share: (units: number) => number,
): { readonly from: number; readonly to: number }[] {
  return stretchesOf(words, leftward).flatMap((stretch) => {
    const first = Math.max(start, stretch.start);
    const last = Math.min(end, stretch.end);
    if (first >= last) return [];
    const [from, to] =
      stretch.leftward === leftward
        ? [share(first), share(last)]
        : // Within a stretch that runs the other way, what comes first stands last.
          [
            share(stretch.start) + share(stretch.end) - share(last),
            share(stretch.start) + share(stretch.end) - share(first),
          ];
    return [leftward ? { from: 1 - to, to: 1 - from } : { from, to }];
  });
}
