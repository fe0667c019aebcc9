/**
 * `npm run test:editors`: holds every editor to the contract in both browsers, and prints what came of it as a matrix.
 * `-- TITLE…` tries only the editors so named; `-- --write` puts the matrix into the README.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrix, readResults } from '../editors/matrix.ts';
import { ARTIFACTS } from '../harness/build.ts';

const root = join(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const write = words.includes('--write');
const titles = words.filter((word) => !word.startsWith('--'));
if (write && titles.length > 0) {
  process.stderr.write('The README shows all editors: --write goes with no title.\n');
  process.exit(2);
}

const report = join(ARTIFACTS, 'editors.json');
mkdirSync(ARTIFACTS, { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', 'editors', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...(titles.length > 0 ? ['-t', `^(${titles.map(escaped).join('|')})( |$)`] : []),
  ],
  { cwd: root, stdio: 'inherit' },
);
const lines = matrix(readResults(JSON.parse(readFileSync(report, 'utf8'))));
process.stdout.write(`\n${lines}\n`);
if (write && status === 0) {
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const put = readme.replace(
    /(<!-- editors -->\n)[\s\S]*?(<!-- \/editors -->)/,
    (_, open: string, close: string) => `${open}${lines}\n${close}`,
  );
  if (put === readme) process.stdout.write('README.md: nothing changed between its editors markers\n');
  writeFileSync(file, put);
}
process.exitCode = status ?? 1;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
