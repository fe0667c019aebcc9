/**
 * `npm run zip`: the packages for the stores of Chrome, Edge and Firefox, with the source archive that Firefox asks for, in
 * `.artifacts/store`. Each is looked at as a store's reviewer would, and the archive is built again to see that it gives the
 * same package, bit for bit.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { ARTIFACTS } from '../harness/build.ts';
import { objections } from '../ship/check-package.ts';
import { askedBy, explainedIn, gaps } from '../ship/explained.ts';

const root = join(import.meta.dirname, '../..');
const out = join(ARTIFACTS, 'store');
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
);

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CI: '1', NO_COLOR: '1', ...env },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function wxt(folder: string, command: string, browser: string, outDir: string): void {
  const mv3 = browser === 'firefox' ? ['--mv3'] : [];
  run(process.execPath, [join(folder, 'node_modules/wxt/bin/wxt.mjs'), command, '-b', browser, ...mv3], folder, {
    FIRSTHAND_OUT: outDir,
  });
}

/** All files of a folder with their bytes, by path. */
function contentsOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      relative(folder, join(parentPath, name)),
      readFileSync(join(parentPath, name)),
    ]),
  );
}

function differences(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => {
    const [one, other] = [a.get(path), b.get(path)];
    return !one || !other || !one.equals(other);
  });
}

/** Unpacks the source archive, installs and builds as its reader would, and compares. */
function builtAgain(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-sources-'));
  try {
    const archive = unzipSync(readFileSync(join(out, `firsthand-${version}-sources.zip`)));
    for (const [name, bytes] of Object.entries(archive)) {
      if (name.endsWith('/')) continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    run('npm', ['ci', '--loglevel=error'], folder);
    wxt(folder, 'build', 'firefox', join(folder, 'out'));
    return differences(contentsOf(join(out, 'firefox-mv3')), contentsOf(join(folder, 'out/firefox-mv3')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
troubles.push(...builtAgain().map((path) => `built again from the sources, ${path} is another`));
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
