/** The source archive that Firefox asks for, built again as its reader would, and the steps that make the packages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { environment } from '../harness/build.ts';

/**
 * @returns what it printed
 * @throws with all that it printed, where it fails
 */
export function run(program: string, args: readonly string[], cwd: string, env = process.env): string {
  const { status, stdout, stderr } = spawnSync(program, [...args], { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Runs WXT as it is installed in a folder, and has it put what it makes into `outDir`. */
export function wxt(folder: string, command: 'build' | 'zip', browser: string, outDir: string): void {
  const mv3 = browser === 'firefox' ? ['--mv3'] : [];
  const program = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  run(process.execPath, [program, command, '-b', browser, ...mv3], folder, environment(outDir));
}

/**
 * Unpacks the source archive, installs and builds it, and compares.
 * @param archive path of the archive
 * @param built the folder that was packed for Firefox
 * @param install brings the packages of the lockfile into a folder
 * @returns the files that are not the same bit for bit
 */
export function builtAgain(archive: string, built: string, install: (folder: string) => void): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-sources-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
      if (name.endsWith('/')) continue;
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    install(folder);
    wxt(folder, 'build', 'firefox', join(folder, 'out'));
    return differences(contentsOf(built), contentsOf(join(folder, 'out/firefox-mv3')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
