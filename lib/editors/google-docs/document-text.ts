/** The document's text and caret, kept in step with Docs: live where it tells, else from the saved copy. */
import type { Span } from '../../model/span.ts';
import { pace, pause } from '../pace.ts';
import { type Answer, PageAsker } from './ask-page.ts';
import type { Status } from './protocol.ts';
import { RawText } from './raw-text.ts';
import { SavedCopy } from './saved-copy.ts';

/** Milliseconds. Docs has no event for its text: it is asked after a sign of change, no more often than this. */
const APART = 125;
/** Where asking takes long, because the document is, it is asked less: at most a tenth of the time goes into it. */
const SHARE = 10;
/** What the person types is read when their keys pause, and now and then while they do not. */
const QUIET = 80;
const LONGEST_TYPING = 300;
/** Docs takes seconds to start; after that long without its hook, there is none. */
const START_WITHIN = 6_000;
const START_EVERY = 250;
/** How long Docs may take to do what was pasted. */
const WRITTEN_WITHIN = 1_500;
/** The saved copy follows the person's typing by seconds, and is asked for when they have paused. */
const SAVED_QUIET = 3_000;
const SAVED_LONGEST = 10_000;
/** So often in a row may Docs fail to answer before it is taken for silent. */
const FAILURES = 3;

export type Source = 'live' | 'saved';

export interface DocumentEvents {
  /** The text has become another. */
  text(): void;
  caret(): void;
  /** It has been read, whether or not anything has changed. */
  read(): void;
  source(): void;
  report(error: unknown, where: string): void;
}

export class DocumentText {
  now = new RawText('');
  /** Offset into the text; undefined until it is known. */
  caret: number | undefined;
  source: Source = 'live';
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #events: DocumentEvents;
  readonly #asker: PageAsker;
  readonly #saved: SavedCopy;
  readonly #typedSoon = pace(() => this.touch(), QUIET, LONGEST_TYPING);
  readonly #savedSoon = pace(() => this.#run(this.#loadSaved()), SAVED_QUIET, SAVED_LONGEST);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #lastEnd = 0;
  #apart = APART;
  #failures = 0;
  #missed = false;

  constructor(document: Document, signal: AbortSignal, events: DocumentEvents) {
    this.#document = document;
    this.#signal = signal;
    this.#events = events;
    this.#asker = new PageAsker(document, signal);
    this.#saved = new SavedCopy(document, events.report);
    document.addEventListener('visibilitychange', () => this.#missed && this.touch(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#typedSoon.cancel();
      this.#savedSoon.cancel();
    });
  }

  /** Waits for Docs to start. @returns false where the document cannot be read in any way */
  async start(): Promise<boolean> {
    let end = performance.now() + START_WITHIN;
    while (!this.#signal.aborted) {
      if (this.#document.hidden) {
        await shown(this.#document, this.#signal);
        end = performance.now() + START_WITHIN;
      }
      const answer = await this.#asker.ask({ op: 'read' });
      if (answer.status === 'done') {
        this.#take(answer);
        return true;
      }
      if (performance.now() > end) break;
      await pause(START_EVERY);
    }
    if (this.#signal.aborted) return false;
    this.source = 'saved';
    return this.#loadSaved();
  }

  /** A sign that the text or the caret may have changed. @param wait milliseconds that Docs may need to take it in */
  touch(wait = 0): void {
    if (this.#signal.aborted) return;
    if (this.#document.hidden) {
      this.#missed = true;
      return;
    }
    const due = Math.max(performance.now() + wait, this.#lastEnd + this.#apart);
    if (due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#run(this.#look()), due - performance.now());
  }

  /** A sign of the person's own typing, which comes with every key. */
  typed(): void {
    if (!this.#signal.aborted) this.#typedSoon.touch();
  }

  /** Reads the document as it is now. */
  async catchUp(): Promise<void> {
    if (this.source === 'live') this.#take(await this.#asker.ask({ op: 'read' }));
  }

  /** Puts the caret into a saved copy, where there is none of the person's. */
  place(caret: number): void {
    this.caret = caret;
    this.#events.caret();
  }

  async select(raw: Span): Promise<boolean> {
    const expected = this.now.raw.slice(raw.start, raw.end);
    const answer = await this.#asker.ask({ op: 'select', span: raw, expected });
    this.#take(answer);
    return answer.status === 'done';
  }

  /** Writes once, and waits until the text is as wanted, or Docs has had its time. */
  async write(raw: Span, replacement: string, wanted: string): Promise<Status> {
    const expected = this.now.raw.slice(raw.start, raw.end);
    const answer = await this.#asker.ask({ op: 'write', span: raw, expected, replacement });
    this.#take(answer);
    if (answer.status === 'done') await this.#becomes((text) => text === wanted);
    return answer.status;
  }

  async undo(): Promise<boolean> {
    const before = this.now.text;
    const answer = await this.#asker.ask({ op: 'undo' });
    if (answer.status !== 'done') return false;
    return this.#becomes((text) => text !== before);
  }

  async #becomes(wanted: (text: string) => boolean): Promise<boolean> {
    const end = performance.now() + WRITTEN_WITHIN;
    while (!wanted(this.now.text)) {
      if (performance.now() > end || this.#signal.aborted) return false;
      await pause(APART / 2);
      await this.catchUp();
    }
    return true;
  }

  /** Nobody waits for it. */
  #run(reading: Promise<unknown>): void {
    reading.catch((error: unknown) => this.#events.report(error, 'editors/google-docs: reading'));
  }

  async #look(): Promise<void> {
    const began = performance.now();
    const answer = await this.#asker.ask({ op: 'read' });
    if (this.#signal.aborted) return;
    this.#missed = false;
    this.#lastEnd = performance.now();
    this.#due = Number.POSITIVE_INFINITY;
    // An answer that never came took none of Docs' time that is known.
    if (answer.status !== 'absent') this.#apart = Math.max(APART, (this.#lastEnd - began) * SHARE);
    this.#take(answer);
    if (answer.status === 'done') this.#become('live');
    else if (this.source === 'saved') this.#savedSoon.touch();
    else if (++this.#failures >= FAILURES) {
      this.#become('saved');
      this.#savedSoon.touch();
    } else this.touch(APART);
    this.#events.read();
  }

  #become(source: Source): void {
    if (source === 'live') this.#failures = 0;
    if (source === this.source) return;
    this.source = source;
    this.#events.source();
  }

  #take({ status, text, selection }: Answer): void {
    if (status === 'absent' || status === 'failed' || this.#signal.aborted) return;
    const changed = text !== this.now.raw;
    if (changed) this.now = new RawText(text);
    const caret = selection && this.now.offset(selection.end);
    const moved = caret !== undefined && caret !== this.caret;
    if (moved) this.caret = caret;
    if (changed) this.#events.text();
    if (moved) this.#events.caret();
  }

  async #loadSaved(): Promise<boolean> {
    const text = await this.#saved.load();
    if (text === undefined || this.#signal.aborted || this.source === 'live') return false;
    if (text === this.now.text) return true;
    this.now = new RawText(text);
    this.#events.text();
    return true;
  }
}

function shown(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
