import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './check-package.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const MANIFEST = {
  version: '1.0.0',
  permissions: ['storage'],
  content_security_policy: { extension_pages: POLICY },
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
    await mkdir(join(here, 'content-scripts'), { recursive: true });
    for (const [name, text] of Object.entries({
      'manifest.json': JSON.stringify(manifest),
      'a.js': CODE,
      'licences.txt': '',
      ...files,
    })) {
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
    ['a request', { 'b.js': 'const ask = (url) => fetch(url)' }, {}],
    ['a source map', { 'b.js.map': '{}' }, {}],
    ['the permission tabs', {}, { permissions: ['storage', 'tabs'] }],
    ['the permission contextMenus is not used', {}, { permissions: ['storage', 'contextMenus'] }],
    ['sites at installation', {}, { host_permissions: ['https://*/*'] }],
    ['pages can load a file', {}, { web_accessible_resources: [{ resources: ['a.js'], matches: ['https://*/*'] }] }],
    ['others can send', {}, { externally_connectable: { matches: ['https://example.org/*'] } }],
    [
      "its policy lacks connect-src 'none'",
      {},
      policy((all) => all.replace("connect-src 'none'", "connect-src 'self'")),
    ],
    ['its policy lets somebody in', {}, policy((all) => `${all}; img-src https:`)],
  ])('%s', async (what, files, change) => {
    const found = await objections(await built({ ...MANIFEST, ...change }, files));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
  });

  it('is no method that is called fetch, and not the one script that asks for its own document', async () => {
    const files = {
      'b.js': 'class Index { fetch(key) { return key } } new Index().fetch(1)',
      'content-scripts/google-docs-editor.js': 'fetch(address)',
    };
    expect(await objections(await built(MANIFEST, files))).toEqual([]);
  });
});

const policy = (change: (all: string) => string) => ({ content_security_policy: { extension_pages: change(POLICY) } });
