/** Whether a mark stands on its words: both are measured on the page, in its client coordinates. */
import type { Box } from './overlay.ts';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2;

/** A mark is on its words: sides within 2 px, and between the top and the bottom of the line, below its middle. */
export function isUnder(mark: Box, words: Box): boolean {
  return (
    near(mark.left, words.left) &&
    near(mark.left + mark.width, words.left + words.width) &&
    mark.top >= words.top - 2 &&
    mark.top + mark.height <= words.top + words.height + 2 &&
    mark.top + mark.height > words.top + words.height / 2
  );
}

/** All four sides within 2 px, as where an editor gives the place of a whole line. */
export function isSame(a: Box, b: Box): boolean {
  return (
    near(a.left, b.left) &&
    near(a.left + a.width, b.left + b.width) &&
    near(a.top, b.top) &&
    near(a.top + a.height, b.top + b.height)
  );
}

export interface Clip {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isWithin({ left, top, width, height }: Box, clip: Clip): boolean {
  return left >= clip.left && left + width <= clip.right && top >= clip.top && top + height <= clip.bottom;
}

/** Boxes that stand side by side on one line, as one. */
export function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.width === 0) continue;
    const last = lines.at(-1);
    const sameLine = last && box.top < last.top + last.height / 2 && box.top + box.height > last.top + last.height / 2;
    if (!sameLine) {
      lines.push(box);
      continue;
    }
    const left = Math.min(last.left, box.left);
    const right = Math.max(last.left + last.width, box.left + box.width);
    lines[lines.length - 1] = { ...last, left, width: right - left };
  }
  return lines;
}

/** For messages, in whole pixels. */
export const show = ({ left, top, width, height }: Box): string =>
  `${Math.round(left)},${Math.round(top)} ${Math.round(width)}×${Math.round(height)}`;
