/** Scrolls as little as is needed for a stretch of text to be seen. Elements are scrolled only where text is hidden. */
import { isCovered, parentOf } from './surroundings.ts';

/** Kept free above and below, for a page's sticky header and for a line of context. */
const MARGIN = 72;

/**
 * @param from the innermost element that may have to scroll
 * @param where the text's box, in client coordinates; asked again after every scroll
 */
export function bringIntoView(from: Element, where: () => DOMRect | undefined): void {
  const view = from.ownerDocument.defaultView;
  for (let element: Element | null = from; element; element = parentOf(element)) {
    const box = where();
    if (!box) return;
    if (!scrolls(element)) continue;
    const frame = element.getBoundingClientRect();
    const by = hiddenBy(box, frame.top, frame.bottom, Math.min(MARGIN, frame.height / 4));
    if (by !== 0) element.scrollBy({ top: by, behavior: 'instant' });
  }
  const box = where();
  if (!view || !box) return;
  // What the page lays over its edge hides as well as the edge does.
  const edge = isCovered(from, box.left + box.width / 2, box.top + box.height / 2) ? MARGIN : 0;
  const by = hiddenBy(box, edge, view.innerHeight - edge, MARGIN - edge);
  if (by !== 0) view.scrollBy({ top: by, behavior: 'instant' });
}

/**
 * Makes an edit, and leaves the page scrolled as it is where the text can be seen already. While an edit is made the text
 * may be shorter than before and after, and a field that is scrolled to its end jumps.
 */
export function withoutScrolling(from: Element, box: DOMRect | undefined, edit: () => boolean): boolean {
  const scrolled: (readonly [Element, number])[] = [];
  for (let element: Element | null = from; element; element = parentOf(element)) {
    const { top, bottom } = element.getBoundingClientRect();
    if (box && scrolls(element) && hiddenBy(box, top, bottom, 0) !== 0) return edit();
    if (element.scrollTop > 0) scrolled.push([element, element.scrollTop]);
  }
  const made = edit();
  for (const [element, top] of scrolled) if (element.scrollTop !== top) element.scrollTop = top;
  return made;
}

/**
 * How far a box has to be scrolled to lie between two heights with a margin: not at all where it lies between them. Its
 * top wins when it is too tall.
 */
function hiddenBy(box: DOMRect, top: number, bottom: number, margin: number): number {
  if (box.top < top) return box.top - top - margin;
  if (box.bottom > bottom) return Math.min(box.bottom - bottom + margin, box.top - top - margin);
  return 0;
}

function scrolls(element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement || element.scrollHeight <= element.clientHeight) return false;
  return /^(auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY);
}
