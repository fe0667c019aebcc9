/** Keeps what is in the practice field over a reload of the tab; it goes when the tab is closed. */
import { report } from '../../lib/platform/errors.ts';

const KEY = 'practice-draft';

export function keptDraft(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined;
}

export function keepDraft(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch (error) {
    // Full: the text is still in the field, and only a reload would lose it.
    report(error, 'welcome page: keeping the draft');
  }
}
