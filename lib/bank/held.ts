/**
 * Whether this machine held stories, noted beside the bank: Chromium makes a bank that it cannot read anew, empty and
 * without a word, and a person who finds no stories there must not take it for a mistake of their own. Noted in two places,
 * since the choices in `storage.local` are lost as silently, and a note with them.
 */
import { browser } from 'wxt/browser';
import { readStored } from '../platform/stored.ts';
import type { BankDatabase } from './database.ts';

const KEY = 'bank-held';

/** What the browser has lost that nobody has deleted. */
export interface Lost {
  readonly stories: boolean;
  /** All that is chosen in the options. Told once: then it is noted again. */
  readonly choices: boolean;
}

/** Compares what the bank holds with what it held, and notes it. For our own pages: a worker has no `localStorage`. */
export async function whatIsLost(bank: BankDatabase): Promise<Lost> {
  const [stories, deletions] = await Promise.all([bank.stories.count(), bank.deletions.count()]);
  const held = await readStored('local', KEY);
  const heldHere = localStorage.getItem(KEY);
  const choices = held === undefined && heldHere !== null;
  if (stories === 0 && deletions === 0) return { stories: held === true || heldHere === 'true', choices };
  if (held !== stories > 0) await browser.storage.local.set({ [KEY]: stories > 0 });
  localStorage.setItem(KEY, String(stories > 0));
  return { stories: false, choices };
}
