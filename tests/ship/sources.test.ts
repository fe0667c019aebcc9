/** What Firefox's reviewers are given makes the package that people get, bit for bit. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtAgain, wxt } from '../run/sources.ts';

const root = join(import.meta.dirname, '../..');

describe('the source archive', () => {
  const out = mkdtempSync(join(tmpdir(), 'firsthand-packed-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('builds to the same package', { timeout: 300_000 }, () => {
    wxt(root, 'zip', 'firefox', out);
    const archive = readdirSync(out).find((name) => name.endsWith('-sources.zip')) ?? 'no archive';
    // The lockfile has been installed here; `npm run zip` asks the registry for it again.
    const install = (folder: string) =>
      cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    expect(builtAgain(join(out, archive), join(out, 'firefox-mv3'), install)).toEqual([]);
  });
});
