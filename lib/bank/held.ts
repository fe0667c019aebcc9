/**
 * Whether this machine held stories, noted beside the bank: Chromium makes a bank that it cannot read anew, empty and
 * without a word, and a person who finds no stories there must not take it for a mistake of their own.
 */
import { browser } from 'wxt/browser';
import { readStored } from '../platform/stored.ts';
import type { BankDatabase } from './database.ts';

const KEY = 'bank-held';

/**
 * Compares what the bank holds with what it held, and notes it.
 * @returns whether stories are gone that nobody has deleted
 */
export async function isBankLost(bank: BankDatabase): Promise<boolean> {
  const [stories, deletions] = await Promise.all([bank.stories.count(), bank.deletions.count()]);
  const held = await readStored('local', KEY);
  if (stories === 0 && deletions === 0) return held === true;
  if (held !== stories > 0) await browser.storage.local.set({ [KEY]: stories > 0 });
  return false;
}
