/** Everything of ours that is seen in one document: the marks of each field, the badge and the popover of the active one. */
import { autoUpdate } from '@floating-ui/dom';
import { pace } from '../editors/pace.ts';
import type { Session } from '../editors/session.ts';
import { t } from '../platform/i18n.ts';
import { badge } from './badge.ts';
import { flagDialog, noteDialog } from './flag-dialog.ts';
import { popover } from './popover.ts';
import type { Stage } from './stage.ts';
import { markAt, type Underlines, underlines } from './underlines.ts';

export interface OverlayPorts {
  dismiss(key: string): Promise<void>;
  /** Called within the click on the badge. False where the browser does not open the panel from a page. */
  openPanel(): Promise<boolean>;
  report(error: unknown, where: string): void;
}

export interface Overlay {
  /** Draws a session until it ends. */
  add(session: Session): void;
  /** The person is in this field now. */
  activate(session: Session): void;
}

export function overlay(stage: Stage, signal: AbortSignal, ports: OverlayPorts): Overlay {
  let active: Session | undefined;
  const dialogs = popover(stage, signal);
  const score = badge(stage, signal, () => {
    const session = active;
    if (!session) return;
    ports.openPanel().then(
      (opened) => {
        const note = noteDialog(session, t('openPanelByHand'), dialogs.close);
        if (!opened) dialogs.open(session, note, () => [score.box]);
      },
      (error: unknown) => ports.report(error, 'overlay: open the panel'),
    );
  });

  const openAt = (session: Session, x: number, y: number) => {
    session.sync();
    // A click may come before the frame in which the marks follow a scroll.
    const { marking } = session.editor;
    if (marking.by === 'surface') marking.place();
    const mark = markAt(session, x, y);
    if (!mark) return;
    const dialog = flagDialog(session, mark, { ...ports, close: dialogs.close });
    dialogs.open(session, dialog, () => session.editor.rects(mark.span));
  };

  const follow = (session: Session, drawn: Underlines) => {
    if (!session.editor.present) {
      session.end();
      return;
    }
    drawn.follow();
    if (session !== active) return;
    score.follow();
    dialogs.follow();
  };

  return {
    activate(session) {
      active = session;
      stage.follow(session.editor.root);
      score.show(session);
    },
    add(session) {
      const drawn = underlines(session);
      const { root } = session.editor;
      session.onChange(() => {
        drawn.draw();
        if (session === active) score.show(session);
      });
      const typed = () => {
        drawn.typed();
        if (session === active) score.follow();
      };
      // Where the page draws its text itself, no `input` comes by here: the editor tells.
      if (session.editor.marking.by === 'pages') session.editor.onChange(typed, session.signal);
      else onNextFrameAfter(root, session.signal, typed);
      const unfollow = autoUpdate(root, null, () => follow(session, drawn), { layoutShift: true });
      root.addEventListener('scroll', () => follow(session, drawn), { passive: true, signal: session.signal });
      root.addEventListener('click', (event) => onClick(event, (x, y) => openAt(session, x, y)), {
        capture: true,
        signal: session.signal,
      });
      session.signal.addEventListener('abort', () => {
        unfollow();
        drawn.remove();
        // The field may have taken its dialog with it, and the stage stood there.
        stage.follow(root.ownerDocument.documentElement);
        if (active !== session) return;
        active = undefined;
        score.show(undefined);
      });
    },
  };
}

/** A click that sets the caret asks about the words under it; one that ends a selection does not. */
function onClick(event: Event, ask: (x: number, y: number) => void): void {
  if (!(event instanceof MouseEvent) || event.button !== 0 || event.detail !== 1) return;
  const { clientX, clientY, currentTarget: field } = event;
  // A click into a selection takes it away only after the event.
  setTimeout(() => {
    const selected =
      field instanceof HTMLTextAreaElement
        ? field.selectionStart !== field.selectionEnd
        : document.getSelection()?.isCollapsed === false;
    if (!selected) ask(clientX, clientY);
  });
}

/** At most once a frame, and never in the handling of the key itself. */
function onNextFrameAfter(root: HTMLElement, signal: AbortSignal, call: () => void): void {
  let asked = 0;
  const onInput = () => {
    if (asked) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      if (!signal.aborted) call();
    });
  };
  root.addEventListener('input', onInput, { signal });
}

/** Calls a moment after the caret has come to rest. */
export function onCaretRest(document: Document, call: () => void, signal: AbortSignal): void {
  const rest = pace(call, 200, 1_000);
  document.addEventListener('selectionchange', () => rest.touch(), { signal });
  signal.addEventListener('abort', () => rest.cancel(), { once: true });
}
