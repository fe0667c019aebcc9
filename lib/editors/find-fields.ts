/** Finds the fields of any page, whatever they are made of. */
import { ADAPTERS } from './adapters/index.ts';
import type { EditorAdapter } from './editor.ts';
import { watchFields } from './watch.ts';

/** @param onField called each time the person comes to a field; the same field may come many times */
export function findFields(
  document: Document,
  onField: (root: HTMLElement, adapter: EditorAdapter) => void,
  signal: AbortSignal,
): void {
  watchFields(document, ADAPTERS, onField, signal);
}
