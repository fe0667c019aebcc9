/** The page on security and the tests that it names are held to each other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const named = new Set(
  Array.from(
    readFileSync(join(root, '.github/SECURITY.md'), 'utf8').matchAll(/`((?:tests|lib)\/[^`]+)`/g),
    ([, path]) => String(path),
  ),
);

it('every file that the page on security names is there', () => {
  expect(named.size).toBeGreaterThan(20);
  expect([...named].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it.each(['tests/security', 'tests/faults'])('every test in %s is named there', (folder) => {
  const tests = readdirSync(join(root, folder)).filter((file) => file.endsWith('.test.ts'));
  expect(tests.map((file) => `${folder}/${file}`).filter((path) => !named.has(path))).toEqual([]);
});
