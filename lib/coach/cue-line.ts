import { countWords, fold } from '../language/words.ts';
import type { Span } from '../model/span.ts';

/** Between two clauses: a mark that is no part of a figure or a time, or the word that begins the next one. */
const MARK = /(?:[,;:](?=\s)|\s[-–—]+(?=\s)|—|\s?\((?=\S)|\)[,;:]?(?=\s|$))\s*/gu;
const JOINT =
  /\s(?=(?:but|so|because|which|who|while|when|where|although|though|then|instead of|rather than|in order to|as a result)\s)|\s(?=(?:after|before|until|since) (?:i|we|they|it|he|she|that|this|the|an?|my|our|their|nobody|everyone)\s)|(?<=\b(?:saw|noticed|found|out|realised|realized|discovered|reported|reporting|said|learned|learnt|knew))\s(?=that\s)|\s(?=and (?:i|we|they|it|he|she|there|nobody|then|so|\w+ed)\s)/gu;

/** A clause that begins so is understood only with the one before it. */
const LEANS =
  /^(?:until|before|after|which|who|when|while|where|against|versus|vs\.?|than|to|and \w+ed|(?!i\b)\w+ed|had|was|were)\s/u;

/** What leads up to a clause and says nothing: a line for a glance begins with what counts. */
const RUN_UP =
  /^(?:(?:and|but|so|then|also|oh|ok|okay|well|um|uh|anyway|basically|actually|finally|first|firstly|second|secondly|next|overall|which|who|that|though|as a result|after that|looking back|in the end|in total|bottom line|i mean|you know|like|honestly|just)\b[,:]?\s+)+(?=\S)/u;
/** What cannot end a line. */
const HANGS =
  /(?:[\s,]+(?:the|an?|of|to|and|or|but|in|on|at|by|for|from|with|without|as|that|which|who|my|our|their|its|his|her|your|is|was|were|are|be|had|has|have|so|because|than|then|into|over|about|not|no|i|we|they|it|he|she|would|could|each|every|per|while|when|where|after|before|until))+$/u;

/** Ends a line that ends within a clause. */
const CUT = ' …';
/** Begins one that begins within a clause. */
const BEGUN = '… ';

const SLACK = 5;

/** A line of fewer words says too little: then it goes on into the next clause. */
const LEAST = 6;

interface Piece extends Span {
  readonly words: number;
}

/**
 * Cuts one line out of a sentence at the borders of its clauses: the clause that `about` lies in, and what fits beside it.
 * The line is an unbroken piece of the sentence; only where a single clause is too long does it begin or end within one, with “…”.
 * @param about what the line must show; offsets into the sentence
 * @param most words in the line
 */
export function cueLine(sentence: string, about: Span | undefined, most: number): string {
  const folded = fold(sentence);
  const cut = (start: number, end: number) => {
    const span = trimmed(sentence, folded, { start, end });
    const line = sentence.slice(span.start, span.end);
    // A clause that is a little longer is better whole than cut.
    return countWords(line) <= most + SLACK ? line : cutShort(sentence, folded, span, about, most);
  };
  const whole = cut(0, sentence.length);
  if (!whole.endsWith(CUT) && !whole.startsWith(BEGUN)) return whole;
  const pieces = piecesOf(sentence, folded);
  const at = Math.max(
    0,
    pieces.findIndex((p) => p.end > (about?.start ?? 0)),
  );
  const { from, to, words } = grown(pieces, at, most, LEANS.test(folded.slice(pieces[at]?.start)));
  const start = pieces[from]?.start ?? 0;
  const clause = cut(start, pieces[to]?.end ?? sentence.length);
  const further = words < LEAST ? cut(start, sentence.length) : clause;
  // What only comes to the same is the better for having an end.
  return further === clause + CUT ? clause : further;
}

function piecesOf(sentence: string, folded: string): readonly Piece[] {
  const borders = [...folded.matchAll(MARK), ...folded.matchAll(JOINT)]
    .map((m) => ({ end: m.index, start: m.index + m[0].length }))
    .sort((a, b) => a.end - b.end);
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    const words = countWords(sentence.slice(start, end));
    if (words > 0) pieces.push({ start, end, words });
  };
  for (const border of borders) {
    if (border.end <= start) continue;
    add(border.end);
    start = border.start;
  }
  add(sentence.length);
  return pieces;
}

/** The piece at `at` with its neighbours, as many as fit: what follows first, unless it leans on what stands before. */
function grown(pieces: readonly Piece[], at: number, most: number, leans: boolean) {
  let [from, to, words] = [at, at, pieces[at]?.words ?? 0];
  const fits = (piece: Piece | undefined) =>
    piece !== undefined && words + piece.words <= (words < LEAST ? most + SLACK : most);
  const back = () => {
    from--;
    words += pieces[from]?.words ?? 0;
  };
  if (leans && fits(pieces[from - 1])) back();
  for (;;) {
    if (fits(pieces[to + 1])) {
      to++;
      words += pieces[to]?.words ?? 0;
    } else if (fits(pieces[from - 1])) back();
    else return { from, to, words };
  }
}

/** Without the run-up, the stop, and brackets that have lost their partner. */
function trimmed(sentence: string, folded: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  from += /^[\s,;:)\]–—-]*/u.exec(sentence.slice(from, to))?.[0].length ?? 0;
  const runUp = RUN_UP.exec(folded.slice(from, to))?.[0].length ?? 0;
  if (countWords(sentence.slice(from + runUp, to)) >= 2) from += runUp;
  to -= /[\s,;:.!([–—-]*$/u.exec(sentence.slice(from, to))?.[0].length ?? 0;
  to -= /(?:[\s,]+(?:and|but|so|or))+$/u.exec(folded.slice(from, to))?.[0].length ?? 0;
  return { start: from, end: Math.max(from, to) };
}

/** As many words of a long clause as fit around what the line is about. */
function cutShort(sentence: string, folded: string, span: Span, about: Span | undefined, most: number): string {
  const words = [...sentence.slice(span.start, span.end).matchAll(/\S+/gu)].map((m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }));
  const focus = words.findIndex((w) => w.end > (about?.start ?? 0));
  const first = focus >= most ? Math.max(0, Math.min(focus - 3, words.length - most)) : 0;
  const last = Math.min(words.length, first + most) - 1;
  const start = words[first]?.start ?? span.start;
  const reached = words[last]?.end ?? span.end;
  const before = first > 0 ? BEGUN : '';
  if (reached === span.end) return before + sentence.slice(start, reached);
  const hanging = HANGS.exec(folded.slice(start, reached))?.[0].length ?? 0;
  return `${before}${sentence.slice(start, reached - hanging).replace(/[\s,;:–—-]+$/u, '')}${CUT}`;
}
