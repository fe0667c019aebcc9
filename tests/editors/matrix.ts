/** The contract's outcome as a table: editors by lines, a cell for each browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BROWSER_KINDS, type BrowserKind } from '../harness/find-browser.ts';
import { CASES } from './cases/index.ts';
import { LINES, type LineId } from './contract.ts';
import type { EditorCase } from './editor-case.ts';

/** By browser, editor and line: whether the line held. */
export type Results = ReadonlyMap<string, boolean>;

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(
        v.object({ ancestorTitles: v.array(v.string()), title: v.string(), status: v.string() }),
      ),
    }),
  ),
});

const keyOf = (kind: string, editor: string, line: string): string => `${kind}\n${editor}\n${line}`;

/** @param json what Vitest's JSON reporter wrote */
export function readResults(json: unknown): Results {
  const results = new Map<string, boolean>();
  for (const { name, assertionResults } of v.parse(report, json).testResults) {
    const kind = BROWSER_KINDS.find((each) => name.includes(`/${each}.`));
    for (const { ancestorTitles, title, status } of assertionResults) {
      const editor = ancestorTitles.at(-1);
      if (kind && editor && status !== 'skipped') results.set(keyOf(kind, editor, title), status === 'passed');
    }
  }
  return results;
}

/**
 * One row an editor that was tried, one column a line, a sign for each browser: `✓` where it holds, a footnote where something
 * else comes in its place, `✗` where it fails, `–` where it was not tried.
 */
export function matrix(results: Results): string {
  const notes: string[] = [];
  const note = (text: string) => {
    if (!notes.includes(text)) notes.push(text);
    return `[${notes.indexOf(text) + 1}]`;
  };
  const cell = (editor: EditorCase, id: LineId, title: string): string => {
    const of = (kind: BrowserKind) => results.get(keyOf(kind, editor.title, title));
    const held = BROWSER_KINDS.map(of);
    const marks = held.map((each) => (each === undefined ? '–' : each ? '✓' : '✗'));
    const exception = editor.exceptions?.[id];
    const mark = marks.join(' ');
    return exception
      ? `${mark.replaceAll('✓', note(`${exception.why}; the person gets ${exception.instead}.`))}`
      : mark;
  };
  const wasTried = ({ title: editor }: EditorCase) =>
    BROWSER_KINDS.some((kind) => LINES.some(({ title }) => results.has(keyOf(kind, editor, title))));
  const rows = CASES.filter(wasTried).map(
    (editor) => `| ${nameOf(editor)} | ${LINES.map(({ id, title }) => cell(editor, id, title)).join(' | ')} |`,
  );
  return [
    `| Chromium, Firefox | ${LINES.map((_, i) => letter(i)).join(' | ')} |`,
    `| --- |${' --- |'.repeat(LINES.length)}`,
    ...rows,
    '',
    ...LINES.map(({ title }, i) => `${letter(i)} ${title}  `),
    ...notes.flatMap((text, i) => [...(i === 0 ? [''] : []), `[${i + 1}] ${text}  `]),
  ].join('\n');
}

const letter = (index: number): string => `${index + 1}.`;

function nameOf({ title, package: name }: EditorCase): string {
  if (name === undefined) return title;
  const file = join(import.meta.dirname, 'pages/node_modules', name, 'package.json');
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(file, 'utf8')));
  return `${title} ${version}`;
}
