/** What recheck says of a regular expression: how its time grows with what it reads, at worst. */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { type Found, keyOf } from './collect.ts';

/** `2` is the square of the length, `3` its cube; `unknown` is what the tool could not decide in its time. */
const verdict = v.union([v.picklist(['safe', 'linear', 'exponential', 'unknown']), v.pipe(v.number(), v.minValue(2))]);
export type Verdict = v.InferOutput<typeof verdict>;
export type Verdicts = Readonly<Record<string, Verdict>>;

/** @returns the slower one of two verdicts on an expression; one that could not decide says nothing beside one that could */
export function worse(before: Verdict | undefined, now: Verdict): Verdict {
  if (before === undefined || before === 'unknown') return now;
  if (now === 'unknown') return before;
  return rank(now) > rank(before) ? now : before;
}
const rank = (verdict: Verdict): number => {
  if (typeof verdict === 'number') return verdict;
  return { safe: 0, linear: 1, unknown: 0, exponential: Number.POSITIVE_INFINITY }[verdict];
};

const FILE = join(import.meta.dirname, 'verdicts.json');

export function readVerdicts(): Verdicts {
  return v.parse(v.record(v.string(), verdict), JSON.parse(readFileSync(FILE, 'utf8')));
}

export function writeVerdicts(verdicts: Verdicts): void {
  const sorted = Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}

/**
 * Has the tool look at each.
 * @param told called after each, with how many are done
 * @throws when the tool is not installed: `npm run regexes` and `npm test` install it
 */
export async function verdictsOf(found: readonly Found[], told?: (done: number) => void): Promise<Verdicts> {
  const all = [...new Map(found.map((one) => [keyOf(one), one]))];
  const verdicts: Record<string, Verdict> = {};
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(join(import.meta.dirname, 'worker.ts'));
    try {
      for (let one = all[next++]; one; one = all[next++]) {
        const [key, { source, flags }] = one;
        verdicts[key] = v.parse(verdict, await answer(worker, { source, flags }));
        told?.(Object.keys(verdicts).length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(all.length, availableParallelism()) }, work));
  return verdicts;
}

/** Rejects with what the thread died of. */
async function answer(worker: Worker, question: object): Promise<unknown> {
  const reply = once(worker, 'message');
  worker.postMessage(question);
  const [told] = await reply;
  return told;
}
