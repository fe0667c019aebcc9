/**
 * `npm run fuzz`: a million generated inputs, the same ones for the same seed. `-- --seed N` takes other ones, `-- --runs N` more
 * or fewer, `-- --minutes N` another bound on the time. Exit code 1 and the smallest input found where something does not hold.
 *
 * Not guided by coverage: the guided fuzzers for Node fetch a binary when they are installed, and asking V8 for its precise block
 * coverage after each input takes 8 to 19 ms. Tried with the same 2,000 inputs (mutated where one had reached new blocks) it reached
 * 6,903 in place of 5,498 characters of code for sentences, 0.6% more for reviews and nothing more for forms and files of the bank,
 * in 3 to 60 times the time, in which plain generation tries as many more.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { TARGETS } from './targets.ts';
import type { Outcome, Task } from './thread.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '30' },
  },
});
const seed = Number(values.seed);
const runs = Number(values.runs);
const until = Date.now() + Number(values.minutes) * 60_000;
const shares = TARGETS.reduce((sum, { share }) => sum + share, 0);
const waiting = TARGETS.map(({ name, share }, place) => ({ place, name, inputs: Math.ceil((runs * share) / shares) }));

let tried = 0;
let broken = 0;
/** Takes targets until none is left; each has inputs of its own, whichever thread tries them. */
async function work(): Promise<void> {
  const thread = new Worker(new URL('thread.ts', import.meta.url));
  for (let task = waiting.shift(); task; task = waiting.shift()) {
    const { place, name, inputs } = task;
    thread.postMessage({ place, seed, inputs, until } satisfies Task);
    // An error in the thread is thrown here.
    const [outcome]: Outcome[] = await once(thread, 'message');
    if (!outcome) throw new Error(`No word of what became of: ${name}`);
    tried += outcome.tried;
    process.stdout.write(`${String(outcome.tried).padStart(9)} of ${inputs}  ${name}\n`);
    if (outcome.report === undefined) continue;
    broken++;
    process.stdout.write(`${outcome.report}\n`);
  }
  await thread.terminate();
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.stdout.write(`${tried} inputs from seed ${seed}, ${broken} of ${TARGETS.length} broken\n`);
process.exitCode = broken > 0 || tried < runs ? 1 : 0;
