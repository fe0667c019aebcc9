/** The one element that we add to a page: beside its body, with everything of ours in a tree that the page cannot read. */
import { MARKS_ELEMENT, OVERLAY_ELEMENT } from '../editors/editor.ts';
import { beforeAllAround } from '../editors/surroundings.ts';
import { addStyle, HIGHLIGHTS, OVERLAY_STYLE } from './style.ts';

export interface Stage {
  /** Our own tree. */
  readonly tree: ShadowRoot;
  /** What is shown is put in here. */
  readonly front: HTMLElement;
  /** Where mirrors and marks are laid out; its corner is the origin of everything placed in the tree. */
  readonly ground: HTMLElement;
  /** Whether the keyboard is in something of ours. */
  readonly focused: boolean;
  /** Whether an event came from something of ours. */
  owns(event: Event): boolean;
  /**
   * Keeps the stage where a field's person can see and reach it: what the page shows before all else covers what is beside it,
   * and a modal dialog makes it inert as well.
   */
  follow(field: Element): void;
  /** The same where the page has put something else before all else since. @returns whether the stage had to move */
  catchUp(field: Element): boolean;
}

/**
 * Takes away what a script before this one has left in the page: Firefox ends a script together with its extension, and
 * gives it no moment to put anything away.
 */
export function clearRemains(document: Document): void {
  for (const left of document.querySelectorAll(`${OVERLAY_ELEMENT}, ${MARKS_ELEMENT}`)) left.remove();
  for (const name of HIGHLIGHTS) CSS.highlights?.delete(name);
}

/** Nothing is added to the page before the first field is come to: `stage` is asked for then. */
export function raiseStage(document: Document, signal: AbortSignal): Stage {
  const host = document.createElement(OVERLAY_ELEMENT);
  const tree = host.attachShadow({ mode: 'closed' });
  addStyle(tree, OVERLAY_STYLE);
  const [front, ground] = [document.createElement('div'), document.createElement('div')];
  front.className = 'front';
  ground.className = 'ground';
  front.append(ground);
  tree.append(front);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  const placeBy = (field: Element) => beforeAllAround(field) ?? document.documentElement;
  return {
    tree,
    front,
    ground,
    get focused() {
      return tree.activeElement !== null;
    },
    owns: (event) => event.composedPath().includes(host),
    follow(field) {
      // The last field's end may come after the stage's own.
      if (signal.aborted) return;
      const home = document.documentElement;
      const parent = placeBy(field);
      if (host.parentElement !== parent) parent.append(host);
      // Before all else as well, each time anew as the last one wins: there no style of the dialog's moves it or cuts it off.
      // Within our tree: what the browser tells of it does not leave that, and no attribute is seen.
      if (front.popover) front.hidePopover();
      front.popover = parent === home ? null : 'manual';
      if (parent !== home) front.showPopover();
      // Ours is placed in pixels of the screen, whatever the page has them be.
      const zoom = host.currentCSSZoom ?? 1;
      front.style.setProperty('--unzoom', String(1 / zoom));
    },
    catchUp(field) {
      if (host.parentElement === placeBy(field)) return false;
      this.follow(field);
      return true;
    },
  };
}

/** The frames around a document, innermost first, as far as the pages that hold them are of its own origin. */
export function framesAround(document: Document): Element[] {
  const frame = document.defaultView?.frameElement;
  return frame ? [frame, ...framesAround(frame.ownerDocument)] : [];
}

/** Places an element of the stage at a point of the screen. */
export function placeAt(stage: Stage, element: HTMLElement, x: number, y: number): void {
  const origin = stage.ground.getBoundingClientRect();
  element.style.transform = `translate(${Math.round(x - origin.left)}px, ${Math.round(y - origin.top)}px)`;
}
