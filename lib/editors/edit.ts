/** Changes of a text, and what they do to spans. Pure. */
import type { Span } from '../model/span.ts';

/** `removed` units at `start` gave way to `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The one edit that leads from one text to another, or undefined where they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start: head, removed: before.length - head - tail, inserted: after.slice(head, after.length - tail) };
}

/** Where a span is after an edit, or undefined when the edit touched it. An edit at its edge does not. */
export function shift(span: Span, edit: Edit): Span | undefined {
  const moved = edit.inserted.length - edit.removed;
  if (edit.start + edit.removed <= span.start) return { start: span.start + moved, end: span.end + moved };
  if (edit.start >= span.end) return span;
  return undefined;
}

export function splice(text: string, span: Span, replacement: string): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

/**
 * A replacement cut down to what differs, so that formatting and links on the words that stay are left alone. Cuts
 * between words only: half a word or half a letter is no edit that a person would make.
 */
export function narrow(text: string, span: Span, replacement: string): { span: Span; replacement: string } {
  const before = text.slice(span.start, span.end);
  const edit = editBetween(before, replacement);
  if (!edit) return { span, replacement };
  const head = lastGap(before.slice(0, edit.start), before[edit.start] ?? replacement[edit.start]);
  const tailFrom = edit.start + edit.removed;
  const tail = firstGap(
    before.slice(tailFrom),
    before[tailFrom - 1] ?? replacement[edit.start + edit.inserted.length - 1],
  );
  return {
    span: { start: span.start + head, end: span.end - tail },
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

const isGap = (unit: string | undefined) => unit === undefined || /\s/.test(unit);

/** How much of the common head may be left alone: up to its end, or to just after its last space when cut in a word. */
function lastGap(head: string, next: string | undefined): number {
  if (isGap(next) && isGap(head.at(-1))) return head.length;
  return head.length - (/\S*$/.exec(head)?.[0].length ?? 0);
}

function firstGap(tail: string, before: string | undefined): number {
  if (isGap(before) && isGap(tail[0])) return tail.length;
  return tail.length - (/^\S*/.exec(tail)?.[0].length ?? 0);
}
