/** Tries one target after the other in a thread of its own: run.ts has as many as there are processors. */
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { TARGETS } from './targets.ts';

/** What a thread is given to do. */
export interface Task {
  /** Of the target, in `TARGETS`. */
  readonly place: number;
  readonly seed: number;
  readonly inputs: number;
  /** When to stop, in milliseconds since 1970. */
  readonly until: number;
}

/** What became of it. */
export interface Outcome {
  readonly tried: number;
  /** The smallest input found where something does not hold. */
  readonly report?: string;
}

parentPort?.on('message', async ({ place, seed, inputs, until }: Task) => {
  const target = TARGETS[place];
  if (!target) throw new Error(`There is no target ${place}`);
  const result = await fc.check(target.property, {
    seed,
    numRuns: inputs,
    interruptAfterTimeLimit: Math.max(1_000, until - Date.now()),
    endOnFailure: false,
  });
  const outcome: Outcome = {
    tried: result.numRuns,
    ...(result.failed && { report: fc.defaultReportMessage(result) ?? 'failed' }),
  };
  parentPort?.postMessage(outcome);
});
