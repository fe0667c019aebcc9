import { featuresOf } from '../language/features.ts';
import { countWords, fold } from '../language/words.ts';
import type { Span } from '../model/span.ts';
import { type Clause, clausesOf } from './clauses.ts';

/** What leads up to a clause and says nothing: a line for a glance begins with what counts. */
const RUN_UP =
  /^(?:(?:and|but|so|then|also|oh|ok|okay|well|um|uh|anyway|basically|actually|finally|first|firstly|second|secondly|next|overall|that|as a result|after that|looking back|in the end|in total|bottom line|it turned out|turns out|turned out|i mean|you know|like|honestly|just)\b[,:]?\s+)+(?=\S)/u;

/** A line of fewer words says too little: then it goes on into the next clause. */
const LEAST = 6;
/** A sentence that is a little longer is better whole. */
const SLACK = 5;

/**
 * Takes one line out of a sentence: the clause that `about` lies in, and what fits beside it. The line is an unbroken piece of the
 * sentence that can be said by itself; where no clause of it can, it is the whole sentence, however long.
 * @param about what the line must show; offsets into the sentence
 * @param most words that a line should have
 */
export function cueLine(sentence: string, about: Span | undefined, most: number): string {
  const folded = fold(sentence);
  const cut = (span: Span) => {
    const { start, end } = trimmed(sentence, folded, span);
    return sentence.slice(start, end);
  };
  const whole = cut({ start: 0, end: sentence.length });
  if (countWords(whole) <= most + SLACK) return whole;
  const clauses = clausesOf(sentence, folded, featuresOf(sentence, false).doers);
  const at = Math.max(
    0,
    clauses.findIndex((c) => c.end > (about?.start ?? 0)),
  );
  const until = clauses.findIndex((c) => c.end >= (about?.end ?? 0));
  let best = { line: whole, cost: costOf(countWords(whole), most, 0) };
  for (const [from, first] of clauses.entries()) {
    if (from > Math.max(at, until) || !first.opens) continue;
    for (const [to, last] of clauses.entries()) {
      if (to < Math.max(from, at) || !last.closes || !saysSomething(clauses.slice(from, to + 1))) continue;
      const line = cut({ start: first.start, end: last.end });
      if (!balanced(line)) continue;
      // What stands before the matter, and what breaks a list off, is a worse line than what follows it.
      const cost = costOf(countWords(line), most, Math.abs(at - from) + (last.listed ? 3 : 0));
      if (cost < best.cost) best = { line, cost };
    }
  }
  return best.line;
}

/** Whether the text between two borders could be said alone: it has a doer and a verb that hang on nothing before them. */
const saysSomething = (clauses: readonly Clause[]): boolean => clauses.some((c) => c.main);

const costOf = (words: number, most: number, other: number): number =>
  Math.max(0, words - most) * 2 + Math.max(0, LEAST - words) * 4 + Math.max(0, most - words) * 0.5 + other;

/** Each bracket and quotation mark has its partner. */
const balanced = (line: string): boolean =>
  line.split('(').length === line.split(')').length &&
  line.split('“').length === line.split('”').length &&
  line.split('"').length % 2 === 1;

/** Without the run-up, the stop, and the word that would have joined it to the next clause. */
function trimmed(sentence: string, folded: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  from += /^[\s,;:)\]–—-]*/u.exec(sentence.slice(from, to))?.[0].length ?? 0;
  const runUp = RUN_UP.exec(folded.slice(from, to))?.[0].length ?? 0;
  if (countWords(sentence.slice(from + runUp, to)) >= 2) from += runUp;
  to -= /[\s,;:.!([–—-]*$/u.exec(sentence.slice(from, to))?.[0].length ?? 0;
  to -= /(?:[\s,]+(?:and|but|so|or|then))+$/u.exec(folded.slice(from, to))?.[0].length ?? 0;
  return { start: from, end: Math.max(from, to) };
}
