/**
 * `npm run bench:page`: what Firsthand costs a page in Chromium, with and without it in the same run, while a sentence is
 * typed into the middle of a document of 10,000 words. `--write` puts the ratios into the README: the machines differ, the
 * ratios hardly. `-- WORD…` measures only the editors whose name holds one of the words.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { googleDocs } from '../editors/cases/google-docs.ts';
import { lexical } from '../editors/cases/lexical.ts';
import { textarea } from '../editors/cases/textarea.ts';
import type { EditorCase } from '../editors/editor-case.ts';
import { ARTIFACTS, build } from '../harness/build.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { serve } from '../harness/site.ts';
import { documentOf } from './document.ts';
import { heapGrowth, openIn, type Round, typeRound, underlineDelay } from './page-round.ts';

/** The editors that are measured: each is one line. */
const EDITORS: readonly EditorCase[] = [textarea, lexical, googleDocs];
const ROUNDS = 5;
const WORDS = 10_000;

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = EDITORS.filter(({ title }) => words.length === 0 || words.some((w) => title.toLowerCase().includes(w)));

const { folder } = await build('chromium');
const executablePath = findBrowser('chromium', (sentence) => process.stderr.write(`${sentence}\n`));
const lines = [
  '| 10,000 words in | main thread per key | event to paint | key to end of frame | heap, 2nd and 3rd thousand keys | key to underline |',
  '| --- | --- | --- | --- | --- | --- |',
];
for (const editor of chosen) lines.push(await measure(editor));
const table = `Each figure but the last is with Firsthand, without it = 1; heap is by how much more it grows with Firsthand, after a forced collection.\n\n${lines.join('\n')}`;
process.stdout.write(`\n${table}\n`);
if (process.argv.includes('--write')) await writeDown(table);

async function measure(editor: EditorCase): Promise<string> {
  const pages = await editor.pages();
  const [host = '', paths = {}] = Object.entries(pages)[0] ?? [];
  const site = await serve(pages);
  const options = { executablePath, hosts: site.hosts };
  const bare = await launch('chromium', { ...options, extension: await emptyExtension() });
  const dressed = await launch('chromium', { ...options, extension: folder });
  try {
    await dressed.openedPage('welcome.html');
    const address = site.url(host, Object.keys(paths)[0] ?? '/');
    const text = documentOf(WORDS);
    const open = (driven: Driven) => openIn(driven, editor, address, text);
    const [without, with_] = [await open(bare), await open(dressed)];
    // The first round warms both up, and is not counted.
    await typeRound(without);
    await typeRound(with_);
    const rounds: { without: Round; with: Round }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // In turns, so that whatever else the machine does falls on both.
      const first = round % 2 === 0;
      const one = await typeRound(first ? without : with_);
      const other = await typeRound(first ? with_ : without);
      rounds.push(first ? { without: one, with: other } : { without: other, with: one });
    }
    const delays = [await underlineDelay(with_, 1), await underlineDelay(with_, 2), await underlineDelay(with_, 3)];
    // Side by side, as no clock runs.
    const [heapWithout, heapWith] = await Promise.all([heapGrowth(without), heapGrowth(with_)]);
    const of = (what: keyof Round) => ({
      without: median(rounds.map((round) => round.without[what])),
      with: median(rounds.map((round) => round.with[what])),
    });
    const [busy, paint, frame] = [of('busy'), of('paint'), of('frame')];
    const plain = (value: number) => value.toFixed(1);
    const inKb = (bytes: readonly number[]) => bytes.map((some) => Math.round(some / 1000)).join(', ');
    process.stdout.write(
      `${editor.title}: main thread ${plain(busy.without)} → ${plain(busy.with)} ms a key, event to paint ${plain(paint.without)} → ${plain(paint.with)} ms, to the end of its frame ${plain(frame.without)} → ${plain(frame.with)} ms, ` +
        `heap ${inKb(heapWithout)} → ${inKb(heapWith)} kB with the 2nd and 3rd thousand keys, underline after ${delays.map((d) => d.toFixed(0)).join(', ')} ms\n`,
    );
    return `| ${editor.title} | ${(busy.with / busy.without).toFixed(2)} | ${(paint.with / paint.without).toFixed(2)} | ${(frame.with / frame.without).toFixed(2)} | ${inKb(heapWith.map((bytes, index) => bytes - (heapWithout[index] ?? Number.NaN)))} kB | ${Math.round(median(delays) / 50) * 50} ms |`;
  } finally {
    await bare.close();
    await dressed.close();
    await site.close();
  }
}

/** An extension that does nothing, so that both browsers are driven alike. */
async function emptyExtension(): Promise<string> {
  const empty = join(ARTIFACTS, 'empty-extension');
  await mkdir(empty, { recursive: true });
  await writeFile(join(empty, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1' }));
  return empty;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function writeDown(made: string): Promise<void> {
  const file = join(import.meta.dirname, '../../README.md');
  const readme = await readFile(file, 'utf8');
  const next = readme.replace(
    /(<!-- bench:page -->\n)[\s\S]*?(<!-- \/bench:page -->)/,
    (_, opening: string, closing: string) => `${opening}${made}\n${closing}`,
  );
  if (next === readme) process.stdout.write('README.md: nothing changed between its bench:page markers\n');
  await writeFile(file, next);
}
