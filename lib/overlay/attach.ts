/** Starts Firsthand on a document. The content script calls it, and the practice page, so that both are the same. */
import { type EditorAdapter, hasFocus } from '../editors/editor.ts';
import { questionOf } from '../editors/question.ts';
import { Session } from '../editors/session.ts';
import type { SessionPorts } from '../editors/session-ports.ts';
import { isShort } from '../editors/short.ts';
import { signatureOf } from '../editors/signature.ts';
import type { ReviewRequest } from '../model/field.ts';
import { handErrorsTo, report } from '../platform/errors.ts';
import { FOCUSED, LAST } from '../platform/frame-methods.ts';
import { answerAsFrame, askWorker } from '../platform/messages.ts';
import { openPanelFromPage } from '../platform/open-panel.ts';
import { watchReviewInputs } from '../platform/review-inputs.ts';
import { MAX_TEXT } from '../platform/worker-methods.ts';
import { onceSeen } from './once-seen.ts';
import { type Overlay, type OverlayPorts, onCaretRest, overlay } from './overlay.ts';
import { clearRemains, raiseStage, type Stage } from './stage.ts';

/** Fields that are kept open at once; the one come to longest ago is closed first. */
const OPEN_AT_MOST = 20;

const ports: Omit<SessionPorts, 'review' | 'asksForStory'> = {
  report,
  isShort,
  longest: MAX_TEXT,
};

/** Calls each time the person comes to a field; the same field may come many times. */
export type FindFields = (
  document: Document,
  onField: (root: HTMLElement, adapter: EditorAdapter) => void,
  signal: AbortSignal,
  report: (error: unknown, where: string) => void,
) => void;

/**
 * Reviews the fields of a document as the person comes to them.
 * @param find which fields there are; handed in so that a page loads only the adapters that it needs
 * @param draw draws their marks; handed in for the same reason
 * @param signal ends it all: nothing of ours remains in the document
 */
export function attachFirsthand({
  document,
  find,
  draw,
  signal,
}: {
  readonly document: Document;
  readonly find: FindFields;
  readonly draw: OverlayPorts['draw'];
  readonly signal: AbortSignal;
}): void {
  const sessions = new Map<HTMLElement, Session>();
  let active: Session | undefined;
  /** The field come to last, be it one that was passed over. */
  let last: { readonly root: HTMLElement; readonly adapter: EditorAdapter } | undefined;
  let shown: { readonly stage: Stage; readonly overlay: Overlay } | undefined;

  /** Nothing is added to the page before the person comes to a field. */
  const show = () => {
    if (shown) return shown;
    const stage = raiseStage(document, signal);
    const dismiss = async (key: string) => {
      await askWorker('dismiss', { key });
    };
    shown = { stage, overlay: overlay(stage, signal, { dismiss, openPanel: openPanelFromPage, report, draw }) };
    return shown;
  };

  const open = (root: HTMLElement, adapter: EditorAdapter): Session => {
    const { stage, overlay } = show();
    const signature = signatureOf(root);
    const review = (request: ReviewRequest, wanted: AbortSignal) =>
      askWorker('review', { ...request, signature }, wanted);
    const session = new Session(adapter.open(root, stage.ground), {
      ...ports,
      review,
      asksForStory: (question) => asksForStory(question, root),
      whenSeen: (call, until) => onceSeen(document, call, until),
    });
    sessions.set(root, session);
    session.signal.addEventListener('abort', () => {
      sessions.delete(root);
      if (active === session) active = undefined;
      tellGone(session);
    });
    overlay.add(session);
    for (const oldest of sessions.values()) {
      if (sessions.size <= OPEN_AT_MOST) break;
      oldest.end();
    }
    return session;
  };

  const onField = (root: HTMLElement, adapter: EditorAdapter) => {
    last = { root, adapter };
    const said = questionOf(root);
    if (said === undefined) come(root, adapter);
    else {
      asksForStory(said, root).then(
        (asks) => {
          // Asked each time anew: another question may have come to a field, as steps of a form swap.
          if (!asks) sessions.get(root)?.end();
          else if (!signal.aborted && hasFocus(root)) come(root, adapter);
        },
        (error: unknown) => report(error, 'overlay/attach: what is asked'),
      );
    }
  };

  const come = (root: HTMLElement, adapter: EditorAdapter) => {
    try {
      const known = sessions.get(root);
      // The map's order is that in which they were come to.
      if (known && sessions.delete(root)) sessions.set(root, known);
      active = known ?? open(root, adapter);
      show().overlay.activate(active);
      active.refresh();
    } catch (error) {
      report(error, `overlay/attach: open ${adapter.kind}`);
    }
  };

  const endAll = () => {
    for (const session of sessions.values()) session.end();
  };

  clearRemains(document);
  // A tab that was opened behind the others has no person in it yet.
  onceSeen(document, () => find(document, onField, signal, report), signal)();
  /** The field has the keyboard, or something of ours that was opened from it. */
  const isFocused = (session: Session | undefined) =>
    session !== undefined && (hasFocus(session.editor.root) || shown?.stage.focused === true);
  onCaretRest(
    document,
    onceSeen(document, () => active?.caretMoved(), signal),
    signal,
  );
  document.defaultView?.addEventListener('pagehide', endAll, { signal });
  // Every open field shows what the person has chosen now; a page that nobody sees waits until somebody does.
  const refreshAll = onceSeen(document, () => sessions.forEach((session) => void session.refresh(true)), signal);
  const stopWatching = watchReviewInputs(() => {
    answers.clear();
    refreshAll();
  });
  const fieldNamed = (field: string) => {
    if (field === LAST) return last && sessions.get(last.root);
    if (field === FOCUSED) return document.hasFocus() && isFocused(active) ? active : undefined;
    return [...sessions.values()].find((session) => session.field === field);
  };
  /** Not while the person is in another field since, which is none that is ever read; the keys of some go elsewhere. */
  const isInLast = () =>
    last !== undefined && (hasFocus(last.root) || fieldNamed(LAST)?.editor.keyWindow !== undefined);
  const turnField = async (field: string, on: boolean) => {
    const session = fieldNamed(field);
    const root = session?.editor.root ?? last?.root;
    if (!root) return;
    const said = questionOf(root);
    await askWorker('turnField', { signature: signatureOf(root, said), on, ...(!session && { passed: said ?? '' }) });
    answers.clear();
    if (session) session.refresh();
    else if (on && last) onField(root, last.adapter);
  };
  const owns = (field: string) => (field === LAST ? isInLast() : fieldNamed(field) !== undefined);
  const stopAnswering = answerCommands(owns, fieldNamed, show, turnField);
  signal.addEventListener('abort', () => {
    stopAnswering();
    stopWatching();
    endAll();
  });
}

