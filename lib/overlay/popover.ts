/** A small dialog by what it is about. The focus stays in the field until the person asks for the dialog. */
import { hasFocus, refocus } from '../editors/editor.ts';
import type { Session } from '../editors/session.ts';
import { framesAround, raiseStage, type Stage } from './stage.ts';

export interface Popover {
  /**
   * Shows a dialog in place of the one before.
   * @param boxes where the thing it is about stands on the screen, line by line; asked again when the page moves
   */
  open(session: Session, dialog: HTMLElement, boxes: () => readonly DOMRect[]): void;
  close(): void;
  /** The page has moved. */
  follow(): void;
}

interface Shown {
  readonly session: Session;
  readonly dialog: HTMLElement;
  readonly stage: Stage;
  readonly boxes: () => readonly DOMRect[];
  readonly until: AbortController;
  /** Above the line although there is room below it: there nobody would see it. */
  above: boolean;
  /** Where the keyboard came from, if not from the field. */
  from?: HTMLElement;
}

export function popover(stage: Stage, signal: AbortSignal): Popover {
  let shown: Shown | undefined;
  const close = () => {
    if (!shown) return;
    const closed = shown;
    const within = closed.dialog.contains(closed.stage.tree.activeElement);
    shown = undefined;
    closed.until.abort();
    closed.dialog.remove();
    // The keyboard would be nowhere without the dialog that it was in.
    if (within && !closed.session.signal.aborted) goBack(closed);
  };
  const follow = () => {
    if (shown) place(shown);
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    close,
    follow,
    open(session, dialog, boxes) {
      close();
      const until = new AbortController();
      shown = { session, dialog, boxes, until, stage: stageAround(session, until.signal) ?? stage, above: false };
      shown.stage.front.append(dialog);
      listen(shown, close);
      follow();
      // A document with a window of its own sees where that ends; a frame may be cut off by another site's page around it.
      const view = dialog.ownerDocument.defaultView;
      if (view && view !== view.parent) bringIntoSight(shown);
    },
  };
}

/** An editor's frame may be too small for a dialog, which would be cut off at its edge; the page around it has room. */
function stageAround({ editor: { root } }: Session, signal: AbortSignal): Stage | undefined {
  const frame = framesAround(root.ownerDocument).at(-1);
  if (!frame) return undefined;
  const stage = raiseStage(frame.ownerDocument, signal);
  stage.follow(frame);
  return stage;
}

/** Puts a dialog above its line where the page around the frame hides it below, and scrolls that page where both are hidden. */
function bringIntoSight(shown: Shown): void {
  const { dialog, until } = shown;
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (!entry || entry.intersectionRatio > 0.99) return;
    shown.above = !shown.above;
    place(shown);
    // Above is tried first, then below again.
    if (shown.above) observer.observe(dialog);
    else dialog.scrollIntoView({ block: 'nearest' });
  });
  observer.observe(dialog);
  until.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Pixels: between the line and the dialog, and between the dialog and the window's edges. */
const GAP = 8;

/**
 * Below the line, so that the line itself is seen; above it where there is no room. By hand, as every page pays for what
 * is loaded, and a library for it weighs a fifth of all that a page loads.
 */
function place({ session, dialog, boxes, above: wanted }: Shown): void {
  const lines = boxes().map((line) => inOutermost(line, session.editor.root.ownerDocument));
  const [first] = lines;
  // What it is about may have been scrolled out of a page that draws only what is seen.
  dialog.style.visibility = first ? 'visible' : 'hidden';
  if (!first) return;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const { clientWidth, clientHeight } = dialog.ownerDocument.documentElement;
  const below = bottom + GAP;
  const above = top - GAP - height;
  const fits = !wanted && (below + height + GAP <= clientHeight || above < GAP);
  const x = Math.max(GAP, Math.min(first.left, clientWidth - width - GAP));
  dialog.style.transform = `translate(${Math.round(x)}px, ${Math.round(fits ? below : above)}px)`;
}

/** A box of a document in the client coordinates of the outermost one around it. */
function inOutermost(box: DOMRect, document: Document): DOMRect {
  let { x, y } = box;
  for (const frame of framesAround(document)) {
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    y += top + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return new DOMRect(x, y, box.width, box.height);
}

function goBack({ session, from }: Shown): void {
  if (from?.isConnected) from.focus({ preventScroll: true });
  else refocus(session.editor);
}

function listen(shown: Shown, close: () => void): void {
  const { session, dialog, stage, until } = shown;
  const { signal } = until;
  const { root } = session.editor;
  const document = root.ownerDocument;
  /** Tab goes through the dialog and back to where it came from: after ours nothing comes in the page. */
  const goOn = (event: KeyboardEvent): boolean => {
    const buttons = [...dialog.querySelectorAll('button')];
    if (!stage.owns(event)) {
      if (event.shiftKey) return false;
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && !hasFocus(root) && !session.editor.keyWindow)
        shown.from = activeElement;
      else delete shown.from;
      buttons[0]?.focus();
      return true;
    }
    if (stage.tree.activeElement !== buttons.at(event.shiftKey ? 0 : -1)) return false;
    goBack(shown);
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key !== 'Tab' || !goOn(event)) return;
    // The key was for us: a page would leave its dialog, Notion would select the block.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const keys = session.editor.keyWindow?.();
  keys?.addEventListener('keydown', onKey, { capture: true, signal });
  const onOutside = (event: Event) => {
    if (!stage.owns(event)) close();
  };
  for (const each of new Set([document, dialog.ownerDocument])) {
    each.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
    each.addEventListener('pointerdown', onOutside, { capture: true, signal });
  }
  // Nothing may lie over what is being typed.
  const onTyping = () => {
    if (!session.writing) close();
  };
  root.addEventListener('beforeinput', onTyping, { signal });
  // An editor that makes its own edits of the keys fires no `beforeinput`.
  keys?.addEventListener('keydown', (event) => isTyping(event) && onTyping(), { signal });
  session.signal.addEventListener('abort', close, { signal });
}

/** Whether a key may change text: neither Shift and its like alone, nor one that was for the dialog. */
function isTyping({ key, defaultPrevented }: KeyboardEvent): boolean {
  return !defaultPrevented && !/^(Shift|Control|Alt|Meta|Escape|Tab)$/.test(key);
}
