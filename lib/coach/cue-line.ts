import { featuresOf } from '../language/features.ts';
import { countWords, fold } from '../language/words.ts';
import type { Span } from '../model/span.ts';
import { type Clause, clausesOf } from './clauses.ts';

/**
 * What leads up to a clause and says nothing: a line for a glance begins with what counts. “First year on site” and “like every
 * week” say something, “first I rang” and “like, every week” do not.
 */
const RUN_UP =
  /^(?:(?:(?:and|but|so|oh|ok|okay|yeah|sure|right,|well|um|uh|anyway|basically|actually|finally|firstly|secondly|overall,|as a result|after that|looking back|in the end|in total|bottom line|it turned out|turns out|turned out|i mean|you know|honestly|also)\b|(?:then|first|second|next|like|just)(?:,|(?=\s(?:i|we|he|she|they|it|there|the|my|our)\s)))[,:]?\s+)+(?=\S)/u;
/** Of what was seen or said the line is the matter itself; “that was because” and “that weekend” stay. */
const REPORTED = /^that\s(?!(?:is|are|was|were|had|has|have|would|will|can|could)\b)(?=\S)/u;
const REPORTED_THING =
  /^that\s(?=(?:the|an?|my|our|his|her|their|its|i|we|they|he|she|there|nobody|no one|everyone)\s)/u;

/** A line of fewer words says too little: then it goes on into the next clause. */
const LEAST = 6;
/** More words than this are read, not seen. */
const GLANCE = 20;
/** What it costs a line to hang on another clause, and not to show the matter itself. */
const HANGS = 2;
const BESIDE = 8;
/** A sentence that is a little longer is better whole. */
const SLACK = 5;

/**
 * Takes one line out of a sentence: the clause that `about` lies in, and what fits beside it. The line is an unbroken piece of the
 * sentence that can be said by itself; where no clause of it can, it is the whole sentence, however long.
 * @param about what the line must show; offsets into the sentence
 * @param most words that a line should have
 * @param glance more words than this are parted finer
 * @param mustShow a long line that shows the matter is better than a short one beside it
 */
export function cueLine(
  sentence: string,
  about: Span | undefined,
  most: number,
  mustShow = false,
  glance = GLANCE,
): string {
  const folded = fold(sentence);
  const whole = cut(sentence, folded, { start: 0, end: sentence.length });
  if (countWords(whole) <= most + SLACK) return whole;
  const { doers } = featuresOf(sentence, false);
  const itself: Priced = { line: whole, cost: costOf(countWords(whole), most, 0) };
  const says = ({ shows, told: [first, ...others] }: Piece) =>
    shows && first?.opens === true && (first.main || others.some(({ main }) => main));
  const best = cheapest(
    itself,
    piecesOf(sentence, folded, about, clausesOf(sentence, folded, doers), most).filter(says),
  );
  if (countWords(best.line) <= glance) return best.line;
  // Still more than a glance takes in: then it is parted finer, and may hang on another clause, stand beside the matter, or be
  // what the sentence begins with.
  const finer = piecesOf(sentence, folded, about, clausesOf(sentence, folded, doers, true), most).flatMap((piece) => {
    const [first] = piece.told;
    if (!first || !piece.told.at(-1)?.told || countWords(piece.line) < LEAST || ANNOUNCES.test(piece.line)) return [];
    if (says({ ...piece, shows: piece.shows || !mustShow }))
      return { ...piece, cost: piece.cost + (piece.shows ? 0 : BESIDE) };
    const begins = first.start === 0 && !CLINGS.test(folded.slice(piece.until));
    return (first.hangs || begins) && piece.shows ? { ...piece, cost: piece.cost + HANGS } : [];
  });
  return cheapest(best, finer).line;
}

/**
 * What a long sentence begins with: as many of its clauses as can be said in one breath and stand by themselves, else all of it.
 * A person who begins so goes on by themselves.
 * @param most words that it should have
 */
export function firstOf(sentence: string, most: number): string {
  const folded = fold(sentence);
  const { doers } = featuresOf(sentence, false);
  const whole = cut(sentence, folded, { start: 0, end: sentence.length });
  const begun = piecesOf(sentence, folded, undefined, clausesOf(sentence, folded, doers, true), most).filter(
    ({ told: [first, ...others], line, until }) =>
      first?.start === 0 &&
      [first, ...others].some((clause) => clause.main || clause.told) &&
      countWords(line) >= LEAST &&
      !CLINGS.test(folded.slice(until)) &&
      !MUST_GO_ON.test(folded.slice(until)) &&
      !ANNOUNCES.test(line),
  );
  const said = begun.findLast((piece) => countWords(piece.line) <= most)?.line ?? cueLine(sentence, undefined, most);
  const line = said.replace(BEGUN, '');
  const left = folded.slice(sentence.indexOf(line) + line.length);
  // For a few words less nobody should lose how the sentence ends.
  return countWords(line) > countWords(whole) - LEAST || MUST_GO_ON.test(left) ? whole : line;
}

