/** The tools that are measured, each made ready in one file under `peers`, and what of each is shipped. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ARTIFACTS } from '../harness/build.ts';

export interface Peer {
  readonly name: string;
  /** The module that is loaded: its `open` answers with what reads a text. */
  readonly module: string;
  /** Bytes, gzipped. */
  readonly shipped: number;
}

/** File under `peers` → what it is called. The first is what the others are compared with. */
const NAMES: Readonly<Record<string, string>> = {
  firsthand: 'Firsthand',
  harper: 'harper.js',
  'write-good': 'write-good',
  retext: 'retext (passive, simplify)',
  textlint: 'textlint (four rules)',
  compromise: 'compromise (tags only)',
};

/** What comes as WebAssembly is loaded as it is shipped. */
const AS_IT_IS: Readonly<Record<string, readonly string[]>> = {
  harper: ['index.js', 'binary.js', 'harper_wasm_bg.wasm'].map((file) => `node_modules/harper.js/dist/${file}`),
};

/** What does not run out of one file: it reads files beside its own, or is no strict code. It is weighed as one all the same. */
const AS_INSTALLED: ReadonlySet<string> = new Set(['write-good', 'textlint']);

/** Makes one small file of each, as a page would load it. */
export async function peers(): Promise<Peer[]> {
  const folder = join(ARTIFACTS, 'bench');
  await mkdir(folder, { recursive: true });
  const made: Peer[] = [];
  for (const [file, name] of Object.entries(NAMES)) {
    const entry = join(import.meta.dirname, 'peers', `${file}.js`);
    const files = AS_IT_IS[file]?.map((path) => join(import.meta.dirname, path));
    const bundle = files ? entry : await bundled(entry, folder, file);
    const module = AS_INSTALLED.has(file) ? entry : bundle;
    made.push({ name, module, shipped: await gzipped(files ?? [bundle]) });
  }
  return made;
}

async function bundled(entry: string, folder: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return join(folder, `${name}.mjs`);
}

async function gzipped(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
