/**
 * `npm test`: types, lint and format, the unit tests and the architecture, the journeys in both browsers; then one line. The
 * unit tests take what the browsers leave of the processor, who wait for half their time. They are told when they are through,
 * and so are the journeys that wait for most of theirs, which run beside the others. A few files of the browsers that failed are
 * run once more at the end, with nothing beside them.
 * `npm test -- WORD…` runs only the test files whose path holds one of the words.
 */
import { type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { ARTIFACTS } from '../harness/build.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { prepare } from '../harness/prepare.ts';
import { spawnAside } from './aside.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The tests' file; none for a check, and for what went wrong outside of the tests. */
  readonly file?: string;
}

/**
 * So many files that failed are run again. A browser that starves on a shared machine fails a test here and there; what is broken
 * fails in more places, or alone as well.
 */
const FEW = 4;

const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');
const BROWSER_PROJECTS = ['journeys', 'editors', 'patient'].flatMap((name) => ['--project', name]);

function run(title: string, script: string, args: readonly string[]): boolean {
  process.stdout.write(`\n${title}\n`);
  const { status } = spawnSync(process.execPath, [join(modules, script), ...args], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function check(title: string, script: string, args: readonly string[]): Tally {
  const ok = run(title, script, args);
  process.stdout.write(ok ? 'ok\n' : `FAILED: ${title}\n`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/** A test that was skipped counts as failed: what was not tried is not known to work. */
function tallyOf({ name, status, assertionResults }: v.InferOutput<typeof vitestReport>['testResults'][number]): Tally {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  // A file that cannot even be loaded has no tests to count.
  const broken = status === 'failed' && assertionResults.length === 0;
  return { passed, failed: broken ? 1 : assertionResults.length - passed, file: name };
}

/** A run of Vitest's. */
interface Part {
  /** Of its report. */
  readonly name: string;
  readonly args: readonly string[];
  /** Whether it runs beside one that is watched, and is printed in one piece at its end: with its own share, or giving way. */
  readonly beside?: 'equal' | 'aside';
}

/** @returns a tally for each file */
async function runTests({ name, args, beside }: Part): Promise<Tally[]> {
  const reportFile = join(ARTIFACTS, `${name}.json`);
  rmSync(reportFile, { force: true });
  const words = [
    join(modules, 'vitest/vitest.mjs'),
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--reporter=${join(import.meta.dirname, 'pace-reporter.ts')}`,
    `--outputFile.json=${reportFile}`,
  ];
  const stdio: StdioOptions = beside ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child =
    beside === 'aside'
      ? spawnAside(process.execPath, words, root, stdio)
      : spawn(process.execPath, words, { cwd: root, stdio });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  const ok = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
  process.stdout.write(Buffer.concat(printed));
  try {
    const files = v.parse(vitestReport, JSON.parse(readFileSync(reportFile, 'utf8'))).testResults.map(tallyOf);
    // An error outside of every test.
    if (!ok && files.every(({ failed }) => failed === 0)) files.push({ passed: 0, failed: 1 });
    return files;
  } catch (error) {
    process.stdout.write(`The tests left no report: ${String(error)}\n`);
    return [{ passed: 0, failed: 1 }];
  }
}

async function runAllTests(): Promise<Tally[]> {
  process.stdout.write('\nTests\n');
  const unit = runTests({ name: 'unit', args: ['--project', 'unit'], beside: 'aside' });
  const browsers = await runBrowserTests();
  const others = await unit;
  return [...(await runFailedAlone(browsers)), ...others];
}

/** Runs the few files that failed once more: what fails alone, too, does not work, and what does not is told of. */
async function runFailedAlone(tallies: readonly Tally[]): Promise<readonly Tally[]> {
  const failed = tallies.filter((tally) => tally.failed > 0);
  const files = failed.flatMap(({ file }) => file ?? []);
  if (files.length === 0 || files.length > FEW || files.length < failed.length) return tallies;
  const names = files.map((file) => relative(root, file)).join(', ');
  process.stdout.write(`\nFailed beside others, and run again alone: ${names}\n`);
  const alone = await runTests({ name: 'alone', args: [...BROWSER_PROJECTS, '--maxWorkers', '1', ...files] });
  const passed = alone.every((tally) => tally.failed === 0);
  process.stdout.write(`${passed ? 'Passed' : 'FAILED'} alone: ${names}\n`);
  // A file that was not run again stands as it was.
  const untried = failed.filter(({ file }) => !alone.some((tally) => tally.file === file));
  return [...tallies.filter((tally) => tally.failed === 0), ...untried, ...alone];
}

async function runBrowserTests(): Promise<Tally[]> {
  try {
    // Once, before two runs would both begin with it.
    await Promise.all(BROWSER_KINDS.map(prepare));
  } catch (error) {
    process.stdout.write(`FAILED: the browsers and the builds for them. ${String(error)}\n`);
    return [{ passed: 0, failed: 1 }];
  }
  const runs = await Promise.all([
    runTests({ name: 'browsers', args: ['--project', 'journeys', '--project', 'editors'] }),
    runTests({ name: 'patient', args: ['--project', 'patient'], beside: 'equal' }),
  ]);
  return runs.flat();
}

mkdirSync(ARTIFACTS, { recursive: true });
const words = process.argv.slice(2);
const tallies = words.length
  ? await runTests({ name: 'tests', args: words })
  : [
      check('Generated types', 'wxt/bin/wxt.mjs', ['prepare']),
      check('Types', 'typescript/bin/tsc', ['--noEmit']),
      check('Lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
      ...(await runAllTests()),
    ];
const sum = (of: 'passed' | 'failed'): number => tallies.reduce((all, tally) => all + tally[of], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') ? 1 : 0;
