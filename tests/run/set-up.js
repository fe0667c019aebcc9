// Makes a fresh clone ready, before any npm script: with nothing but the system's own node and npm.
// Plain JavaScript for whatever Node the person has; the scripts themselves then find Node 24 in node_modules/.bin.
// Writes to stderr only, because `npm run check -- --json` owns stdout, and nothing at all where all is in place.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
/** What only some commands need, by the argument that asks for it. */
const EXTRAS = {
  '--editors': [join(root, 'tests', 'editors', 'pages'), 'the editors that the tests open'],
  '--regexes': [join(root, 'tests', 'ship', 'regexes', 'recheck'), 'what looks at the regular expressions'],
};

/** True where every package of a folder's lockfile is installed in the version that it names. */
function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  // Optional packages are other platforms' binaries and may rightly be absent.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** @returns whether it came about, once npm has ended */
async function install(folder, what) {
  const command = existsSync(join(folder, 'node_modules')) ? 'install' : 'ci';
  process.stderr.write(`Firsthand: setting up ${what} once (npm ${command}), a minute or so …\n`);
  // The npm that runs this script, so that it is the same version with the same settings.
  const npm = process.env.npm_execpath;
  const [program, ...args] = npm ? [process.execPath, npm, command] : ['npm', command];
  const child = spawn(program, [...args, '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    // On Windows npm is a batch file, which only a shell can start.
    shell: !npm && process.platform === 'win32',
  });
  const trouble = await new Promise((resolve) => {
    child.once('error', (error) => resolve(` (${error.message})`));
    child.once('close', (status) => resolve(status === 0 ? undefined : ''));
  });
  if (trouble === undefined) return true;
  process.stderr.write(
    `Firsthand: setting up ${what} failed${trouble}: npm says why above. Run the command again once that is mended.\n`,
  );
  return false;
}

/** WXT writes the types that editors and the type check read. */
function prepare() {
  spawnSync(join(modules, '.bin', 'node'), [join(modules, 'wxt', 'bin', 'wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // On Windows the names in .bin are batch files.
    shell: process.platform === 'win32',
  });
}

const lacks = !isInstalled(root) || !existsSync(join(modules, '.bin', 'node'));
const wanted = [
  ...(lacks ? [[root, 'the packages']] : []),
  ...Object.entries(EXTRAS)
    .filter(([argument, [folder]]) => process.argv.includes(argument) && !isInstalled(folder))
    .map(([, extra]) => extra),
];
// Side by side: npm waits for the registry and for the disk most of the time.
const done = await Promise.all(wanted.map(([folder, what]) => install(folder, what)));
if (done.includes(false)) process.exit(1);
if (lacks) prepare();