/** “While the forecast, the scorecard and the manager all said …”: broken off at a comma it has lost its verb. */
const BEGUN =
  /,\s(?:while|whereas)\s(?:the|an?|our|my|his|her|its|their)\s(?:\S+\s){0,2}\S+(?:,\s(?:the|our|my|their)(?:\s\S+){1,2})*$/iu;

/** Without these, what stands before them says something else: “a note on the file, as opposed to going there”, “and found …”. */
const MUST_GO_ON =
  /^(?:[^;:]{0,40}\b(?:as opposed to|rather than)|[\s,;:–—-]*(?:instead of|except|unless|and (?:found|saw|noticed|realised|realized|discovered)))\b/u;

interface Priced {
  readonly line: string;
  readonly cost: number;
}

/** Some clauses of a sentence that stand together. */
interface Piece extends Priced {
  readonly told: readonly Clause[];
  /** It holds what the line is about, or some of it. */
  readonly shows: boolean;
  /** Where it ends in the sentence. */
  readonly until: number;
}

function piecesOf(
  sentence: string,
  folded: string,
  about: Span | undefined,
  clauses: readonly Clause[],
  most: number,
): readonly Piece[] {
  const at = Math.max(
    0,
    clauses.findIndex((c) => c.end > (about?.start ?? 0)),
  );
  const atEnd = Math.max(
    at,
    clauses.findIndex((c) => c.end >= (about?.end ?? 0)),
  );
  return clauses.flatMap((first, from) =>
    clauses.slice(from).flatMap((last, more): Piece[] => {
      const line = cut(sentence, folded, { start: first.start, end: last.end });
      if (!last.closes || !balanced(line) || BROKEN_OFF.test(line)) return [];
      // What stands before the matter, and what breaks a list off, is a worse line than what follows it.
      const cost = costOf(countWords(line), most, Math.abs(at - from) + (last.listed ? 3 : 0));
      const shows = from <= atEnd && from + more >= at;
      return [{ line, told: clauses.slice(from, from + more + 1), shows, until: last.end, cost }];
    }),
  );
}

const cheapest = (start: Priced, others: readonly Priced[]): Priced =>
  others.reduce((best, one) => (one.cost < best.cost ? one : best), start);

/** A word that something must follow. */
const BROKEN_OFF = /\b(?:of|ever|the|an|than|that|be|been|is|was|were)$/u;
/** What says which one is meant, without a comma: “the blokes who could read it”. Before it no sentence is over. */
const CLINGS = /^\s(?:who|which|whose|that)\b/u;
/** “What kept bugging me was …”, “The hole was that …”: the matter comes after it. */
const ANNOUNCES = /^(?:what\b|(?:\S+\s){1,4}(?:is|was) that\b)/iu;

const costOf = (words: number, most: number, other: number): number =>
  Math.max(0, words - most) * 2 + Math.max(0, LEAST - words) * 4 + Math.max(0, most - words) * 0.5 + other;

/** Each bracket and quotation mark has its partner. */
const balanced = (line: string): boolean =>
  line.split('(').length === line.split(')').length &&
  line.split('“').length === line.split('”').length &&
  line.split('"').length % 2 === 1;

const cut = (sentence: string, folded: string, span: Span): string => {
  const { start, end } = trimmed(sentence, folded, span);
  return sentence.slice(start, end);
};

/** Without the run-up, the stop, and the word that would have joined it to the next clause. */
function trimmed(sentence: string, folded: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  from += /^[\s,;:)\]–—-]*/u.exec(sentence.slice(from, to))?.[0].length ?? 0;
  if (start > 0) from += REPORTED.exec(folded.slice(from, to))?.[0].length ?? 0;
  const runUp = RUN_UP.exec(folded.slice(from, to))?.[0] ?? '';
  if (countWords(sentence.slice(from + runUp.length, to)) >= 2) from += runUp.length;
  if (runUp)
    from += (/\bout\s$/u.test(runUp) ? REPORTED : REPORTED_THING).exec(folded.slice(from, to))?.[0].length ?? 0;
  to -= /[\s,;:.!([–—-]*$/u.exec(sentence.slice(from, to))?.[0].length ?? 0;
  to -= /(?:[\s,]+(?:and|but|so|or|then))+$/u.exec(folded.slice(from, to))?.[0].length ?? 0;
  return { start: from, end: Math.max(from, to) };
}
