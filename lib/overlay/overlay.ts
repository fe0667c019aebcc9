/** Everything of ours that is seen in one document: the marks of each field, the badge and the popover of the active one. */

import type { Mark } from '../editors/last-reply.ts';
import { pace } from '../editors/pace.ts';
import { hasSelection } from '../editors/selection.ts';
import type { Session } from '../editors/session.ts';
import { t } from '../platform/i18n.ts';
import { badge } from './badge.ts';
import { copy } from './copy.ts';
import { type Cut, watchCuts } from './cut-off.ts';
import { flagDialog, noteDialog } from './flag-dialog.ts';
import { followMoves } from './follow.ts';
import { popover } from './popover.ts';
import type { Stage } from './stage.ts';
import { markFrom, markNear } from './stroll.ts';
import { markAt, type Underlines } from './underlines.ts';

export interface OverlayPorts {
  dismiss(key: string): Promise<void>;
  /** Called within the click on the badge. False where the browser does not open the panel from a page. */
  openPanel(): Promise<boolean>;
  report(error: unknown, where: string): void;
  /** Draws the marks of a field. */
  draw(session: Session): Underlines;
}

export interface Overlay {
  /** Draws a session until it ends. */
  add(session: Session): void;
  /** The person is in this field now. */
  activate(session: Session): void;
  /** Opens what is said of the finding at the caret, with the keyboard in it. */
  explain(session: Session): void;
  /** Brings the caret to the next finding, or the one before, and says what it is; the keyboard stays where it is. */
  step(session: Session, by: 1 | -1): void;
}

