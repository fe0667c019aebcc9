/** Keeps what is typed and not saved yet over a reload of the tab; it goes when the tab is closed. */
import { report } from '../../lib/platform/errors.ts';

const keyOf = (id: string): string => `story-draft ${id}`;

export function keptDraft(id: string): string | undefined {
  return sessionStorage.getItem(keyOf(id)) ?? undefined;
}

export function keepDraft(id: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), text);
  } catch (error) {
    // Full: the text is still in the field, and only a reload would lose it.
    report(error, 'story page: keeping the draft');
  }
}
