/** What is loaded late brings the styles of all that it shows: otherwise its looks would depend on what was opened before. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

type Sources = ReadonlyMap<string, string>;

const ROOT = join(import.meta.dirname, '../..');

async function product(): Promise<Sources> {
  const found = new Map<string, string>();
  for (const folder of ['components', 'entrypoints']) {
    for (const name of await readdir(join(ROOT, folder), { recursive: true })) {
      const path = join(folder, name);
      if (/\.(?:tsx?|css)$/.test(name)) found.set(path, await readFile(join(ROOT, path), 'utf8'));
    }
  }
  return found;
}

/** Files that a file names, as the sources name them. */
function named(sources: Sources, file: string, pattern: RegExp): string[] {
  const paths = [...(sources.get(file) ?? '').matchAll(pattern)].map((match) => match[1] ?? '');
  return paths.map((path) => normalize(join(dirname(file), path))).filter((path) => sources.has(path));
}

/** A file and all that is loaded with it. */
function loadedWith(sources: Sources, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of named(sources, file, /(?:from|import) ['"](\.[^'"]+)/g)) loadedWith(sources, next, seen);
  return seen;
}

const styled = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\/|\{[^}]*\}/g, ' ').matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1] ?? '');

const wornIn = (source: string): string[] =>
  [...source.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    (match) => match.join(' ').match(/[\w-]+/g) ?? [],
  );

/** Each “file: class” that has a style, though none that is loaded by the time the file is shown. */
function bare(sources: Sources, page: string): string[] {
  const classes = new Set([...sources].flatMap(([file, source]) => (file.endsWith('.css') ? styled(source) : [])));
  const found = new Set<string>();
  const look = (file: string, before: ReadonlySet<string>, way: readonly string[]) => {
    const here = new Set([...before, ...loadedWith(sources, file)]);
    const loaded = new Set([...here].flatMap((one) => (one.endsWith('.css') ? styled(sources.get(one) ?? '') : [])));
    for (const one of here) {
      if (before.has(one)) continue;
      for (const name of one.endsWith('.tsx') ? wornIn(sources.get(one) ?? '') : []) {
        if (classes.has(name) && !loaded.has(name)) found.add(`${one}: ${name}`);
      }
      for (const late of named(sources, one, /import\(['"](\.[^'"]+)/g)) {
        if (!here.has(late) && !way.includes(late)) look(late, here, [...way, late]);
      }
    }
  };
  look(page, new Set(), []);
  return [...found];
}

describe('styles', () => {
  it('come with what wears them, on every page and in every view', async () => {
    const sources = await product();
    const pages = [...sources.keys()].filter((file) => file.endsWith('/main.tsx'));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap((page) => bare(sources, page))).toEqual([]);
  });

  it('are missed where only another view would load them', () => {
    const sources = new Map([
      ['entrypoints/a/main.tsx', "const one = () => import('./one.tsx'); const two = () => import('./two.tsx');"],
      ['entrypoints/a/one.tsx', 'import \'./one.css\'; <p className="note" />'],
      ['entrypoints/a/one.css', '.note { color: red; }'],
      ['entrypoints/a/two.tsx', '<p className="note" />'],
    ]);
    expect(bare(sources, 'entrypoints/a/main.tsx')).toEqual(['entrypoints/a/two.tsx: note']);
  });
});
