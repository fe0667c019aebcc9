import { liveQuery } from 'dexie';
import type { BankOutcome } from '../model/story.ts';
import type { BankDatabase } from './database.ts';
import { withBank } from './outcome.ts';

/**
 * Asks the bank now and after each change of what was asked, whichever page or worker of the extension made it.
 * @param ask reads from the bank and does nothing else: `readShelf`, `readLoops`, `(bank) => readVersions(bank, id)`
 * @returns a function that ends the watch
 */
export function watchBank<T>(
  what: string,
  ask: (bank: BankDatabase) => Promise<T>,
  onAnswer: (outcome: BankOutcome<T>) => void,
): () => void {
  let ended = false;
  let stop: (() => void) | undefined;
  // Opened first: a query that cannot open its bank would not be asked again when it can be opened.
  void withBank(what, async (bank) => bank).then((opened) => {
    if (ended) return;
    if (!opened.ok) return onAnswer(opened);
    const subscription = liveQuery(() => ask(opened.value)).subscribe({
      next: (value) => onAnswer({ ok: true, value }),
      error: (error: unknown) => {
        void withBank(what, () => Promise.reject(error)).then((outcome) => ended || onAnswer(outcome));
      },
    });
    stop = () => subscription.unsubscribe();
  });
  return () => {
    ended = true;
    stop?.();
  };
}
