/** The built extension names the licence of everything in it, and is what a store would take. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { LICENCES } from '../../lib/build/licences.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { objections } from './check-package.ts';

describe.each(BROWSER_KINDS)('the build for %s', (kind) => {
  const { extension } = inject('browsers')[kind];

  it('has nothing that a store would object to', async () => {
    expect(await objections(extension)).toEqual([]);
  });

  it('holds the licence of each package in it, word for word', async () => {
    const text = await readFile(join(extension, LICENCES), 'utf8');
    const root = join(import.meta.dirname, '../..');
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      await readFile(join(root, 'package.json'), 'utf8'),
    );
    for (const name of Object.keys(dependencies)) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, 'm'));
    // Of packages that others bring along, too.
    expect(text).toMatch(/^scheduler \d/m);
    const own = await readFile(join(root, 'node_modules/webextension-polyfill/LICENSE'), 'utf8');
    expect(text).toContain(own.replaceAll('\r\n', '\n').trim());
  });
});
