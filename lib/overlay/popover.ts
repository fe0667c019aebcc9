/** A small dialog by what it is about. The focus stays in the field until the person asks for the dialog. */
import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Session } from '../editors/session.ts';
import type { Stage } from './stage.ts';

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
  readonly boxes: () => readonly DOMRect[];
  readonly until: AbortController;
}

export function popover(stage: Stage, signal: AbortSignal, report: (error: unknown, where: string) => void): Popover {
  let shown: Shown | undefined;
  const close = () => {
    shown?.until.abort();
    shown?.dialog.remove();
    shown = undefined;
  };
  const follow = () => {
    if (shown) place(shown).catch((error: unknown) => report(error, 'overlay/popover: place'));
  };
  signal.addEventListener('abort', close, { once: true });
  return {
    close,
    follow,
    open(session, dialog, boxes) {
      close();
      shown = { session, dialog, boxes, until: new AbortController() };
      stage.tree.append(dialog);
      listen(stage, shown, close);
      follow();
    },
  };
}

/** Below the line, so that the line itself is seen; above it where there is no room. */
async function place({ dialog, boxes }: Shown): Promise<void> {
  const lines = boxes();
  const [first] = lines;
  if (!first) return;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const box = new DOMRect(first.left, top, first.width, bottom - top);
  const { x, y } = await computePosition({ getBoundingClientRect: () => box }, dialog, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
  });
  dialog.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function listen(stage: Stage, { session, dialog, until }: Shown, close: () => void): void {
  const { signal } = until;
  const { root } = session.editor;
  const document = root.ownerDocument;
  const onKey = (event: KeyboardEvent) => {
    const within = stage.owns(event);
    if (event.key === 'Escape') {
      close();
      if (within) root.focus({ preventScroll: true });
    } else if (event.key === 'Tab' && !event.shiftKey && !within) {
      dialog.querySelector('button')?.focus();
    } else {
      return;
    }
    // The key was for us: a page would leave its dialog, Notion would select the block.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
  const onOutside = (event: Event) => {
    if (!stage.owns(event)) close();
  };
  document.addEventListener('pointerdown', onOutside, { capture: true, signal });
  // Nothing may lie over what is being typed.
  const onTyping = () => {
    if (!session.writing) close();
  };
  root.addEventListener('beforeinput', onTyping, { signal });
  session.signal.addEventListener('abort', close, { signal });
}
