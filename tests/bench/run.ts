/**
 * `npm run bench`: what the review costs beside its peers, on the same texts in one run of some minutes. `--write` puts the
 * ratios into the README: the machines differ, the ratios hardly.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { documentOf } from './document.ts';
import { type Peer, peers } from './peers.ts';
import { workerStarts } from './worker-start.ts';

/** Words of a story, of a long document, and of one longer than most books are kept in. */
const SIZES = [500, 5_000, 50_000] as const;
const LONGEST = SIZES[2];

interface Row {
  readonly name: string;
  /** Words a second. */
  readonly rate: number;
  /** Milliseconds a key, by size. */
  readonly keys: readonly number[];
  /** Milliseconds. */
  readonly start: number;
  /** Bytes. */
  readonly memory: number;
  readonly shipped: number;
}

const run = promisify(execFile);

/** In a process of its own: `one.ts`. */
async function measured(peer: Peer, what: string, words: number): Promise<number> {
  const script = join(import.meta.dirname, 'one.ts');
  const { stdout } = await run(process.execPath, ['--expose-gc', script, peer.module, what, String(words)]);
  // A tool may print something of its own first.
  return Number(stdout.trim().split('\n').at(-1));
}

async function rowOf(peer: Peer): Promise<Row> {
  const keys: number[] = [];
  for (const words of SIZES) keys.push(await measured(peer, 'key', words));
  const starts: number[] = [];
  for (let time = 0; time < 3; time++) starts.push(await measured(peer, 'start', SIZES[0]));
  return {
    name: peer.name,
    rate: await measured(peer, 'rate', 0),
    keys,
    start: median(starts),
    memory: await measured(peer, 'memory', LONGEST),
    shipped: peer.shipped,
  };
}

const rows: Row[] = [];
for (const peer of await peers()) {
  const row = await rowOf(peer);
  rows.push(row);
  process.stdout.write(
    `${row.name}: ${row.rate.toFixed(0)} words a second, a key ${row.keys.map((ms) => ms.toFixed(2)).join(', ')} ms, ` +
      `first answer ${row.start.toFixed(0)} ms, ${inMb(row.memory)}, ${inMb(row.shipped)} shipped\n`,
  );
}
const starts = await workerStarts(documentOf(SIZES[0]));
process.stdout.write(
  `worker: ${starts.own.toFixed(0)} ms to the first review, ${starts.bare.toFixed(0)} ms to a bare answer\n`,
);

const table = tableOf(rows);
process.stdout.write(`\n${table}\n`);
if (process.argv.includes('--write')) await writeDown(table);

function tableOf([own, ...others]: readonly Row[]): string {
  if (!own) return '';
  const ratios = ({ name, rate, keys, start, memory, shipped }: Row) =>
    [
      name,
      plain(rate / own.rate),
      ...keys.map((ms, i) => plain(ms / (own.keys[i] ?? Number.NaN))),
      plain(start / own.start),
      plain(memory / own.memory),
      plain(shipped / own.shipped),
    ].join(' | ');
  const [short = Number.NaN, ...longer] = own.keys;
  return [
    '| Firsthand = 1 | words a second | a key in 500 words | in 5,000 | in 50,000 | nothing loaded to first answer | memory, 50,000 words | shipped, gzipped |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[own, ...others].map((row) => `| ${ratios(row)} |`),
    '',
    `More is better in the first column, less in the others. Each tool stands ready in a process of its own and reads the same stories, new to it; a key is the middle of up to 31 in the middle of a document, where each does its best: Firsthand reads the story around it, the others have no way but to read the whole again, harper.js with what it keeps of its own accord. Times are the processor’s own; memory is what the process has grown by, after a forced collection. They do not look for the same things: only Firsthand reads stories.`,
    '',
    `Of Firsthand alone: a key costs the story around it and not the document, in 5,000 and 50,000 words ${longer.map((ms) => plain(ms / short)).join(' and ')} times what it does in 500; in Chromium a worker that was stopped has reviewed its first story in ${plain(starts.own / starts.bare)} times what a worker without any code takes to answer.`,
  ].join('\n');
}

/** Two figures that count. */
function plain(ratio: number): string {
  if (ratio >= 9.95) return Math.round(ratio).toLocaleString('en');
  return ratio.toFixed(ratio >= 0.095 ? (ratio >= 0.995 ? 1 : 2) : 3);
}

function inMb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function writeDown(made: string): Promise<void> {
  const file = join(import.meta.dirname, '../../README.md');
  const readme = await readFile(file, 'utf8');
  const next = readme.replace(
    /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
    (_, opening: string, closing: string) => `${opening}${made}\n${closing}`,
  );
  if (next === readme) process.stdout.write('README.md: nothing changed between its bench markers\n');
  await writeFile(file, next);
}
