/**
 * `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, with the source archive that Firefox asks for, in
 * `.artifacts/store`. Each is looked at as a store's reviewer would, and the archive is built again to see that it gives the
 * same package, bit for bit.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { ARTIFACTS } from '../harness/build.ts';
import { objections } from '../ship/check-package.ts';
import { askedBy, explainedIn, gaps } from '../ship/explained.ts';
import { builtAgain, run, wxt } from './sources.ts';

const root = join(import.meta.dirname, '../..');
const out = join(ARTIFACTS, 'store');
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
);

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

const audit = v.looseObject({ vulnerabilities: v.record(v.string(), v.looseObject({ severity: v.string() })) });

/** Known holes in the packages that are built in. Not every registry can be asked: then that is said, and nothing is known. */
function audited(): string[] {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' });
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), audit), stdout);
  if (!answer.success) {
    process.stdout.write('npm audit: the registry gave no answer; ask another one before anything is published\n');
    return [];
  }
  const found = Object.entries(answer.output.vulnerabilities);
  process.stdout.write(`npm audit: ${found.length} known holes\n`);
  return found.map(([name, { severity }]) => `npm audit: ${name} (${severity})`);
}

function linted(): string[] {
  const linter = join(root, 'tests/ship/linter/node_modules/addons-linter/bin/addons-linter');
  const printed = run(process.execPath, [linter, '--output', 'json', join(out, 'firefox-mv3')], root);
  const message = v.looseObject({ code: v.string(), message: v.string(), file: v.nullish(v.string()) });
  const report = v.parse(v.looseObject({ errors: v.array(message), warnings: v.array(message) }), JSON.parse(printed));
  return [...report.errors, ...report.warnings].map(
    ({ code, message: text, file }) => `${code}: ${text} ${file ?? ''}`,
  );
}

rmSync(out, { recursive: true, force: true });
const troubles: string[] = [];
for (const browser of BROWSERS) {
  wxt(root, 'zip', browser, out);
  const folder = join(out, `${browser}-mv3`);
  for (const objection of await objections(folder)) troubles.push(`${browser}: ${objection}`);
}
for (const text of ['PRIVACY.md', 'store/listing.md']) {
  const asked = BROWSERS.map((browser) =>
    askedBy(JSON.parse(readFileSync(join(out, `${browser}-mv3/manifest.json`), 'utf8'))),
  );
  const explained = explainedIn(readFileSync(join(root, '.github', text), 'utf8'));
  troubles.push(...gaps(asked, explained).map((gap) => `${text}: ${gap}`));
}
troubles.push(...audited());
troubles.push(...linted().map((line) => `addons-linter: ${line}`));
const again = builtAgain(join(out, `firsthand-${version}-sources.zip`), join(out, 'firefox-mv3'), (folder) =>
  run('npm', ['ci', '--loglevel=error'], folder),
);
troubles.push(...again.map((path) => `built again from the sources, ${path} is another`));
for (const name of readdirSync(out)
  .filter((each) => each.endsWith('.zip'))
  .sort()) {
  process.stdout.write(
    `${join(relative(process.cwd(), out), name)}  ${Math.ceil(statSync(join(out, name)).size / 1000)} kB\n`,
  );
}
for (const trouble of troubles) process.stdout.write(`${trouble}\n`);
process.stdout.write(
  troubles.length > 0
    ? `${troubles.length} objections\n`
    : 'Nothing to object to; the sources give the same package.\n',
);
process.exitCode = troubles.length > 0 ? 1 : 0;
