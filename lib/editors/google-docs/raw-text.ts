/** Docs' own text, with its marks for tables, objects and parts, and the text that a person sees, each in its offsets. Pure. */
import type { Span } from '../../model/span.ts';

/** Begins each part of a document: its body, then headers, footers and notes. */
const PART = '\u0003';

/** Seen by nobody, and of no meaning: may be replaced along with the words around it. */
const isWidthless = (unit: number) => unit === 0x200b || unit === 0xfeff;

/** Marks of tables (10, 11, 12, 1c) and equations (1a, 1b, 1e), chips and pictures (private use), and whatever else is no letter. */
function isStructure(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0b;
  return (unit >= 0x7f && unit <= 0x9f) || (unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffc;
}

/** Offsets of what Docs' text holds and a person does not see. Unit by unit: a long text is read for every key. */
function unseenIn(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isStructure(unit) || isWidthless(unit)) found.push(at);
  }
  return found;
}

/** What a person sees of a stretch of Docs' text. */
export function seenOf(text: string, unseen: readonly number[] = unseenIn(text)): string {
  let from = 0;
  let seen = '';
  for (const at of unseen) {
    seen += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : seen + text.slice(from);
}

export class RawText {
  /** As Docs gave it. */
  readonly raw: string;
  /** As a person sees it: a line break between paragraphs, nothing else that is not on the page. */
  readonly text: string;
  readonly #start: number;
  /** Raw offsets of what is left out of the body, in order. */
  readonly #left: readonly number[];

  constructor(raw: string) {
    this.raw = raw;
    const start = raw.startsWith(PART) ? 1 : 0;
    const next = raw.indexOf(PART, start);
    const body = raw.slice(start, next === -1 ? raw.length : next);
    this.#start = start;
    const unseen = unseenIn(body);
    this.#left = unseen.map((at) => start + at);
    // A line break within a paragraph is one to the person too. The last paragraph's end is not: nothing follows it.
    this.text = seenOf(body, unseen).replaceAll('\u000b', '\n').replace(/\n$/, '');
  }

  /** The raw offset at which the text's character at an offset stands. */
  rawOffset(offset: number): number {
    let raw = this.#start + offset;
    for (const left of this.#left) {
      if (left > raw) break;
      raw++;
    }
    return raw;
  }

  /** The text's offset of a raw one; what lies outside of the body is brought to its edge. */
  offset(raw: number): number {
    let left = 0;
    while (left < this.#left.length && (this.#left[left] ?? 0) < raw) left++;
    return Math.max(0, Math.min(this.text.length, raw - this.#start - left));
  }

  /**
   * The raw span that covers the text's: from its first character to its last, and nothing left out before or after.
   * Undefined where something that is no text stands within, which a replacement would destroy.
   */
  rawSpan({ start, end }: Span): Span | undefined {
    const from = this.rawOffset(start);
    const to = end > start ? this.rawOffset(end - 1) + 1 : from;
    for (let at = from; at < to; at++) if (isStructure(this.raw.charCodeAt(at))) return undefined;
    return { start: from, end: to };
  }
}
