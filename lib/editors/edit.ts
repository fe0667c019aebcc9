/** Changes of a text, and what they do to spans. Pure. */
import type { Span } from '../model/span.ts';

/** `removed` units at `start` gave way to `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** As much of an edit as moves spans. A piece cut out of a text keeps the whole of it in memory: what is kept for long, keeps this. */
export interface Move {
  readonly start: number;
  readonly removed: number;
  readonly inserted: { readonly length: number };
}

/** The one edit that leads from one text to another, or undefined where they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const head = alike(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = alike(
    shorter - head,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start: head, removed: before.length - head - tail, inserted: after.slice(head, after.length - tail) };
}

/** Units that are compared at once, which the browser does many times sooner than one by one: this is asked for every key. */
const BLOCKS = [2_048, 64, 1];

/** How many units are alike, of so many, from 0 on. */
function alike(units: number, same: (from: number, to: number) => boolean): number {
  let at = 0;
  for (const block of BLOCKS) while (at + block <= units && same(at, at + block)) at += block;
  return at;
}

/** Where a span is after an edit, or undefined when the edit touched it. An edit at its edge does not. */
export function shift(span: Span, edit: Move): Span | undefined {
  const moved = edit.inserted.length - edit.removed;
  if (edit.start + edit.removed <= span.start) return { start: span.start + moved, end: span.end + moved };
  if (edit.start >= span.end) return span;
  return undefined;
}

export function splice(text: string, span: Span, replacement: string): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

/**
 * A replacement cut down to what differs, so that formatting and links on the words that stay are left alone. Never cuts
 * within a word or a letter: half of one is no edit that a person would make.
 */
export function narrow(text: string, span: Span, replacement: string): { span: Span; replacement: string } {
  const before = text.slice(span.start, span.end);
  const edit = editBetween(before, replacement);
  if (!edit) return { span, replacement };
  let head = edit.start;
  while (head > 0 && (inWord(before, head) || inWord(replacement, head))) head--;
  let tail = before.length - edit.start - edit.removed;
  while (tail > 0 && (inWord(before, before.length - tail) || inWord(replacement, replacement.length - tail))) tail--;
  return {
    span: { start: span.start + head, end: span.end - tail },
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

/** Letters, figures, what is set on them, the halves of a surrogate pair and what joins emoji. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cs}'’]|\u200d|\ufe0f/u;

/** Whether an offset lies between two units of one word. */
function inWord(text: string, offset: number): boolean {
  return WORD.test(text[offset - 1] ?? ' ') && WORD.test(text[offset] ?? ' ');
}
