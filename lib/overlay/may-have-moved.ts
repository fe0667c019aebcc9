/** Whether typing can have moved marked words, told from the text alone: to measure them again costs as much as the key itself. */
import { editBetween } from '../editors/edit.ts';
import { RIGHT_TO_LEFT } from '../editors/right-to-left.ts';
import type { Span } from '../model/span.ts';

export interface Drawn {
  readonly text: string;
  /** The words that are marked. */
  readonly spans: readonly Span[];
}

/**
 * For a text that flows from the left, and is as high as it was. What is put in moves what stands after it in its paragraph,
 * and may take the word that it was put to on to the next line.
 */
export function mayHaveMoved({ text, spans }: Drawn, now: string): boolean {
  const edit = editBetween(text, now);
  if (!edit) return false;
  const { start, removed, inserted } = edit;
  if (removed > 0 || inserted.includes('\n')) return true;
  const next = text.indexOf('\n', start);
  const end = next === -1 ? text.length : next;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(inserted)) return true;
  const word = start - (/(?<!\S)\S*$/.exec(before)?.[0].length ?? 0);
  return spans.some((span) => span.end >= word && span.start <= end);
}