export function overlay(stage: Stage, signal: AbortSignal, ports: OverlayPorts): Overlay {
  let active: Session | undefined;
  const dialogs = popover(stage, signal);
  const dialogPorts = { ...ports, close: dialogs.close };
  const score = badge(stage, signal, () => {
    const session = active;
    if (!session) return;
    ports.openPanel().then(
      (opened) => {
        const note = noteDialog(session, t('openPanelByHand'), dialogPorts);
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
    if (mark) open(session, mark);
    else session.clicked();
  };

  const open = (session: Session, mark: Mark | undefined): HTMLElement => {
    const dialog = mark
      ? flagDialog(session, mark, dialogPorts)
      : noteDialog(session, t('noFindingsInField'), dialogPorts);
    dialogs.open(session, dialog, () => (mark ? placesOf(session, mark) : [placeOf(session)]));
    return dialog;
  };
  /** Where the last step left the caret. */
  let stepped: number | undefined;
  /** One for each session. */
  const looks = new Set<() => void>();
  const lookAgain = () => {
    for (const look of looks) look();
  };

  return {
    explain(session) {
      session.sync();
      const caret = session.editor.caret() ?? 0;
      const mark = markNear(session.marks(), caret);
      if (mark && (caret < mark.span.start || caret > mark.span.end)) goTo(session, mark);
      open(session, mark).querySelector('button')?.focus();
    },
    step(session, by) {
      session.sync();
      const inDialog = stage.focused;
      const caret = session.editor.caret() ?? 0;
      const mark = markFrom(session.marks(), caret, by, caret === stepped);
      if (mark) stepped = goTo(session, mark);
      const dialog = open(session, mark);
      if (inDialog) dialog.querySelector('button')?.focus();
    },
    activate(session) {
      active = session;
      stage.follow(session.editor.root);
      score.show(session);
    },
    add(session) {
      const drawn = ports.draw(session);
      const { root } = session.editor;
      session.onChange(() => {
        drawn.draw();
        if (session === active) score.show(session);
      });
      const seen = onceAFrame(session.signal, ({ typed, moved }) => {
        if (!session.editor.present) return session.end();
        if (typed) drawn.typed();
        else drawn.follow();
        if (session !== active) return;
        // With the dialog that it stands in a field comes and goes. What is drawn for the others moves along.
        if (moved && stage.catchUp(root)) lookAgain();
        // What scrolls within the field moves its words, and neither the field nor what stands by it.
        if (moved) score.follow();
        else score.typed();
        dialogs.follow();
      });
      // Where the page draws its text itself, no `input` comes by here: the editor tells.
      const typed = () => seen({ typed: true });
      if (session.editor.marking.by === 'pages') session.editor.onChange(typed, session.signal);
      else root.addEventListener('input', typed, { signal: session.signal });
      followMoves(root, (within) => seen({ moved: !within }), session.signal);
      const look = () => seen({ moved: true });
      looks.add(look);
      onRearranged(root, look, session.signal);
      root.addEventListener('click', (event) => onClick(event, (x, y) => openAt(session, x, y)), {
        capture: true,
        signal: session.signal,
      });
      const tellOfCut = ({ whole, kept }: Cut) => {
        const run = (pressed: Element) => copy(whole, t('copiedWhole'), pressed);
        const offer = { label: t('copyWhole'), what: 'copy whole', run };
        const note = noteDialog(session, t('cutOff', kept.length), dialogPorts, offer);
        dialogs.open(session, note, () => [placeOf(session)]);
      };
      watchCuts(session, tellOfCut, (error) => ports.report(error, 'overlay: was it cut off'));
      session.signal.addEventListener('abort', () => {
        drawn.remove();
        looks.delete(look);
        // The field may have taken its dialog with it, and the stage stood there.
        const home = root.ownerDocument.documentElement;
        stage.follow(active === session ? home : (active?.editor.root ?? home));
        lookAgain();
        if (active !== session) return;
        active = undefined;
        score.show(undefined);
      });
    },
  };
}

/** Where marked words stand. A page may have drawn its text anew since it was read: what was read then is nowhere. */
function placesOf(session: Session, { span }: Mark): DOMRect[] {
  const known = session.editor.rects(span);
  if (known.length > 0 || session.writing) return known;
  session.sync();
  return session.editor.rects(span);
}

/** Puts the caret before the words, and selects none of them: the next key typed must not take them away. */
function goTo(session: Session, { span }: Mark): number {
  session.select({ start: span.start, end: span.start });
  return span.start;
}

/** Where to say something of the field as a whole: by its upper corner. */
function placeOf({ editor }: Session): DOMRect {
  const { left, top } = editor.root.getBoundingClientRect();
  return new DOMRect(left, top, 0, 0);
}

/** A click that sets the caret asks about the words under it; one that ends a selection does not. */
function onClick(event: Event, ask: (x: number, y: number) => void): void {
  if (!(event instanceof MouseEvent) || event.button !== 0 || event.detail !== 1) return;
  const { clientX, clientY, currentTarget: field } = event;
  // A click into a selection takes it away only after the event.
  setTimeout(() => {
    if (field instanceof HTMLElement && !hasSelection(field)) ask(clientX, clientY);
  });
}

/** Milliseconds: what a page lays over its fields has come or gone by then, as a rule; what it sends off has been taken. */
const LOOKS_AGAIN = [400, 2_000];

/** Calls when the page may have laid something over a field, or changed its text: no event tells of that, but of what leads to it. */
function onRearranged(field: HTMLElement, call: () => void, signal: AbortSignal): void {
  const later = LOOKS_AGAIN.map((after) => pace(call, after, after));
  const onEvent = () => {
    call();
    for (const look of later) look.touch();
  };
  for (const type of ['focusin', 'click', 'toggle', 'close', 'fullscreenchange'])
    field.ownerDocument.addEventListener(type, onEvent, { capture: true, signal });
  field.addEventListener('pointerenter', call, { signal });
  const cancel = () => {
    for (const look of later) look.cancel();
  };
  signal.addEventListener('abort', cancel, { once: true });
}

/** What has happened since the last frame. */
interface Happened {
  readonly typed: boolean;
  /** The field itself stands elsewhere, or has another size. */
  readonly moved: boolean;
}

/** Sees to all that happens between two frames at once, and never in the handling of the key itself. */
function onceAFrame(signal: AbortSignal, see: (happened: Happened) => void): (what: Partial<Happened>) => void {
  let asked = false;
  let all: Happened = { typed: false, moved: false };
  return ({ typed = false, moved = false }) => {
    all = { typed: all.typed || typed, moved: all.moved || moved };
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      const happened = all;
      asked = false;
      all = { typed: false, moved: false };
      const now = () => {
        if (!signal.aborted) see(happened);
      };
      // The letter is shown first, and the marks follow it; what scrolls takes its marks along in the same frame.
      if (happened.typed) setTimeout(now);
      else now();
    });
  };
}

/** Calls a moment after the caret has come to rest. */
export function onCaretRest(document: Document, call: () => void, signal: AbortSignal): void {
  const rest = pace(call, 200, 1_000);
  document.addEventListener('selectionchange', () => rest.touch(), { signal });
  signal.addEventListener('abort', () => rest.cancel(), { once: true });
}
