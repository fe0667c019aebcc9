/**
 * Google Docs: a document that is drawn. What is known of its text comes from Docs' own hooks, see `../google-docs`. Long, since it
 * gives all that an editor can give, most of it in a line.
 */
import type { FieldNote, RefusalReason } from '../../model/field.ts';
import type { Span } from '../../model/span.ts';
import { splice } from '../edit.ts';
import type { Editor, EditorAdapter } from '../editor.ts';
import { DocumentText } from '../google-docs/document-text.ts';
import { Drawings } from '../google-docs/drawn.ts';
import { KeyFrame } from '../google-docs/key-frame.ts';
import { MissingRuns } from '../google-docs/missing-runs.ts';
import { ModeWatch } from '../google-docs/mode.ts';
import type { Status } from '../google-docs/protocol.ts';
import { Runs } from '../google-docs/runs.ts';
import { wholeWords } from '../google-docs/whole-words.ts';

/** Milliseconds after a press of the mouse by which Docs has taken it in, where nothing else tells. */
const PRESS_TAKEN = 60;
/** What changes long after the last key is the work of others, or of scrolling: there is no hurry. */
const OWN_TYPING = 2_000;
const NO_HURRY = 1_000;
/** @returns the adapter for this one document, once it can be read; undefined where it cannot */
export async function googleDocs(
  root: HTMLElement,
  signal: AbortSignal,
  report: Report,
): Promise<EditorAdapter | undefined> {
  const doc = new GoogleDoc(root, signal, report);
  if (!(await doc.start())) return undefined;
  return { kind: doc.kind, rootOf: (element) => (root.contains(element) ? root : undefined), open: () => doc };
}

type Listener = () => void;
type Report = (error: unknown, where: string) => void;

