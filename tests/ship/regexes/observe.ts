/**
 * Goes through all that is done with a text, with texts that do not end, and prints as JSON what regular expressions were made
 * out of strings and how much each expression was given to read. Run by itself: it must stand before the first module.
 */
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('../../..', import.meta.url).pathname;
const made = new Map<string, { source: string; flags: string; place: string }>();
const read = new Map<string, { source: string; flags: string; longest: number }>();

const OURS = /\/(?:lib|components|entrypoints)\//;

const { exec } = RegExp.prototype;
// Everything that uses an expression comes through here, once it is not the engine's own any more.
RegExp.prototype.exec = function (text) {
  const key = `${this.source}/${this.flags}`;
  const { length } = String(text);
  const before = read.get(key);
  if (!before || before.longest < length) read.set(key, { source: this.source, flags: this.flags, longest: length });
  return exec.call(this, text);
};

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args, self) => noted(Reflect.construct(target, args, self)),
  apply: (target, self, args) => noted(Reflect.apply(target, self, args)),
});

function noted(one: RegExp): RegExp {
  const frame = new Error().stack?.split('\n').find((line) => OURS.test(line) && !line.includes('node_modules'));
  const [, file, line] = /file:\/\/([^)]+?):(\d+):\d+/.exec(frame ?? '') ?? [];
  if (!file) return one;
  const place = `${relative(root, file)}:${line}`;
  made.set(`${place} ${one.source} ${one.flags}`, { source: one.source, flags: one.flags, place });
  return one;
}

for (const file of process.argv.slice(2)) await import(pathToFileURL(`${root}${file}`).href);
const { readThrough } = await import('./read-through.ts');
readThrough();

process.stdout.write(JSON.stringify({ made: [...made.values()], read: [...read.values()] }));
