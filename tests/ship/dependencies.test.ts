/** What is built in is what was chosen: each package with its reason, none that nothing uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../lib/build/licences.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { dependencies } = v.parse(
  v.object({ dependencies: v.record(v.string(), v.string()) }),
  JSON.parse(read('package.json')),
);
const names = Object.keys(dependencies).sort();

describe('the packages that are built in', () => {
  it('are each listed with the reason, and no other is', () => {
    const rows = Array.from(read('.github/SECURITY.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm));
    expect(rows.map(([, name]) => name).sort()).toEqual(names);
    for (const [, name, why] of rows) expect(why, name).toMatch(/\w+ \w+ \w+/);
  });

  it('are each imported by the product', () => {
    const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => read(join(folder, file))),
    );
    // The module of the build tool puts it in place of `browser`.
    sources.push(read('wxt.config.ts').replace("'@wxt-dev/webextension-polyfill'", "from 'webextension-polyfill'"));
    // What draws for React's own import.
    for (const name of names) {
      const imported = new RegExp(`(?:from|import) ['"]${name}(?:/[^'"]+)?['"]`);
      expect(
        sources.some((source) => imported.test(source)),
        name,
      ).toBe(true);
    }
  });

  it('are known by their folder, which tells whose licence is asked for', () => {
    expect(packageFolder('/a/node_modules/react-dom/client.js')).toBe('/a/node_modules/react-dom');
    expect(packageFolder('/a/node_modules/@base-ui/react/tabs/index.js')).toBe('/a/node_modules/@base-ui/react');
    expect(packageFolder('C:\\a\\node_modules\\b\\node_modules\\c\\d.js?x')).toBe('C:/a/node_modules/b/node_modules/c');
    expect(packageFolder('/a/lib/review.ts')).toBeUndefined();
    expect(packageFolder('\0vite/preload-helper.js')).toBeUndefined();
  });
});
