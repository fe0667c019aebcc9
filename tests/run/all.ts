/**
 * `npm test`: types, lint and format, the unit tests and the architecture, the journeys in both browsers; then one line.
 * `npm test -- WORD…` runs only the test files whose path holds one of the words.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ARTIFACTS } from '../harness/build.ts';

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

/** A test that was skipped counts as failed: what was not tried is not known to work. */
function runTests(words: readonly string[]): Tally {
  const reportFile = join(ARTIFACTS, 'tests.json');
  rmSync(reportFile, { force: true });
  const ok = run('Tests', 'vitest/vitest.mjs', [
    'run',
    ...words,
    '--reporter=default',
    '--reporter=json',
    `--reporter=${join(import.meta.dirname, 'pace-reporter.ts')}`,
    `--outputFile.json=${reportFile}`,
  ]);
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

mkdirSync(ARTIFACTS, { recursive: true });
const words = process.argv.slice(2);
const tallies = words.length
  ? [runTests(words)]
  : [
      check('Generated types', 'wxt/bin/wxt.mjs', ['prepare']),
      check('Types', 'typescript/bin/tsc', ['--noEmit']),
      check('Lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
      runTests([]),
    ];
const sum = (of: keyof Tally): number => tallies.reduce((all, tally) => all + tally[of], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') ? 1 : 0;
