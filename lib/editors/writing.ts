/** Writes rewrites into a field, reads back what became of them, and takes them back. */
import type { ApplyOutcome, RefusalReason } from '../model/field.ts';
import type { Rewrite } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import { narrow, splice } from './edit.ts';
import type { EditedText } from './editor.ts';
import type { TextHistory } from './history.ts';
import { pause } from './pace.ts';

/** A rewrite that was written, kept to take it back. */
interface Written {
  readonly before: string;
  readonly after: string;
  readonly span: Span;
  readonly original: string;
  readonly replacement: string;
  readonly version: number;
}

/** Milliseconds: an editor that draws its own text may take back an edit that it does not know, a frame or two later. */
const SETTLE = [0, 40, 250];

export class Writing {
  /** A write is under way: what the field tells meanwhile is our own doing. */
  busy = false;
  readonly #editor: EditedText;
  readonly #text: TextHistory;
  /** Reads the field into the history. */
  readonly #sync: () => void;
  #last: Written | undefined;

  constructor(editor: EditedText, text: TextHistory, sync: () => void) {
    this.#editor = editor;
    this.#text = text;
    this.#sync = sync;
  }

  /**
   * Writes a rewrite as one undo step, reads it back, and selects its first slot. Never tries twice: a second try is how
   * text gets doubled.
   * @param version the version that the rewrite's spans are about
   */
  async apply(rewrite: Rewrite, version: number): Promise<ApplyOutcome> {
    if (!this.#editor.present) return refused('field-gone');
    if (!this.#editor.writable()) return refused('read-only');
    if (this.busy) return refused('text-changed');
    this.#sync();
    const before = this.#text.text;
    const { original, replacement } = rewrite;
    const span = this.#text.now(rewrite.span, version);
    if (!span || before.slice(span.start, span.end) !== original) return refused('text-changed');
    const after = splice(before, span, replacement);
    const limit = this.#editor.limit() ?? Number.POSITIVE_INFINITY;
    if (after.length > limit && after.length > before.length) return refused('over-limit');
    const outcome = await this.#write(span, replacement);
    if (outcome.status !== 'applied') return outcome;
    const written = { start: span.start, end: span.start + replacement.length };
    this.#last = { before, after, span: written, original, replacement, version: this.#text.version };
    const [slot] = rewrite.slots;
    if (slot) this.#editor.select({ start: span.start + slot.start, end: span.start + slot.end });
    return outcome;
  }

  /** Takes the last rewrite back: by the editor's own undo while nothing has been typed since, else by an edit. */
  async undo(): Promise<boolean> {
    const last = this.#last;
    if (!last || this.busy || !this.#editor.present) return false;
    this.#sync();
    if (this.#text.text === last.after) {
      this.#editor.undo();
      await this.#becomes(last.before);
    }
    if (this.#text.text !== last.before) {
      const span = this.#text.now(last.span, last.version);
      if (!span || this.#text.text.slice(span.start, span.end) !== last.replacement) return false;
      if ((await this.#write(span, last.original)).status !== 'applied') return false;
    }
    this.#last = undefined;
    return true;
  }

  async #write(span: Span, replacement: string): Promise<ApplyOutcome> {
    const before = this.#text.text;
    const edit = narrow(before, span, replacement);
    this.busy = true;
    try {
      const made = await this.#editor.replace(edit.span, edit.replacement);
      // Whatever the editor says of itself: what counts is the text, now and a moment later.
      if (await this.#becomes(splice(before, span, replacement))) return { status: 'applied' };
      if (this.#text.text !== before) return { status: 'unverified' };
      return refused(made || this.#editor.caret() !== undefined ? 'not-written' : 'no-focus');
    } finally {
      this.busy = false;
    }
  }

  /** Reads the field until its text is as wanted and has stayed so for a moment. */
  async #becomes(wanted: string): Promise<boolean> {
    for (const wait of SETTLE) {
      await pause(wait);
      this.#sync();
      if (wait > 0 && this.#text.text === wanted) return true;
    }
    return false;
  }
}

function refused(reason: RefusalReason): ApplyOutcome {
  return { status: 'refused', reason };
}
