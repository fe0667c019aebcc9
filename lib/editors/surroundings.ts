/** What is around a field on the screen: what it stands in, what cuts it off, and what the page lays over it. */

import { OVERLAY_ELEMENT } from './editor.ts';

/** What stands before all else of a page: a modal dialog, the page's own popover, what fills the screen. */
const BEFORE_ALL = ':modal, :popover-open, :fullscreen';

/** The element around another as the page is drawn: through slots and out of the shadow trees. */
export function parentOf(element: Element): Element | null {
  const tree = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
}

/** What the page has put before all else and the field stands in, if it does. */
export function beforeAllAround(field: Element): Element | undefined {
  for (let around = parentOf(field); around; around = parentOf(around)) if (around.matches(BEFORE_ALL)) return around;
  return undefined;
}

/** The box of a field without what scrolling elements around it hide; it may have no size, or less than none. */
export function leftOf(field: Element): Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'> {
  let { top, right, bottom, left } = field.getBoundingClientRect();
  for (let around = parentOf(field); around; around = parentOf(around)) {
    if (around === field.ownerDocument.documentElement || around === field.ownerDocument.body) break;
    const { overflow, position } = getComputedStyle(around);
    if (overflow !== 'visible') {
      const frame = around.getBoundingClientRect();
      top = Math.max(top, frame.top);
      right = Math.min(right, frame.right);
      bottom = Math.min(bottom, frame.bottom);
      left = Math.max(left, frame.left);
    }
    // What holds this one cuts it off no more.
    if (position === 'fixed' || around.matches(BEFORE_ALL)) break;
  }
  return { left, top, right, bottom };
}

/**
 * Whether something of the page lies over a field at a point in client coordinates: a header that stays, a dialog. A click
 * there would not come to the field.
 */
export function isCovered(field: Element, x: number, y: number): boolean {
  const tree = field.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return false;
  const seen = tree.elementFromPoint(x, y);
  if (seen === null || field.contains(seen) || seen.localName === OVERLAY_ELEMENT) return false;
  for (let around = parentOf(field); around; around = parentOf(around)) if (around === seen) return false;
  return true;
}

/** Whether something of the page lies over a part of a field: by its edges and its middle, as far as they are on the screen. */
export function isCoveredInPart(field: Element): boolean {
  const { left, top, right, bottom } = leftOf(field);
  const across = points(Math.max(left, 0), Math.min(right, innerWidth));
  const down = points(Math.max(top, 0), Math.min(bottom, innerHeight));
  return across.some((x) => down.some((y) => isCovered(field, x, y)));
}

/** Just within two ends, and half-way. */
const points = (from: number, to: number): readonly number[] => [from + INSET, (from + to) / 2, to - INSET];

/** Pixels: the corner of a field that is rounded belongs to what is around it. */
const INSET = 6;
