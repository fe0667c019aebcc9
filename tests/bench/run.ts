/**
 * `npm run bench`: how fast the review is, against peers on the same texts in the same run, and what a keystroke costs in short
 * and long documents. `--write` puts the ratios into the README: the machines differ, the ratios hardly.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { review } from '../../lib/review.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';
import { type Peer, peers } from './peers.ts';

const ROUNDS = 3;
const drafts = labelledStories().map((s) => ({ question: s.question, text: layOut(s).text }));
const wordsIn = (text: string) => text.split(/\s+/).length;

/** The drafts with other words in them each round, so that nothing that was kept from the round before helps. */
const fresh = (round: number) =>
  drafts.map(({ text }) => text.replace(/\b(the|a) (?=[a-z])/g, `$1 ${'very '.repeat(round)}`));

async function wordsASecond(peer: Peer): Promise<number> {
  const rates: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const texts = fresh(round);
    const start = performance.now();
    for (const text of texts) await peer.read(text);
    rates.push((1000 * texts.reduce((n, t) => n + wordsIn(t), 0)) / (performance.now() - start));
  }
  return median(rates);
}

/** The story that is typed in, the same in a short document and in a long one. */
const typedIn = `Q: ${drafts[0]?.question}\n\n${drafts[0]?.text}`;

/** A document of about so many words: story after story, each under its question, no two alike, with `typedIn` in the middle. */
function documentOf(words: number): { text: string; at: number } {
  const parts: string[] = [];
  for (let i = 1, n = wordsIn(typedIn); n < words; i++) {
    const draft = drafts[i % drafts.length] as (typeof drafts)[number];
    const turn = Math.floor(i / drafts.length);
    const part = `Q: ${draft.question}\n\n${draft.text.replace(/\d/g, (d) => String((Number(d) + turn) % 10))}`;
    parts.push(part);
    n += wordsIn(part);
  }
  const before = parts
    .slice(0, parts.length / 2)
    .map((p) => `${p}\n\n`)
    .join('');
  const after = parts
    .slice(parts.length / 2)
    .map((p) => `\n\n${p}`)
    .join('');
  const at = before.length + typedIn.indexOf('. ', Math.floor(typedIn.length / 2)) + 2;
  return { text: before + typedIn + after, at };
}

/** Milliseconds of the whole, and of one keystroke, while a sentence is typed into the story in the middle. */
function keystroke(words: number): { whole: number; key: number } {
  const { text, at } = documentOf(words);
  let start = performance.now();
  review(text);
  const whole = performance.now() - start;
  const typed = 'Then I checked the figures again with care and wrote them down for later. ';
  const times: number[] = [];
  for (let k = 1; k <= typed.length; k++) {
    const next = text.slice(0, at) + typed.slice(0, k) + text.slice(at);
    start = performance.now();
    review(next);
    times.push(performance.now() - start);
  }
  return { whole, key: median(times) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rates: { name: string; rate: number }[] = [];
for (const peer of await peers()) rates.push({ name: peer.name, rate: await wordsASecond(peer) });
const own = rates[0]?.rate ?? Number.NaN;
// The engine warms up on texts that the documents below do not hold.
for (const text of fresh(ROUNDS + 1)) review(text);
const sizes = [500, 5_000, 50_000].map((words) => ({ words, ...keystroke(words) }));
const base = sizes[0]?.key ?? Number.NaN;

const lines = [
  '| from cold, same texts | words a second, Firsthand = 1 |',
  '| --- | --- |',
  ...rates.map(({ name, rate }) => `| ${name} | ${(rate / own).toFixed(2)} |`),
  '',
  '| document | one keystroke, at 500 words = 1 | the whole, in keystrokes |',
  '| --- | --- | --- |',
  ...sizes.map(
    ({ words, whole, key }) =>
      `| ${words.toLocaleString('en')} words | ${(key / base).toFixed(2)} | ${Math.round(whole / key)} |`,
  ),
];
console.log(
  rates
    .map(({ name, rate }) => `${name.padEnd(28)} ${Math.round(rate).toLocaleString('en')} words a second`)
    .join('\n'),
);
console.log(
  sizes
    .map(
      ({ words, whole, key }) =>
        `${String(words).padEnd(6)} words: whole ${whole.toFixed(0)} ms, keystroke ${key.toFixed(2)} ms`,
    )
    .join('\n'),
);
console.log(`\n${lines.join('\n')}`);
if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, '../../README.md');
  const readme = readFileSync(file, 'utf8');
  const next = readme.replace(
    /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
    (_, open: string, close: string) => `${open}${lines.join('\n')}\n${close}`,
  );
  if (next === readme) console.log('README.md: nothing changed between its bench markers');
  writeFileSync(file, next);
}
