/** The documents that every editor is given, and what is expected of them. */
import type { Flag, Rewrite } from '../../lib/model/review.ts';
import { flagsIn, type Rewritable, rewritableIn, wordsAt } from '../review/flags.ts';
import type { Carried, Doc, Run } from './field.ts';

const plain = (text: string): Run => ({ text });
const bold = (text: string): Run => ({ text, bold: true });
const link = (text: string): Run => ({ text, link: 'https://example.org/note' });
const mention = (text: string): Run => ({ text, mention: true });

/** Weak phrases between formatting, links and a mention. Every phrase occurs once, so that a page can find it. */
export const STORY: Doc = [
  [plain('Last year 3% of the invoices that our shop sent '), bold('never arrived'), plain('.')],
  [plain('I noticed it when '), link('a customer called'), plain(', and it was not my team’s service.')],
  [plain('I messaged the owners and they took care of it.')],
  [
    plain('With '),
    mention('@Dana'),
    plain(' I compared the '),
    bold('logs'),
    plain(' with the orders. We rewrote the retry job together. '),
    link('The ticket'),
    plain(' was closed.'),
  ],
  [plain('After that, deliveries were much faster and '), bold('the whole team'), plain(' was happy.')],
  [plain('I learned that communication is important.')],
];

/** The same with letters before the weak phrases that take two units, join, or run from right to left. */
export const WORLD: Doc = [
  [plain('🙂 世界 👩‍👩‍👧 Last year 3% of the invoices that our shop sent '), bold('never arrived'), plain('.')],
  [plain('I noticed it when '), link('a customer called'), plain(', and it was not my team’s service.')],
  [plain('שלום 🚀 漢字: I messaged the owners and they took care of it.')],
  [plain('👍🏽 日本語 مرحبا We rewrote the retry job together.')],
  [
    plain('👨‍👩‍👧‍👦 é 漢字 مرحبا: after that, deliveries were much faster and '),
    bold('the whole team'),
    plain(' was happy.'),
  ],
  [plain('I learned that communication is important.')],
];

/** A document as an editor can hold it. */
export function withOnly(doc: Doc, carries: readonly Carried[]): Doc {
  return normal(
    doc.map((runs) =>
      runs.map(({ text, bold, link, mention }) => ({
        text,
        ...(bold && carries.includes('bold') && { bold }),
        ...(link && carries.includes('link') && { link }),
        ...(mention && carries.includes('mention') && { mention }),
      })),
    ),
  );
}

/** One way to write each document: neighbours of a kind are one run, an editor's last empty paragraph is none. */
export function normal(doc: Doc): Doc {
  const paragraphs = doc.map((runs) => {
    const joined: Run[] = [];
    for (const run of runs) {
      const text = run.text.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff]/g, '');
      const last = joined.at(-1);
      if (text === '') continue;
      if (last && !last.mention && sameKind(last, run)) joined[joined.length - 1] = { ...last, text: last.text + text };
      else joined.push({ ...run, text });
    }
    return joined;
  });
  while (paragraphs.length > 1 && paragraphs.at(-1)?.length === 0) paragraphs.pop();
  return paragraphs;
}

const sameKind = (a: Run, b: Run): boolean => a.bold === b.bold && a.link === b.link && a.mention === b.mention;

/** The text that a person sees: a line break between paragraphs. */
export const textOf = (doc: Doc): string => doc.map((runs) => runs.map(({ text }) => text).join('')).join('\n');

/** A document with other words in place of some, which stand in one run. Everything else stays as it is. */
export function withWords(doc: Doc, words: string, replacement: string): Doc {
  let found = 0;
  const changed = doc.map((runs) =>
    runs.map((run) => {
      if (!run.text.includes(words)) return run;
      found++;
      return { ...run, text: run.text.replace(words, () => replacement) };
    }),
  );
  if (found !== 1) throw new Error(`“${words}” stands in ${found} runs`);
  return normal(changed);
}

export const flagsOf = (doc: Doc): Flag[] => flagsIn(textOf(doc));

/** The flag on a phrase, with its rewrite. */
export function rewritable(doc: Doc, phrase: string): Rewritable {
  const text = textOf(doc);
  return rewritableIn(text, ({ span }) => wordsAt(text, span) === phrase);
}

/** The document after a rewrite. */
export const rewritten = (doc: Doc, { original, replacement }: Rewrite): Doc => withWords(doc, original, replacement);
