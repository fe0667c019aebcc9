/** Puts into a build the licences of all that is built into it, as most of them ask for, in one text that the options lead to. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';

/** In the folder of the built extension. */
export const LICENCES = 'licences.txt';

/** Folders of packages, gathered over the builds that make up one extension: its pages, its worker, each content script. */
const bundled = new Set<string>();

/** Notes from which packages code has come into what is built. */
export function noteBundled(): Plugin {
  return {
    name: 'firsthand:note-bundled',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : undefined;
          if (folder) bundled.add(folder);
        }
      }
    },
  };
}

/** The folder of the package that a module belongs to; undefined for one of ours, and for what the bundler makes itself. */
export function packageFolder(id: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];
}

const packageOf = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
});

/** Words of the licence for packages that only name it (https://opensource.org/license/mit). */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * Writes the text into the folder of a build.
 * @throws where a package brings no licence that is known, so that somebody looks at it
 */
export async function writeLicences(folder: string): Promise<void> {
  const parts = await Promise.all([...bundled].map(licenceOf));
  parts.sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = '-'.repeat(80);
  const text = parts.map(({ name, words }) => `${rule}\n${name}\n${rule}\n\n${words}\n`).join('\n');
  await writeFile(join(folder, LICENCES), text);
}

async function licenceOf(folder: string): Promise<{ name: string; words: string }> {
  const { name, version, license, author } = v.parse(
    packageOf,
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const title = `${name} ${version} (${license})`;
  if (file)
    return { name: title, words: (await readFile(join(folder, file), 'utf8')).replaceAll(/\r\n?/g, '\n').trim() };
  if (license !== 'MIT') throw new Error(`${name} brings no licence: look at what it asks for`);
  const by = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return { name: title, words: `Copyright (c) ${by}\n\n${MIT}` };
}
