/**
 * Measures the review against the labelled stories and prints the table; `--write` puts its summary into the README.
 * Other arguments go to score.mjs: gold files in place of the development stories, `--misses LABEL`, `--strict`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const readme = join(here, '../../README.md');
const given = process.argv.slice(2).filter((argument) => argument !== '--write');
const golds = given.some((argument) => argument.endsWith('.json'))
  ? []
  : ['dev-a.json', 'dev-b.json'].map((file) => join(here, file));

// npm sends `exit 1` of the scorer on as its own; its sentence about why is on stderr already.
const table = execFileSync(
  process.execPath,
  [
    join(here, 'score.mjs'),
    ...golds,
    ...given,
    '--',
    process.execPath,
    join(here, '../../lib/cli/check.ts'),
    '--jsonl',
  ],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 },
);
process.stdout.write(table);
if (process.argv.includes('--write')) writeSummary(table);

/** The lines after the table of labels: stories, groups, sections, ranks. */
function writeSummary(text: string): void {
  const summary = text.slice(text.search(/^\d+ stories,/m)).trim();
  const markers = /(<!-- evaluate -->\n)[\s\S]*?(<!-- \/evaluate -->)/;
  const before = readFileSync(readme, 'utf8');
  if (!markers.test(before)) throw new Error('README.md has lost its <!-- evaluate --> markers');
  writeFileSync(
    readme,
    before.replace(markers, (_, open: string, close: string) => `${open}\`\`\`\n${summary}\n\`\`\`\n${close}`),
  );
}
