import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './check-package.ts';

const MANIFEST = {
  version: '1.0.0',
  permissions: ['storage'],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'",
  },
};
const CODE = 'browser.storage.local.get(null)';

describe('what a store would object to', () => {
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firsthand-package-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function built(manifest: object, files: Readonly<Record<string, string>>): Promise<string> {
    const here = join(folder, String(count++));
    await mkdir(here);
    for (const [name, text] of Object.entries({ 'manifest.json': JSON.stringify(manifest), 'a.js': CODE, ...files })) {
      await writeFile(join(here, name), text);
    }
    return here;
  }

  it('is nothing in a plain package', async () => {
    expect(await objections(await built(MANIFEST, {}))).toEqual([]);
  });

  it.each([
    ['code made of a string', { 'b.js': 'const f = new Function("return 1")' }, {}],
    ['code from elsewhere', { 'b.html': '<script src="https://example.org/a.js"></script>' }, {}],
    ['a connection', { 'b.js': 'new WebSocket("wss://example.org")' }, {}],
    ['a source map', { 'b.js.map': '{}' }, {}],
    ['the permission tabs', {}, { permissions: ['storage', 'tabs'] }],
    ['the permission contextMenus is not used', {}, { permissions: ['storage', 'contextMenus'] }],
    ['sites at installation', {}, { host_permissions: ['https://*/*'] }],
    ['pages can load a file', {}, { web_accessible_resources: [{ resources: ['a.js'], matches: ['https://*/*'] }] }],
    [
      "its policy lacks connect-src 'none'",
      {},
      {
        content_security_policy: {
          extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
        },
      },
    ],
  ])('%s', async (what, files, change) => {
    const found = await objections(await built({ ...MANIFEST, ...change }, files));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
  });
});
