/**
 * `npm test`: types, lint and format, the unit tests and the architecture, the journeys in both browsers; then one line. The
 * unit tests take what the browsers leave of the processor, who wait for half their time. They are told when they are through,
 * and so are the journeys that wait for most of theirs, which run beside the others.
 * `npm test -- WORD…` runs only the test files whose path holds one of the words.
 */
import { type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ARTIFACTS } from '../harness/build.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { prepare } from '../harness/prepare.ts';
import { spawnAside } from './aside.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');

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
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/** A run of Vitest's. */
interface Part {
  /** Of its report. */
  readonly name: string;
  readonly args: readonly string[];
  /** Whether it runs beside one that is watched, and is printed in one piece at its end: with its own share, or giving way. */
  readonly beside?: 'equal' | 'aside';
}

/** A test that was skipped counts as failed: what was not tried is not known to work. */
async function runTests({ name, args, beside }: Part): Promise<Tally> {
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
    const report = v.parse(vitestReport, JSON.parse(readFileSync(reportFile, 'utf8')));
    // A file that cannot even be loaded has no tests to count.
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.length,
    ).length;
    const failed = report.numFailedTests + report.numPendingTests + broken;
    return { passed: report.numPassedTests, failed: failed || (ok ? 0 : 1) };
  } catch (error) {
    process.stdout.write(`The tests left no report: ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

async function runAllTests(): Promise<Tally[]> {
  process.stdout.write('\nTests\n');
  const unit = runTests({ name: 'unit', args: ['--project', 'unit'], beside: 'aside' });
  return [...(await runBrowserTests()), await unit];
}

async function runBrowserTests(): Promise<Tally[]> {
  try {
    // Once, before two runs would both begin with it.
    await Promise.all(BROWSER_KINDS.map(prepare));
  } catch (error) {
    process.stdout.write(`FAILED: the browsers and the builds for them. ${String(error)}\n`);
    return [{ passed: 0, failed: 1 }];
  }
  return Promise.all([
    runTests({ name: 'browsers', args: ['--project', 'journeys', '--project', 'editors'] }),
    runTests({ name: 'patient', args: ['--project', 'patient'], beside: 'equal' }),
  ]);
}

mkdirSync(ARTIFACTS, { recursive: true });
const words = process.argv.slice(2);
const tallies = words.length
  ? [await runTests({ name: 'tests', args: words })]
  : [
      check('Generated types', 'wxt/bin/wxt.mjs', ['prepare']),
      check('Types', 'typescript/bin/tsc', ['--noEmit']),
      check('Lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
      ...(await runAllTests()),
    ];
const sum = (of: keyof Tally): number => tallies.reduce((all, tally) => all + tally[of], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') ? 1 : 0;
