/** Writes rewrites into a field, reads back what became of them, and takes them back. */
import type { ApplyOutcome, FieldLimit, RefusalReason } from '../model/field.ts';
import type { Rewrite } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import { editBetween, narrow, splice } from './edit.ts';
import type { EditedText } from './editor.ts';
import type { TextHistory } from './history.ts';
import { forbids, tightest } from './limit.ts';
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

/** Milliseconds between the looks at what became of a change. */
const LOOKS = [0, 40, 250, 400, 400];
/** Milliseconds: an editor that draws its own text may take back an edit that it does not know, a frame or two later. */
const SETTLES = 40;
/** An edit that comes only after the call is waited for as long as this. */
const LOOKS_AT_LEAST = 290;

export class Writing {
  /** A write is under way: what the field tells meanwhile is our own doing. */
  busy = false;
  /** The limit that the form says or shows beside the field. */
  told: FieldLimit | undefined;
  readonly #editor: EditedText;
  readonly #text: TextHistory;
  /** Reads the field into the history. */
  readonly #sync: () => void;
  #last: Written | undefined;
  /** The slots that were written here, brackets and all. */
  readonly #slots = new Set<string>();
  /** Where the page cut the text off without having said that it would. */
  #learned: FieldLimit | undefined;

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
    if (this.#editor.catchUp) await this.#locked(() => this.#editor.catchUp?.());
    this.#sync();
    const before = this.#text.text;
    const { original, replacement } = rewrite;
    const span = this.#text.now(rewrite.span, version);
    if (!span || before.slice(span.start, span.end) !== original) return refused('text-changed');
    const refusal = this.#editor.refusal?.(span, replacement);
    if (refusal) return refused(refusal);
    const after = splice(before, span, replacement);
    if (forbids(tightest([this.ownLimit(), this.told]), before, after)) return refused('over-limit');
    const { outcome, version: seen } = await this.#write(span, replacement);
    if (outcome.status !== 'applied') return outcome;
    const written = { start: span.start, end: span.start + replacement.length };
    this.#last = { before, after, span: written, original, replacement, version: seen ?? this.#text.version };
    for (const { start, end } of rewrite.slots) this.#slots.add(replacement.slice(start, end));
    const [slot] = rewrite.slots;
    // Not while they type on: their caret is theirs.
    if (slot && this.#text.text === after)
      await this.#editor.select({ start: span.start + slot.start, end: span.start + slot.end });
    return outcome;
  }

  /** The slot of ours, still to be filled in, that a place in the text lies within. */
  slotAt(offset: number): Span | undefined {
    const { text } = this.#text;
    const start = offset > 0 ? text.lastIndexOf('[', offset - 1) : -1;
    const end = text.indexOf(']', offset) + 1;
    return start >= 0 && this.#slots.has(text.slice(start, end)) ? { start, end } : undefined;
  }

  get rewritten(): boolean {
    return this.#last !== undefined;
  }

  learn(limit: FieldLimit): void {
    this.#learned = tightest([this.#learned, limit]);
  }

  /** How much the field takes, as it says itself or as a write has found out. */
  ownLimit(): FieldLimit | undefined {
    return tightest([this.#editor.limit(), this.#learned]);
  }

  /** Takes the last rewrite back: by the editor's own undo while nothing has been typed since, else by an edit. */
  async undo(): Promise<boolean> {
    const last = this.#last;
    if (!last || this.busy || !this.#editor.present) return false;
    return this.#locked(() => this.#takeBack(last));
  }

  async #takeBack(last: Written): Promise<boolean> {
    await this.#editor.catchUp?.();
    this.#sync();
    // The same text of a later version has been something else meanwhile: an undo would take that back.
    const untouched = this.#text.text === last.after && this.#text.version === last.version;
    if (untouched && (await this.#editor.undo())) await this.#becomes(last.before);
    if (this.#text.text !== last.before) {
      const span = this.#standsNow(last);
      if (!span || this.#text.text.slice(span.start, span.end) !== last.replacement) return false;
      if ((await this.#write(span, last.original)).outcome.status !== 'applied') return false;
    }
    this.#last = undefined;
    return true;
  }

  /** Where the written words stand now. Those of a cut have no length, so that the letter before them says where they were. */
  #standsNow({ span: { start, end }, version }: Written): Span | undefined {
    if (end > start || start === 0) return this.#text.now({ start, end }, version);
    const before = this.#text.now({ start: start - 1, end: start }, version);
    return before && { start: before.end, end: before.end };
  }

  /** Works while nobody else may write. May be called within such work. */
  async #locked<T>(work: () => T | Promise<T>): Promise<T> {
    const within = this.busy;
    this.busy = true;
    try {
      return await work();
    } finally {
      this.busy = within;
    }
  }

  /** @returns what became of it, and the version in which the text was as wanted */
  #write(span: Span, replacement: string): Promise<{ outcome: ApplyOutcome; version?: number }> {
    const before = this.#text.text;
    const wanted = splice(before, span, replacement);
    const edit = narrow(before, span, replacement);
    return this.#locked(async () => {
      const made = await this.#editor.replace(edit.span, edit.replacement);
      if (typeof made === 'string') return { outcome: refused(made) };
      // Whatever the editor says of itself: what counts is the text, now and a moment later.
      const written = { start: span.start, end: span.start + replacement.length };
      const version = await this.#becomes(wanted, written);
      const { text } = this.#text;
      if (text.length < wanted.length && text.length >= before.length && wanted.startsWith(text)) {
        this.#learned = { characters: text.length };
        return { outcome: (await this.#putBack(before)) ? refused('over-limit') : { status: 'unverified' } };
      }
      if (version !== undefined) return { outcome: { status: 'applied' }, version };
      if (text !== before) return { outcome: { status: 'unverified' } };
      return { outcome: refused(made || this.#editor.caret() !== undefined ? 'not-written' : 'no-focus') };
    });
  }

  /** The page has cut the end of the person's text off to make room: nothing of ours is worth that. */
  async #putBack(before: string): Promise<boolean> {
    if ((await this.#editor.undo()) && (await this.#becomes(before)) !== undefined) return true;
    // A page that sets the value itself has taken the undo with it.
    const edit = editBetween(this.#text.text, before);
    if (!edit) return true;
    await this.#editor.replace({ start: edit.start, end: edit.start + edit.removed }, edit.inserted);
    return (await this.#becomes(before)) !== undefined;
  }

  /**
   * Reads the field until its text is as wanted and has stayed so for as long as the editor may take it back. The person
   * may type on meanwhile, as long as they leave the written words alone.
   * @returns the version in which the text was as wanted, or undefined where it did not come to that or did not last
   */
  async #becomes(wanted: string, written?: Span): Promise<number | undefined> {
    const settles = this.#editor.settles ?? SETTLES;
    const words = written && wanted.slice(written.start, written.end);
    let seen: number | undefined;
    let waited = 0;
    for (const wait of LOOKS) {
      if (waited >= Math.max(settles, LOOKS_AT_LEAST)) break;
      await pause(wait);
      waited += wait;
      this.#sync();
      if (this.#text.text === wanted) seen = this.#text.version;
      const now = words && seen !== undefined ? this.#text.now(written, seen) : undefined;
      const stands = this.#text.text === wanted || (now && this.#text.text.slice(now.start, now.end) === words);
      if (stands && waited >= settles) return seen;
    }
    return undefined;
  }
}

function refused(reason: RefusalReason): ApplyOutcome {
  return { status: 'refused', reason };
}
