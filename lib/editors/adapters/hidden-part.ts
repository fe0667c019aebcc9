/** The part of the field that scrolling elements around it hide, as a clip path, so that no mark is drawn beside them. */
import { leftOf } from '../surroundings.ts';

export function hiddenPart(field: HTMLElement, box: DOMRect, scale: number): string {
  const { top, right, bottom, left } = leftOf(field);
  const inset = [top - box.top, box.right - right, box.bottom - bottom, left - box.left].map((by) =>
    Math.max(0, by / scale),
  );
  return inset.every((by) => by === 0) ? 'none' : `inset(${inset.map((by) => `${by}px`).join(' ')})`;
}
