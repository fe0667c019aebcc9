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
  const start = async () => {
    // Opened first: a query that cannot open its bank would not be asked again when it can be opened.
    const opened = await withBank(what, async (bank) => bank);
    if (ended) return;
    if (!opened.ok) return onAnswer(opened);
    const bank = opened.value;
    const subscription = liveQuery(() => ask(bank)).subscribe({
      next: (value) => onAnswer({ ok: true, value }),
      error: (error: unknown) => {
        void withBank(what, () => Promise.reject(error)).then((outcome) => ended || onAnswer(outcome));
      },
    });
    // The browser has shut it: the person has cleared what is kept, or another version wants it. What is there now is another bank.
    const onClose = () => {
      stop?.();
      // It is told so while it still stands open.
      queueMicrotask(() => ended || void start());
    };
    bank.on('close', onClose);
    stop = () => {
      subscription.unsubscribe();
      bank.on('close').unsubscribe(onClose);
    };
  };
  void start();
  return () => {
    ended = true;
    stop?.();
  };
}