/** Answers the panel: what it shows is a field that lives here. */
function answerCommands(
  owns: (field: string) => boolean,
  find: (field: string) => Session | undefined,
  show: () => { readonly overlay: Overlay },
  turnField: (field: string, on: boolean) => Promise<void>,
): () => void {
  return answerAsFrame(owns, {
    alive: () => undefined,
    page: () => ({ url: location.href, title: document.title }),
    reveal: async ({ field, span, version }) => ({ found: (await find(field)?.reveal(span, version)) ?? false }),
    source: () => ({ html: document.documentElement.outerHTML, url: location.href }),
    apply: async ({ field, rewrite, version }) =>
      (await find(field)?.apply(rewrite, version)) ?? { status: 'refused', reason: 'field-gone' },
    undo: async ({ field }) => ({ undone: (await find(field)?.undo()) ?? false }),
    explain({ field }) {
      const session = find(field);
      if (session) show().overlay.explain(session);
      return undefined;
    },
    step({ field, by }) {
      const session = find(field);
      if (session) show().overlay.step(session, by);
      return undefined;
    },
    async turnField({ field, on }) {
      await turnField(field, on);
      return undefined;
    },
    refresh({ field }) {
      find(field)?.refresh();
      return undefined;
    },
  });
}

/** What was asked once need not be asked again: a form has few questions, and the same person comes to them often. */
const ANSWERS_AT_MOST = 200;
const answers = new Map<string, boolean>();

/** The text of a field is not read before this is known. A worker that cannot be reached cannot be sent a text either. */
async function asksForStory(question: string, root: HTMLElement): Promise<boolean> {
  const signature = signatureOf(root, question);
  // A counter among what is said changes with every key.
  const key = question.replace(/\d+/g, '') + signature;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const { kind } = await askWorker('asks', { question, signature });
  if (answers.size >= ANSWERS_AT_MOST) answers.clear();
  answers.set(key, kind !== 'other');
  return kind !== 'other';
}

function tellGone({ field }: Session): void {
  askWorker('fieldGone', { field }).catch((error: unknown) => report(error, 'overlay/attach: field gone'));
}

// The page's own console hears nothing of our errors, and an error on the way to the worker has nowhere left to go.
handErrorsTo((caught) => {
  askWorker('reportError', caught).catch(() => undefined);
});
