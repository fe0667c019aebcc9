/**
 * The life of one field: its text is sent for review as the person types, and what comes back is kept in step with the
 * text. Knows neither the browser's messages nor how anything looks, so that every site and the practice page share it.
 */
import type { ApplyOutcome, RefusalReason, ReviewReply, ReviewRequest } from '../model/field.ts';
import type { Flag, Rewrite } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import { narrow, splice } from './edit.ts';
import type { Editor } from './editor.ts';
import { TextHistory } from './history.ts';
import { pace } from './pace.ts';

/** What a session needs of the world. */
export interface SessionPorts {
  /** @throws when the review could not be had */
  review(request: ReviewRequest): Promise<ReviewReply>;
  report(error: unknown, where: string): void;
  /** The question that the form asks above the field. */
  question(root: HTMLElement): string | undefined;
  /** Longest text that is reviewed; the rest of a longer one is not read. */
  readonly longest: number;
}

/** A flag and where its words stand now. */
export interface Mark {
  readonly flag: Flag;
  readonly span: Span;
}

/** A rewrite that was written, kept to take it back. */
interface Write {
  readonly before: string;
  readonly after: string;
  readonly span: Span;
  readonly original: string;
  readonly replacement: string;
  readonly version: number;
}

/** `unreachable`: the review failed twice; the next keystroke tries again. */
export type SessionStatus = 'starting' | 'unreachable' | ReviewReply['status'];

const QUIET = 120;
const LONGEST_WAIT = 400;
/** A stopped worker takes a moment to start, and one that never answers must not silence the field for good. */
const RETRY_AFTER = 150;
const GIVE_UP_AFTER = 10_000;
/** An editor that draws its own text may take back an edit that it does not know, within a frame or two. */
const SETTLE = [0, 40, 250];

export class Session {
  readonly field = newId();
  readonly editor: Editor;
  status: SessionStatus = 'starting';
  /** Overall score of the story at the caret. */
  score: number | undefined;
  readonly #ports: SessionPorts;
  readonly #text = new TextHistory();
  readonly #ending = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #soon = pace(() => void this.#review(), QUIET, LONGEST_WAIT);
  #reply: ReviewReply | undefined;
  #composing = false;
  #asking = false;
  #again = false;
  #writing = false;
  #lastWrite: Write | undefined;

