import { execFile } from 'node:child_process';
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

/**
 * Builds the extension for one kind of browser, as it is shipped.
 * @returns the folder of the unpacked extension
 * @throws BuildFailed
 */
export async function build(kind: BrowserKind): Promise<{ folder: string; printed: string }> {
  const out = process.env.FIRSTHAND_OUT ?? join(ARTIFACTS, 'build');
  const args = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
      { cwd: root, env: environment(out) },
    );
    return { folder: join(out, kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), printed: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    throw new BuildFailed(`The extension does not build.\n${error.stdout}${error.stderr}`);
  }
}

/** The person's own environment, without what a test runner adds to it: that would make a test build, not the shipped one. */
function environment(out: string): NodeJS.ProcessEnv {
  const { NODE_ENV: _, TEST: __, VITEST: ___, ...rest } = process.env;
  return { ...rest, FIRSTHAND_OUT: out, CI: '1', NO_COLOR: '1' };
}
