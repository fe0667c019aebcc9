/** Shapes an edit as Docs takes it by a paste: never empty, with no space at its edges, which Docs would drop. Pure. */
import type { Span } from '../../model/span.ts';

/** UTF-16 units: what goes on longer is no word beside an edit. */
const LONGEST_WORD = 2_000;

export interface PasteEdit {
  readonly span: Span;
  readonly replacement: string;
}

/**
 * Takes in the words beside the edit for as long as its replacement is empty or begins or ends in a space, and no more,
 * so that their formatting stays.
 * @returns undefined where no word stands beside it: the paragraph would be left empty
 */
export function wholeWords(text: string, edit: PasteEdit): PasteEdit | undefined {
  let { span, replacement } = edit;
  if (replacement === '' || /^[^\S\n]/.test(replacement))
    ({ span, replacement } = withWordBefore(text, span, replacement));
  if (replacement === '' || /[^\S\n]$/.test(replacement))
    ({ span, replacement } = withWordAfter(text, span, replacement));
  // Beside the paragraph's edge a space is not wanted either.
  return replacement === '' || /^[^\S\n]|[^\S\n]$/.test(replacement) ? undefined : { span, replacement };
}

function withWordBefore(text: string, span: Span, replacement: string): PasteEdit {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - LONGEST_WORD);
  const taken = /(?<!\S)\S+[^\S\n]*$/.exec(text.slice(from, span.start))?.[0] ?? '';
  return { span: { start: span.start - taken.length, end: span.end }, replacement: taken + replacement };
}

function withWordAfter(text: string, span: Span, replacement: string): PasteEdit {
  const taken = /^[^\S\n]*\S+/.exec(text.slice(span.end, span.end + LONGEST_WORD))?.[0] ?? '';
  return { span: { start: span.start, end: span.end + taken.length }, replacement: replacement + taken };
}
