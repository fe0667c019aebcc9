import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserKind } from './find-browser.ts';

const root = join(import.meta.dirname, '../..');

/** Where pictures, builds and logs of a run go; not under version control. */
export const ARTIFACTS = join(root, '.artifacts');

/** Thrown when the source does not build; the message is what the build printed. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

/** All that a build is made of. */
const SOURCES = [
  ...['components', 'entrypoints', 'lib', 'public'],
  ...['wxt.config.ts', 'tsconfig.json', 'package-lock.json', 'tests/harness/build.ts'],
];

/**
 * Builds the extension for one kind of browser, as it is shipped; not anew where nothing has changed that it is made of.
 * @returns the folder of the unpacked extension
 * @throws BuildFailed
 */
export async function build(kind: BrowserKind): Promise<{ folder: string; printed: string }> {
  const out = process.env.FIRSTHAND_OUT ?? join(ARTIFACTS, 'build');
  const folder = join(out, kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const record = `${folder}.json`;
  const state = await stateOfSources();
  const last: unknown =
    existsSync(record) && existsSync(folder) ? JSON.parse(await readFile(record, 'utf8')) : undefined;
  if (isBuilt(last) && last.state === state) return { folder, printed: last.printed };
  await rm(record, { force: true });
  const printed = await run(kind, out);
  await writeFile(record, JSON.stringify({ state, printed } satisfies Built));
  return { folder, printed };
}

interface Built {
  readonly state: string;
  readonly printed: string;
}

function isBuilt(record: unknown): record is Built {
  return typeof record === 'object' && record !== null && 'state' in record && 'printed' in record;
}

async function stateOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    const names = source.includes('.') ? [''] : (await readdir(path, { recursive: true })).sort();
    for (const name of names) {
      const file = join(path, name);
      const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EISDIR') throw error;
      });
      if (content) hash.update(name).update('\0').update(content);
    }
  }
  return hash.digest('hex');
}

async function run(kind: BrowserKind, out: string): Promise<string> {
  const args = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
      { cwd: root, env: environment(out) },
    );
    return stdout + stderr;
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    throw new BuildFailed(`The extension does not build.\n${error.stdout}${error.stderr}`);
  }
}

/** The person's own environment, without what a test runner adds to it: that would make a test build, not the shipped one. */
export function environment(out: string): NodeJS.ProcessEnv {
  const { NODE_ENV: _, TEST: __, VITEST: ___, ...rest } = process.env;
  return { ...rest, FIRSTHAND_OUT: out, CI: '1', NO_COLOR: '1' };
}
