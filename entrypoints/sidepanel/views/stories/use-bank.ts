import { useEffect, useState } from 'react';
import type { BankDatabase } from '../../../../lib/bank/database.ts';
import { watchBank } from '../../../../lib/bank/watch.ts';
import type { BankOutcome } from '../../../../lib/model/story.ts';

/**
 * What the bank answers now and after each change, whichever page of the extension made it.
 * @param key names the question: another key is another question
 * @returns undefined for the moment until the first answer
 */
export function useBank<T>(key: string, ask: (bank: BankDatabase) => Promise<T>): BankOutcome<T> | undefined {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly outcome: BankOutcome<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question
  useEffect(() => watchBank(key, ask, (outcome) => setAnswer({ key, outcome })), [key]);
  return answer?.key === key ? answer.outcome : undefined;
}
