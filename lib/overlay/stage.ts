/** The one element that we add to a page: beside its body, with everything of ours in a tree that the page cannot read. */
import { MARKS_ELEMENT } from '../editors/editor.ts';
import { addStyle, HIGHLIGHTS, OVERLAY_STYLE } from './style.ts';

export interface Stage {
  /** Our own tree. */
  readonly tree: ShadowRoot;
  /** Where mirrors and marks are laid out; its corner is the origin of everything placed in the tree. */
  readonly ground: HTMLElement;
  /** Whether the keyboard is in something of ours. */
  readonly focused: boolean;
  /** Whether an event came from something of ours. */
  owns(event: Event): boolean;
  /** Keeps the stage where a field's person can reach it: a modal dialog makes all beside it inert. */
  follow(field: Element): void;
}

const OVERLAY_ELEMENT = 'firsthand-overlay';

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
  const ground = document.createElement('div');
  ground.style.cssText = 'position:absolute;left:0;top:0;width:0;height:0';
  tree.append(ground);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    tree,
    ground,
    get focused() {
      return tree.activeElement !== null;
    },
    owns: (event) => event.composedPath().includes(host),
    follow(field) {
      // The last field's end may come after the stage's own.
      if (signal.aborted) return;
      const parent = field.closest<HTMLElement>('dialog:modal') ?? document.documentElement;
      if (host.parentElement !== parent) parent.append(host);
      host.toggleAttribute('data-in-dialog', parent !== document.documentElement);
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
