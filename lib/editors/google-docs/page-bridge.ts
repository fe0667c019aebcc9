/**
 * Runs in the page's own world, where alone Docs' hooks can be called. Does what it is asked and nothing else: it decides
 * nothing, keeps nothing, and tells only the page's own text. Everything it needs of the language is taken at
 * `document_start`, before the page's scripts can put something else in its place.
 */
import { ANNOTATE, ANSWER, ASK, BETWEEN, GET_TEXT, KEY_FRAME, KEY_TARGET, OUR_NAME, type Status } from './protocol.ts';

/** `fn.call` as a function of its own, which stays itself when the page replaces `call` or `apply`. */
const uncurry: <T, A extends unknown[], R>(fn: (this: T, ...args: A) => R) => (self: T, ...args: A) => R =
  Function.prototype.bind.bind(Function.prototype.call);

const get = Reflect.get;
const define = Reflect.defineProperty;
const drop = Reflect.deleteProperty;
const toNumber = Number;
const Announcement = CustomEvent;
const slice = uncurry(String.prototype.slice);
const indexOf = uncurry(String.prototype.indexOf);
const listen = uncurry(EventTarget.prototype.addEventListener);
const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
const query = uncurry(Document.prototype.querySelector);
const focus = uncurry(HTMLElement.prototype.focus);

interface Selection {
  readonly start: number;
  readonly end: number;
}

/** What Docs hands out; asked for anew each time, as one that is kept goes stale. */
interface AnnotatedText {
  getText(): unknown;
  getSelection(): unknown;
  setSelection(start: number, end: number): unknown;
}

interface Question {
  readonly id: string;
  readonly op: string;
  readonly start: number;
  readonly end: number;
  /** What must stand from `start` to `end` for anything to be done. */
  readonly expected: string;
  readonly replacement: string;
}

/** What tells this bridge from one that came to the page after it. */
const me = {};

/** Asks Docs to draw the places of its words, and answers from now on. Does nothing where that has been done already. */
export function bridgeGoogleDocs(): void {
  if (get(window, ASK)) return;
  come();
  listen(document, ASK, onAsk);
}

function come(): void {
  define(window, ASK, { value: me, configurable: true });
  if (!get(window, ANNOTATE)) define(window, ANNOTATE, { value: OUR_NAME, writable: true, configurable: true });
}

/** Firsthand has been turned off here, or is no longer installed: nothing of it can be seen in the page until it is asked again. */
function leave(): void {
  drop(window, ASK);
  if (get(window, ANNOTATE) === OUR_NAME) drop(window, ANNOTATE);
}

function onAsk(event: Event): void {
  const detail: unknown = get(event, 'detail');
  const there = get(window, ASK);
  // Two that answer would write twice.
  if (typeof detail !== 'string' || (there && there !== me)) return;
  const question = parse(detail);
  if (question.op === 'leave') leave();
  else {
    if (!there) come();
    void answer(question);
  }
}

async function answer(question: Question): Promise<void> {
  let status: Status = 'absent';
  let text = '';
  let selection: Selection = { start: -1, end: -1 };
  try {
    const hook: unknown = get(window, GET_TEXT);
    const docs: unknown = typeof hook === 'function' ? await hook(OUR_NAME) : undefined;
    if (isAnnotatedText(docs)) {
      // No pause from here on: what is checked must still hold when it is acted upon.
      status = act(docs, question);
      text = `${docs.getText()}`;
      selection = selectionOf(docs);
    }
  } catch {
    // Docs' own trouble; there is no sink in this world, and the other hears of it by the status.
    status = 'failed';
  }
  const { start, end } = selection;
  const detail = question.id + BETWEEN + status + BETWEEN + start + BETWEEN + end + BETWEEN + text;
  dispatch(document, new Announcement(ANSWER, { detail }));
}

function act(docs: AnnotatedText, { op, start, end, expected, replacement }: Question): Status {
  if (op === 'read') return 'done';
  const target = keyTarget();
  if (!target) return 'unreachable';
  if (op === 'undo') return pressUndo(target);
  if (slice(`${docs.getText()}`, start, end) !== expected) return 'changed';
  focus(target);
  if (target.ownerDocument.activeElement !== target) return 'unreachable';
  docs.setSelection(start, end);
  const selected = selectionOf(docs);
  if (selected.start !== start || selected.end !== end) return 'unreachable';
  const status = op === 'write' ? paste(target, replacement) : 'done';
  // Selecting takes the focus away from where the keys go.
  focus(target);
  return status;
}

/** One paste, made of the frame's own classes, as Docs looks for those. */
function paste(target: HTMLElement, text: string): Status {
  const realm = target.ownerDocument.defaultView;
  if (!realm) return 'unreachable';
  const data = new realm.DataTransfer();
  data.setData('text/plain', text);
  const event = new realm.ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // Firefox has been seen to drop what the event was made with.
  if (pastedText(event) !== text) define(event, 'clipboardData', { value: data });
  if (pastedText(event) !== text) return 'unreachable';
  dispatch(target, event);
  return 'done';
}

const pastedText = (event: ClipboardEvent) => event.clipboardData?.getData('text/plain');

function pressUndo(target: HTMLElement): Status {
  const realm = target.ownerDocument.defaultView;
  if (!realm) return 'unreachable';
  focus(target);
  const mac = slice(navigator.platform, 0, 3) === 'Mac';
  const held = mac ? { metaKey: true } : { ctrlKey: true };
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, bubbles: true, cancelable: true, ...held };
  dispatch(target, new realm.KeyboardEvent('keydown', key));
  dispatch(target, new realm.KeyboardEvent('keyup', key));
  return 'done';
}

/** The editable element may be in another realm, whose `HTMLElement` is not ours: it is known by what it has. */
function keyTarget(): HTMLElement | undefined {
  const frame = query(document, KEY_FRAME);
  const inner: unknown = frame && get(frame, 'contentDocument');
  if (typeof inner !== 'object' || inner === null) return undefined;
  const find: unknown = get(inner, 'querySelector');
  if (typeof find !== 'function') return undefined;
  const target: unknown = uncurry(find as (this: unknown, selector: string) => unknown)(inner, KEY_TARGET);
  return isElement(target) ? target : undefined;
}

function isElement(found: unknown): found is HTMLElement {
  return typeof found === 'object' && found !== null && 'ownerDocument' in found && 'focus' in found;
}

function isAnnotatedText(docs: unknown): docs is AnnotatedText {
  if (typeof docs !== 'object' || docs === null) return false;
  const has = (name: string) => typeof get(docs, name) === 'function';
  return has('getText') && has('getSelection') && has('setSelection');
}

function selectionOf(docs: AnnotatedText): Selection {
  const all = docs.getSelection();
  const first: unknown = typeof all === 'object' && all !== null ? get(all, 0) : undefined;
  if (typeof first !== 'object' || first === null) return { start: -1, end: -1 };
  return { start: toNumber(get(first, 'start')), end: toNumber(get(first, 'end')) };
}

function parse(detail: string): Question {
  let rest = detail;
  const next = () => {
    const at = indexOf(rest, BETWEEN);
    const field = slice(rest, 0, at);
    rest = slice(rest, at + 1);
    return field;
  };
  const id = next();
  const op = next();
  const start = toNumber(next());
  const end = toNumber(next());
  const length = toNumber(next());
  return { id, op, start, end, expected: slice(rest, 0, length), replacement: slice(rest, length) };
}
