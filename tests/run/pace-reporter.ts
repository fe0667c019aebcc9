import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';

/** So many of the slowest files are told. */
const SLOWEST = 12;
/** UTF-16 units of what a failed try said, and of what it found and expected. */
const LONGEST = 600;

/** After a run: what was passed only on a second or third try and what the tries before said, and which files took longest. A test that fails now and then has a cause, and waits here to be found. */
export default class PaceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const tries = 1 + (test.diagnostic()?.retryCount ?? 0);
        if (tries === 1) continue;
        process.stdout.write(`tried ${tries} times: ${place(module)}: ${test.fullName}\n`);
        for (const { message, diff, stacks = [] } of test.result().errors ?? []) {
          const lines = stacks.map(({ file, line }) => `${relative(process.cwd(), file)}:${line}`);
          process.stdout.write(`    ${message.slice(0, LONGEST)} (${lines.slice(0, 4).join(' ← ')})\n`);
          // Of two long values the message says that they differ, and not in what.
          if (diff) process.stdout.write(`${changedLines(diff)}\n`);
        }
      }
    const slowest = modules
      .map((module) => ({ place: place(module), seconds: module.diagnostic().duration / 1000 }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, SLOWEST);
    for (const { place, seconds } of slowest) process.stdout.write(`${seconds.toFixed(0).padStart(5)} s  ${place}\n`);
  }
}

const changedLines = (diff: string) =>
  stripVTControlCharacters(diff)
    .split('\n')
    .filter((line) => /^\s*[-+]/.test(line))
    .join('\n')
    .slice(0, LONGEST);
const place = ({ moduleId }: TestModule) => relative(process.cwd(), moduleId);
