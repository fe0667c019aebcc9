/** One tool in a process of its own, so that nothing of the others is in its time or its memory: `one.ts MODULE WHAT [WORDS]`, a number as answer. */
import { pathToFileURL } from 'node:url';
import { documentOf, drafts, typedInto, wordsIn } from './document.ts';

const [module = '', what = '', words = '500'] = process.argv.slice(2);

interface Tool {
  /** @returns what reads a text through and says something about it */
  open(): Promise<(text: string) => unknown>;
}
const open = async () => ((await import(pathToFileURL(module).href)) as Tool).open();

/** Keys of which the middle one is taken, and milliseconds after which no further one is tried. */
const KEYS = 31;
const LONG_ENOUGH = 4_000;

/** Milliseconds of the processor: whatever else the machine does falls on none of the tools. */
async function time(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const MEASURES: Readonly<Record<string, () => Promise<number>>> = {
  /** Milliseconds from nothing loaded to the first answer. */
  async start() {
    const text = documentOf(Number(words));
    return time(async () => (await open())(text));
  },
  /** Words a second, of texts that are new to it. */
  async rate() {
    const read = await open();
    const rates: number[] = [];
    for (let round = 1; round <= 3; round++) {
      const texts = fresh(round);
      const spent = await time(async () => {
        for (const text of texts) await read(text);
      });
      rates.push((1000 * texts.reduce((sum, text) => sum + wordsIn(text), 0)) / spent);
    }
    return median(rates);
  },
  /** Milliseconds for a key in the middle of a document. */
  async key() {
    const read = await open();
    for (const text of fresh(1).slice(0, 10)) await read(text);
    const { text, at } = typedInto(Number(words));
    // One sentence to be compiled by, as whoever types has long done; the other one counts.
    await keyTimes(read, text, at, 'I looked at what the others had left and asked each what was missing. ');
    return median(
      await keyTimes(read, text, at, 'Then I checked the figures again with care and wrote them down later. '),
    );
  },
  /** Bytes that the process has grown by, once it has read a document, and again with a key in it. */
  async memory() {
    const { text, at } = typedInto(Number(words));
    const before = await kept();
    const read = await open();
    await read(text);
    await read(`${text.slice(0, at)}T${text.slice(at)}`);
    return (await kept()) - before;
  },
};

/** Milliseconds for each key of a sentence that is typed into a text. */
async function keyTimes(read: (text: string) => unknown, text: string, at: number, typed: string): Promise<number[]> {
  await read(text);
  const times: number[] = [];
  for (let key = 1, spent = 0; key <= KEYS && spent < LONG_ENOUGH; key++) {
    const next = text.slice(0, at) + typed.slice(0, key) + text.slice(at);
    times.push(await time(() => read(next)));
    spent += times.at(-1) ?? 0;
  }
  return times;
}

/** Bytes of the process once what nobody needs any more is collected. WebAssembly’s are not in the heap, but in these. */
async function kept(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await new Promise((done) => setTimeout(done, 100));
  }
  return process.memoryUsage().rss;
}

/** Some drafts with other words in them each round, so that nothing that was kept from the round before helps. */
function fresh(round: number): string[] {
  const some = drafts.filter((_, i) => i % 6 === 0);
  return some.map(({ text }) => text.replace(/\b(the|a) (?=[a-z])/g, `$1 ${'very '.repeat(round)}`));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const measure = MEASURES[what];
if (!measure) throw new Error(`Nothing is measured under “${what}”: ${Object.keys(MEASURES).join(', ')}`);
process.stdout.write(`\n${await measure()}\n`);
