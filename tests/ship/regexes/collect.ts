/** Every regular expression of the product: those that stand in its files, and those that it makes out of strings. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import * as v from 'valibot';

export interface Found {
  readonly source: string;
  readonly flags: string;
  /** `file:line`, for whoever has to mend it. */
  readonly place: string;
}

const root = join(import.meta.dirname, '../../..');
const expression = { source: v.string(), flags: v.string() };
const observed = v.object({
  made: v.array(v.object({ ...expression, place: v.string() })),
  read: v.array(v.object({ ...expression, longest: v.number() })),
});

export interface Regexes {
  readonly found: readonly Found[];
  /** How much an expression was given to read at most, in UTF-16 units, while endless texts were reviewed. By `keyOf`. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Tells expressions apart: looking at one takes seconds, so that what is known of it is kept under this. */
export const keyOf = ({ source, flags }: Omit<Found, 'place'>): string =>
  createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 16);

/** @throws where a place that makes an expression was not come by: what is not seen would not be checked */
export async function regexesOf(): Promise<Regexes> {
  const literals: Found[] = [];
  const makers: string[] = [];
  // What only the build runs reads our own files.
  const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root, exclude: ['lib/build/**'] });
  for (const file of files.sort()) {
    const parsed = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      const place = `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const { text } = node;
        const end = text.lastIndexOf('/');
        literals.push({ source: text.slice(1, end), flags: text.slice(end + 1), place });
      }
      const makes = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression;
      if (makes && ts.isIdentifier(makes) && makes.text === 'RegExp') makers.push(place);
      ts.forEachChild(node, visit);
    };
    visit(parsed);
  }
  const making = [...new Set(makers.map((place) => place.replace(/:\d+$/, '')))];
  const script = join(import.meta.dirname, 'observe.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...making], { maxBuffer: 100_000_000 });
  const { made, read } = v.parse(observed, JSON.parse(stdout));
  const unseen = makers.filter((place) => !made.some((one) => one.place === place));
  if (unseen.length > 0)
    throw new Error(`Nothing was seen to be made at ${unseen.join(', ')}: do that in read-through.ts`);
  return { found: [...literals, ...made], longest: new Map(read.map((one) => [keyOf(one), one.longest])) };
}