  constructor(editor: Editor, ports: SessionPorts) {
    this.editor = editor;
    this.#ports = ports;
    const { signal } = this.#ending;
    editor.onChange(() => this.#changed(), signal);
    const on = (type: string, listener: () => void) => editor.root.addEventListener(type, listener, { signal });
    on('compositionstart', () => this.#compose(true));
    on('compositionend', () => this.#compose(false));
    on('blur', () => this.#compose(false));
  }

  /** Aborted when the session has ended. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  get text(): string {
    return this.#text.text;
  }

  get composing(): boolean {
    return this.#composing;
  }

  /** A rewrite is being written: what the field tells meanwhile is our own doing. */
  get writing(): boolean {
    return this.#writing;
  }

  /** Called after every change of status, score or marks. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The flags whose words stand as they were reviewed, in step with the text of the last `sync`. */
  marks(): Mark[] {
    const reply = this.#reply;
    if (!reply) return [];
    return reply.flags.flatMap((flag) => {
      const span = this.#text.now(flag.span, reply.version);
      const whole = flag.rewrite ? this.#text.now(flag.rewrite.span, reply.version) : span;
      return span && whole ? [{ flag, span }] : [];
    });
  }

  /** Reads the field, so that marks and spans are those of the text as it is now. */
  sync(): void {
    this.#text.take(this.editor.read().slice(0, this.#ports.longest));
  }

  /** Reviews again although nothing was typed: a dismissal or a setting has changed, or the person has come back. */
  refresh(): void {
    this.#again = true;
    void this.#review();
  }

  /** The caret may be in another story, which has a score of its own. */
  caretMoved(): void {
    const stories = this.#reply?.stories ?? [];
    if (stories.length < 2 || this.#text.stale) return;
    const caret = this.editor.caret();
    const story = stories.findIndex(({ start, end }) => caret !== undefined && start <= caret && caret <= end);
    if (story !== -1 && story !== this.#storyAsked) this.refresh();
  }
  #storyAsked = -1;

  /** Scrolls to a span of a version and selects it. */
  reveal(span: Span, version: number): boolean {
    this.sync();
    const now = this.#text.now(span, version);
    return now !== undefined && this.editor.root.isConnected && this.editor.select(now);
  }

  /** Writes a rewrite of a flag that is marked now. */
  applyMark(mark: Mark): Promise<ApplyOutcome> {
    return mark.flag.rewrite ? this.apply(mark.flag.rewrite, this.#reply?.version ?? -1) : refused('text-changed');
  }

  /**
   * Writes a rewrite into the field as one undo step, and reads it back. Never tries twice: a second try is how text
   * gets doubled.
   * @param version the version that the rewrite's spans are about
   */
  async apply(rewrite: Rewrite, version: number): Promise<ApplyOutcome> {
    const { editor } = this;
    if (this.signal.aborted || !editor.root.isConnected) return refused('field-gone');
    if (this.#composing) return refused('composing');
    if (!editor.writable()) return refused('read-only');
    if (this.#writing) return refused('text-changed');
    this.sync();
    const before = this.text;
    const span = this.#text.now(rewrite.span, version);
    if (!span || before.slice(span.start, span.end) !== rewrite.original) return refused('text-changed');
    const after = splice(before, span, rewrite.replacement);
    if (after.length > (editor.limit() ?? Number.POSITIVE_INFINITY) && after.length > before.length)
      return refused('over-limit');
    const outcome = await this.#write(before, span, rewrite.replacement);
    if (outcome.status === 'refused') return outcome;
    const end = span.start + rewrite.replacement.length;
    this.#lastWrite = {
      ...{ before, after, original: rewrite.original, replacement: rewrite.replacement },
      ...{ span: { start: span.start, end }, version: this.#text.version },
    };
    const [slot] = rewrite.slots;
    if (slot && this.text === after) editor.select({ start: span.start + slot.start, end: span.start + slot.end });
    this.refresh();
    return outcome;
  }

  /** Takes the last rewrite back: by the editor's own undo while nothing has been typed since, else by an edit. */
  async undo(): Promise<boolean> {
    const last = this.#lastWrite;
    if (!last || this.#composing || this.#writing || !this.editor.root.isConnected) return false;
    this.sync();
    if (this.text === last.after) {
      this.editor.undo();
      await this.#settled(() => this.text === last.before);
    }
    if (this.text !== last.before) {
      const span = this.#text.now(last.span, last.version);
      if (!span || this.text.slice(span.start, span.end) !== last.replacement) return false;
      if ((await this.#write(this.text, span, last.original)).status !== 'applied') return false;
    }
    this.#lastWrite = undefined;
    this.refresh();
    return true;
  }

  end(): void {
    if (this.signal.aborted) return;
    this.#soon.cancel();
    this.#ending.abort();
    this.#listeners.clear();
    this.editor.close();
  }

  #changed(): void {
    this.#text.count();
    if (!this.#composing) this.#soon.touch();
  }

  #compose(composing: boolean): void {
    if (this.#composing === composing) return;
    this.#composing = composing;
    if (!composing && this.#text.stale) this.#soon.touch();
  }

  async #write(before: string, span: Span, replacement: string): Promise<ApplyOutcome> {
    const expected = splice(before, span, replacement);
    const edit = narrow(before, span, replacement);
    this.#writing = true;
    try {
      const made = await this.editor.replace(edit.span, edit.replacement);
      // Whatever the editor says of itself: what counts is the text, now and a moment later.
      if (await this.#settled(() => this.text === expected)) return { status: 'applied' };
      if (this.text !== before) return { status: 'unverified' };
      return await refused(made || this.editor.caret() !== undefined ? 'not-written' : 'no-focus');
    } finally {
      this.#writing = false;
    }
  }

  /** Reads the field until it is as wanted and has stayed so for a moment. */
  async #settled(wanted: () => boolean): Promise<boolean> {
    for (const wait of SETTLE) {
      await pause(wait);
      this.sync();
      if (wait > 0 && wanted()) return true;
    }
    return false;
  }

  async #review(): Promise<void> {
    if (this.signal.aborted || this.#composing) return;
    if (!this.editor.root.isConnected) {
      this.end();
      return;
    }
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.sync();
    if (!this.#again && this.#reply?.version === this.#text.version) return;
    this.#again = false;
    this.#asking = true;
    try {
      this.#take(await this.#ask(this.#request()));
    } catch (error) {
      this.#ports.report(error, 'editors/session: review');
      this.status = 'unreachable';
    } finally {
      this.#asking = false;
    }
    for (const listener of this.#listeners) listener();
    if (this.#again) void this.#review();
  }

  #request(): ReviewRequest {
    const question = this.#ports.question(this.editor.root);
    const limit = this.editor.limit();
    return {
      field: this.field,
      version: this.#text.version,
      text: this.text,
      caret: Math.min(this.editor.caret() ?? 0, this.text.length),
      writable: this.editor.writable(),
      ...(question !== undefined && { question }),
      ...(limit !== undefined && { limit }),
    };
  }

  /** The browser may stop the worker between two keys, and the message that wakes it can be lost: one more try. */
  async #ask(request: ReviewRequest): Promise<ReviewReply> {
    try {
      return await inTime(this.#ports.review(request));
    } catch (error) {
      await pause(RETRY_AFTER);
      if (this.signal.aborted) throw error;
      return inTime(this.#ports.review(request));
    }
  }

  #take(reply: ReviewReply): void {
    // A reply to an older text is dropped: the keys that have come since have already asked for the next.
    if (reply.field !== this.field || reply.version !== this.#text.version) return;
    this.#reply = reply;
    this.status = reply.status;
    this.score = reply.score;
    const caret = this.editor.caret() ?? 0;
    this.#storyAsked = reply.stories.findIndex(({ start, end }) => start <= caret && caret <= end);
  }
}

function refused(reason: RefusalReason): Promise<ApplyOutcome> {
  return Promise.resolve({ status: 'refused', reason });
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), GIVE_UP_AFTER);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Not `randomUUID`: pages without TLS do not have it. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