class GoogleDoc implements Editor {
  readonly kind = 'google-docs';
  readonly badge = 'within';
  readonly root: HTMLElement;
  readonly marking;
  readonly #ending = new AbortController();
  readonly #text: DocumentText;
  readonly #keys: KeyFrame;
  readonly #mode: ModeWatch;
  readonly #runs: Runs;
  readonly #missing: MissingRuns;
  readonly #drawings = new Drawings();
  readonly #onText = new Set<Listener>();
  readonly #onKey = new Set<Listener>();
  readonly #onCaret = new Set<Listener>();
  readonly #onTerms = new Set<Listener>();
  readonly #onLayout = new Set<Listener>();
  readonly #onComposing = new Set<(composing: boolean) => void>();
  #composing = false;
  #lastKey = 0;
  /** What was drawn, or the text, has changed since the runs were placed. */
  #moved = true;
  #frame = 0;
  /** Words were drawn that the text is being asked for: placed by the old one, their marks would go and come back. */
  #waiting = false;
  constructor(root: HTMLElement, until: AbortSignal, report: Report) {
    this.root = root;
    const document = root.ownerDocument;
    until.addEventListener('abort', () => this.close(), { signal: this.#ending.signal });
    const { signal } = this.#ending;
    this.#text = new DocumentText(document, signal, {
      text: () => this.#textChanged(),
      caret: () => call(this.#onCaret),
      read: () => this.#waiting && this.#layoutChanged(),
      source: () => call(this.#onTerms),
      report,
    });
    this.#keys = new KeyFrame(document, signal, {
      key: () => this.#keyPressed(),
      composing: (composing) => this.#compose(composing),
    });
    this.#mode = new ModeWatch(document, () => call(this.#onTerms), signal);
    this.#runs = new Runs(root);
    this.#missing = new MissingRuns(
      this.#runs,
      () => this.#text.source === 'live' && this.read().trim() !== '',
      () => call(this.#onTerms),
      signal,
    );
    this.marking = {
      by: 'pages' as const,
      // A saved copy is behind what is drawn: a mark could stand on other words.
      boxes: (span: Span) => (this.#text.source === 'live' ? this.#placed().onPages(span) : []),
      onLayout: (listener: Listener, signal: AbortSignal) => add(this.#onLayout, listener, signal),
    };
  }

  async start(): Promise<boolean> {
    if (!(await this.#text.start())) return false;
    const { signal } = this.#ending;
    const drawn = new MutationObserver((records) => this.#drawn(records));
    const attributeFilter = ['style', 'transform', 'x', 'y', 'width', 'height', 'aria-label', 'data-font-css'];
    drawn.observe(this.root, { childList: true, subtree: true, attributes: true, attributeFilter });
    const sized = new ResizeObserver(() => this.#layoutChanged());
    sized.observe(this.root);
    const onMouse = () => this.#text.touch(PRESS_TAKEN);
    this.root.addEventListener('mouseup', onMouse, { signal });
    this.#missing.watch();
    signal.addEventListener('abort', () => {
      drawn.disconnect();
      sized.disconnect();
    });
    return true;
  }

  get present(): boolean {
    return this.root.isConnected;
  }

  read(): string {
    return this.#text.now.text;
  }

  catchUp(): Promise<void> {
    return this.#text.catchUp();
  }

  caret(): number | undefined {
    return this.#text.caret;
  }

  limit(): undefined {
    return undefined;
  }

  writable(): boolean {
    // The switch may have come since anything was drawn.
    this.#mode.look();
    return this.#text.source === 'live' && this.#mode.mode === 'editing';
  }

  note(): FieldNote | undefined {
    if (this.#text.source === 'saved') return 'snapshot';
    if (this.#mode.mode === 'viewing') return 'view-only';
    if (this.#mode.mode === 'suggesting') return 'suggesting';
    return this.#missing.why;
  }

  /** A document asks nothing. */
  question(): undefined {
    return undefined;
  }

  rects(span: Span): DOMRect[] {
    return this.#text.source === 'live' ? this.#placed().rects(span) : [];
  }

  keyWindow(): Window | undefined {
    this.#keys.look();
    return this.#keys.window;
  }

  refocus(): void {
    this.#keys.focus();
  }

  select(span: Span): boolean | Promise<boolean> {
    if (this.#text.source === 'saved') {
      this.#text.place(span.start);
      return true;
    }
    const { now } = this.#text;
    const end = span.end > span.start ? now.rawOffset(span.end - 1) + 1 : now.rawOffset(span.start);
    // Docs itself brings into view what is selected.
    return this.#text.select({ start: now.rawOffset(span.start), end });
  }

  async replace(span: Span, replacement: string): Promise<boolean | RefusalReason> {
    const { now } = this.#text;
    const edit = wholeWords(now.text, { span, replacement });
    if (!edit) return 'not-written';
    const raw = now.rawSpan(edit.span);
    if (!raw) return 'holds-object';
    return outcomeOf(await this.#text.write(raw, edit.replacement, splice(now.text, edit.span, edit.replacement)));
  }

  undo(): Promise<boolean> {
    return this.#text.undo();
  }

  onChange(listener: Listener, signal: AbortSignal): void {
    add(this.#onText, listener, signal);
  }

  onKey(listener: Listener, signal: AbortSignal): void {
    add(this.#onKey, listener, signal);
  }

  onCaret(listener: Listener, signal: AbortSignal): void {
    add(this.#onCaret, listener, signal);
  }

  onTerms(listener: Listener, signal: AbortSignal): void {
    add(this.#onTerms, listener, signal);
  }

  onComposing(listener: (composing: boolean) => void, signal: AbortSignal): void {
    add(this.#onComposing, listener, signal);
    listener(this.#composing);
  }

  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#ending.abort();
  }

  #placed(): Runs {
    if (this.#moved) this.#runs.look(this.#text.now.text);
    this.#moved = false;
    return this.#runs;
  }

  #textChanged(): void {
    this.#moved = true;
    // Whoever hears of the text draws its marks: the words need not be looked at twice.
    this.#waiting = false;
    this.#missing.watch();
    this.#mode.look();
    call(this.#onText);
  }

  #keyPressed(): void {
    this.#lastKey = performance.now();
    this.#text.typed();
    call(this.#onKey);
  }

  #compose(composing: boolean): void {
    this.#composing = composing;
    for (const listener of this.#onComposing) listener(composing);
  }

  /** Something within the editor was drawn: text, or only the caret, which blinks. */
  #drawn(records: readonly MutationRecord[]): void {
    const { caret, text, moved } = this.#drawings.look(records);
    const typing = performance.now() - this.#lastKey < OWN_TYPING;
    this.#mode.look();
    if (moved) this.#layoutNow();
    else if (text && !typing) this.#layoutChanged();
    else if (text) {
      // Drawn later, and yet a click finds the words where they are now.
      this.#waiting = true;
      this.#moved = true;
    }
    // Blinking says nothing; while the person types, the caret moves with the text.
    if (typing && (moved || text || caret)) this.#text.typed();
    else if (moved || text) this.#text.touch(NO_HURRY);
  }

  #layoutChanged(): void {
    this.#moved = true;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#layoutNow());
  }

  /** At once where a page was moved and drawn anew: it must not be seen with the marks of another. */
  #layoutNow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#moved = true;
    this.#waiting = false;
    call(this.#onLayout);
    this.#missing.watch();
  }
}

function outcomeOf(status: Status): boolean | RefusalReason {
  if (status === 'changed') return 'text-changed';
  if (status === 'unreachable') return 'no-focus';
  if (status === 'absent') return 'not-written';
  return status === 'done';
}

function add<T>(listeners: Set<T>, listener: T, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

function call(listeners: ReadonlySet<Listener>): void {
  for (const listener of [...listeners]) listener();
}
