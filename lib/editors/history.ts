/** The text of a field over time: which version it is, and where a span of an earlier version stands now. */
import type { Span } from '../model/span.ts';
import { editBetween, type Move, shift } from './edit.ts';

/** Findings older than this many edits are not followed any more. */
const KEPT = 200;

export class TextHistory {
  #text = '';
  #version = 0;
  /** The version that the text above was read at: keys may have come since. */
  #readAt = 0;
  #edits: { readonly version: number; readonly edit: Move }[] = [];
  /** Spans of versions before this one cannot be followed. */
  #oldest = 0;

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  /** The text has changed since it was read. */
  get stale(): boolean {
    return this.#readAt !== this.#version;
  }

  /** Counts a change without looking at it. */
  count(): void {
    this.#version++;
  }

  /**
   * Takes the text as it is now.
   * @param caret asked where the same letters could have been typed at several places: they end where the caret is
   */
  take(text: string, caret?: () => number | undefined): void {
    const edit = editBetween(this.#text, text);
    if (!edit) {
      // What was counted left the text as it was: a review that is under way still holds.
      this.#version = this.#readAt;
      return;
    }
    if (!this.stale) this.#version++;
    this.#readAt = this.#version;
    this.#text = text;
    const { removed, inserted } = edit;
    let { start } = edit;
    if (!removed && start && text[start - 1] === inserted.at(-1)) {
      const at = (caret?.() ?? 0) - inserted.length;
      if (at >= 0 && at < start && text.slice(at, start) === text.slice(at + inserted.length, start + inserted.length))
        start = at;
    }
    this.#edits.push({ version: this.#version, edit: { start, removed, inserted: { length: inserted.length } } });
    const dropped = this.#edits.length > KEPT ? this.#edits.shift() : undefined;
    if (dropped) this.#oldest = dropped.version;
  }

  /** Where a span of a version stands in the text now, or undefined when its words have been touched since. */
  now(span: Span, version: number): Span | undefined {
    if (version < this.#oldest) return undefined;
    let at: Span | undefined = span;
    // Asked for hundreds of spans at a time, and nearly always of the version that was reviewed last.
    for (let index = this.#firstAfter(version); at && index < this.#edits.length; index++) {
      const made = this.#edits[index];
      if (made) at = shift(at, made.edit);
    }
    return at;
  }

  /** Index of the first edit that came after a version. */
  #firstAfter(version: number): number {
    let index = this.#edits.length;
    while (index > 0 && (this.#edits[index - 1]?.version ?? 0) > version) index--;
    return index;
  }
}
