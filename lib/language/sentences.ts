import type { Span } from '../model/span.ts';
import { fold } from './words.ts';
import { BULLET, unitsOf } from './wrapped-lines.ts';

/** A sentence or a label of its own. `span` has no white space and no bullet at its ends. */
export interface SentenceSpan extends Span {
  /** Whether it opens a list item. */
  readonly bullet: boolean;
  /** Whether it stands at the start of its line. */
  readonly lineStart: boolean;
  /** Whether it is the whole of its line. */
  readonly wholeLine: boolean;
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sr jr st rev col sgt capt lt cpl hon vs etc e.g i.e eg ie approx abt incl excl ca cf viz al fig figs no nos vol pp ed eds est dept univ inc ltd co corp
  llc plc bros tel ext ref resp min max avg temp temps wk wks hr hrs mo mos yr yrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun a.m p.m u.s u.k u.n b.tech
  m.tech b.sc m.sc b.a m.a ph.d qn ans mgr asst mgmt govt intl natl acct appt apt ave blvd rd rev w.r.t`.split(/\s+/),
);
/** Abbreviations that often end a sentence too: then a capital after them decides. */
const MAY_END = new Set(
  'etc a.m p.m inc ltd co corp llc plc u.s u.k jr sr hrs hr wk mo yr sec secs min mins max wks yrs al no sat sun mon fri est'.split(
    ' ',
  ),
);

const CLOSERS = '"\'”’»)]}*_';

/** Whether the stop at `at` ends a sentence. `unit` is the line's text. */
function endsSentence(unit: string, at: number, next: number): boolean {
  const rest = unit.slice(next);
  const opener = /^["'“‘«([*_]*/.exec(rest)?.[0].length ?? 0;
  const first = rest.charAt(opener);
  if (!first) return true;
  const stop = unit.charAt(at);
  const lower = first !== first.toUpperCase();
  if (stop === '.' || stop === '…') {
    if (unit.slice(Math.max(0, at - 2), at + 1) === '...' || stop === '…') return !lower;
    const before =
      /([\p{L}\p{N}][\p{L}\p{N}.'’&]*)$/u.exec(unit.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? '';
    if (ABBREVIATIONS.has(before))
      return MAY_END.has(before) && !lower && !/\d/.test(first) && STARTERS.test(rest.slice(opener));
    // “P. had been passed over”, “U. S.”: one letter and a stop is an initial, unless it is “I” or follows a figure.
    if (/^\p{L}$/u.test(before) && before !== 'i' && /\p{Lu}/u.test(unit.charAt(at - 1))) return false;
    if (/^\d+$/.test(before) && /\d/.test(first) && unit.slice(0, at).trim() === before) return false;
    return true;
  }
  // “Really?” she said. A question inside quotes goes on in lower case.
  const quoted = /["”’'»]/.test(unit.slice(at, next));
  return !(lower && (quoted || /^(?:he|she|they|i|we) (?:said|asked|thought)\b/.test(rest.slice(opener))));
}

/** “nothing was ready.I did”: the space after the stop was forgotten. */
const RUN_ON = /^\p{Ll}{3,4}\.(?:I |I'|We |The |It |My |Then |So |He |She |They |But |And |This |After )/u;

const STARTERS =
  /^(?:I|We|He|She|They|It|The|This|That|There|My|Our|So|But|And|Then|After|When|In|On|At|By|For|A|An|If|As|One|No|Nobody|Everyone|What|Since|Now|Later|Next|Also)\b/;

/** The stops of one line: offsets one past each sentence's last character, relative to the line. */
function cutsOf(unit: string): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (let i = 0; i < unit.length; i++) {
    const c = unit.charAt(i);
    if (c === '(' || c === '[') depth++;
    else if ((c === ')' || c === ']') && depth > 0) depth--;
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…' && c !== '。' && c !== '！' && c !== '？') continue;
    if (c === '。' || c === '！' || c === '？') {
      cuts.push(i + 1);
      continue;
    }
    let end = i + 1;
    while (end < unit.length && '.!?…'.includes(unit.charAt(end))) end++;
    const stop = end - 1;
    const first = i;
    // A run of stops is looked at once, and not from each of them.
    i = stop;
    let closing = 0;
    while (end < unit.length && CLOSERS.includes(unit.charAt(end))) {
      if (')]'.includes(unit.charAt(end)) && depth > 0) closing++;
      end++;
    }
    // A stop inside brackets ends the sentence only where the bracket closes with it and opened it.
    if (depth - closing > 0 && bracketCloses(unit, end)) continue;
    const gap = /^\s+/.exec(unit.slice(end, end + 40))?.[0].length ?? 0;
    if (end < unit.length && gap === 0 && !(c === '.' && RUN_ON.test(unit.slice(Math.max(0, first - 4), first + 8))))
      continue;
    if (endsSentence(unit, stop, end + gap)) {
      cuts.push(end);
      depth = Math.max(0, depth - closing);
      i = end - 1;
    }
  }
  return cuts;
}

/** Whether an open bracket is closed again within a sentence's length: else it was a slip and holds nothing together. */
const bracketCloses = (unit: string, from: number) => /[)\]]/.test(unit.slice(from, from + 240));

/** The start of a clause with a subject of its own, after a connective or bare. */
const CONNECTIVE =
  '(?:so|and|but|then|anyway|also|oh|plus|turns out|technically|basically|in the end|in the meantime|meanwhile|after that|at first|eventually|to be fair|to be honest|long story short)';
const SUBJECT =
  "(?:i|we|he|she|they|it|you|this|that|nobody|everybody|everyone|somebody|someone|what|there(?='s| is| was| were))";
const SPOKEN_START = new RegExp(
  `\\s(?=(?:${CONNECTIVE} (?:(?:then|like|you know|i mean|so|um|uh|er|well|basically|honestly|actually|in the end|in the meantime|one \\w+|every single time|every \\w+|after \\w+|also|now|eventually|my|our|his|her|the|their) ){0,6}${SUBJECT}|${CONNECTIVE} (?:my|our|his|her|the|their|one of|one|two|even|every|in) |turns out |technically |in the meantime |${SUBJECT})(?:'\\w+)? )`,
  'g',
);
/** Words after which a clause is still open: what follows is no new sentence. */
const HANGING =
  /\b(?:that|because|cause|cos|coz|if|when|while|what|which|who|where|and|but|so|or|than|as|until|till|before|after|since|said|says|told|tell|asked|think|thought|reckon|reckoned|knew|know|guess|mean|is|was|were|are|be|been|to|of|for|with|the|a|an|in|on|by|from|at|like|how|why|whenever|though|although|make sure|say|let|get|got|all|everything|thing|way|time|then|just|not)$/;

/** Divides a line of dictated speech that has hardly any stops. Relative cut offsets. */
function spokenCuts(folded: string): number[] {
  const cuts: number[] = [];
  let last = 0;
  for (const m of folded.matchAll(SPOKEN_START)) {
    // No more than is looked at: a line can be a whole document.
    const rest = folded.slice(m.index, m.index + 200).trim();
    const connective = new RegExp(`^${CONNECTIVE} `).test(rest);
    const before = folded.slice(Math.max(last, m.index - 400), m.index).trimEnd();
    const words = before.trim().split(/\s+/).length;
    // A bare pronoun starts a new sentence only after a fuller run; after a verb or a link word it goes on with the old one.
    const enough = connective
      ? /^so that\b|^so (?:she|he|they|it) (?:could|can|would)\b|^so (?:that's|if)\b|^and (?:they|it|then|she|he)\b/.test(
          rest,
        )
        ? 16
        : 8
      : 10;
    if (words < enough || HANGING.test(before) || rest.split(/\s+/).length < 5) continue;
    cuts.push(m.index);
    last = m.index;
  }
  return cuts;
}

/**
 * Divides a text into sentences. Every sentence lies within one line or one hard-wrapped paragraph.
 * @param text any text; offsets of the answer are UTF-16 units into it
 */
export function sentencesOf(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  for (const unit of unitsOf(text)) {
    const line = text.slice(unit.start, unit.end);
    const bullet = BULLET.exec(line);
    const lead = bullet?.[0].length ?? 0;
    const body = line.slice(lead);
    const label = LABEL.exec(body)?.[0].length ?? 0;
    let cuts = cutsOf(body);
    if (label > 0 && body.slice(label).trim()) cuts = merge(cuts, [label]);
    const words = body.split(/\s+/).length;
    if (words > 24 && words > 34 * (cuts.filter((c) => c < body.trimEnd().length).length + 1))
      cuts = merge(cuts, spokenCuts(fold(body)));
    const pieces: Span[] = [];
    let from = 0;
    for (const cut of [...cuts, body.length]) {
      for (const piece of bounded(body, from, cut)) pieces.push(piece);
      from = cut;
    }
    pieces.forEach((p, i) => {
      sentences.push({
        start: unit.start + lead + p.start,
        end: unit.start + lead + p.end,
        bullet: bullet !== null && i === 0,
        lineStart: i === 0,
        wholeLine: pieces.length === 1,
      });
    });
  }
  return sentences;
}

/** A label that opens a line and is no part of its sentence: “S:”, “**Task** –”, “Q1.”, “Answer:”. */
const LABEL =
  /^[*_]{0,3}(?:s\/t|[starlcopq]|ans(?:wer)?|situation|task|action|result|reflection|learnings?|challenge|context|obstacles?|outcome|problem|background|question|lessons?(?: learn(?:ed|t))?)s?[*_]{0,3}\s*(?::|(?<=[a-z*_]{3})\s[-–—]\s)[*_]{0,3}\s*/i;

const merge = (a: readonly number[], b: readonly number[]) => [...new Set([...a, ...b])].sort((x, y) => x - y);

/**
 * In UTF-16 units. The longest of 6,000 sentences in the corpus has 295. What goes on for longer has lost its stops, or is no
 * sentence at all: it is read in pieces, so that no pattern of the rules ever sees a text that it would take long for.
 */
export const LONGEST_SENTENCE = 1_200;

/** A sentence without white space at its ends, in pieces where it is too long: each ends at a clause, else at a word, if it has any. */
function bounded(text: string, from: number, to: number): Span[] {
  const pieces: Span[] = [];
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const window = text.slice(start, start + LONGEST_SENTENCE);
    const half = LONGEST_SENTENCE / 2;
    const clause = Math.max(...['; ', ', ', ': ', ' – ', ' — '].map((end) => window.lastIndexOf(end) + end.length));
    const word = window.lastIndexOf(' ');
    // Not between the halves of a letter.
    const letter = /[\ud800-\udbff]$/.test(window) ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE;
    const end = start + (clause > half ? clause : word > half ? word : letter);
    const piece = trimmed(text, start, end);
    if (piece) pieces.push(piece);
    start = end;
  }
  const last = trimmed(text, start, to);
  if (last) pieces.push(last);
  return pieces;
}

/** A slice without white space at its ends, or nothing where no letter or digit is in it. */
function trimmed(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(piece)) return undefined;
  const start = from + (piece.length - piece.trimStart().length);
  return { start, end: from + piece.trimEnd().length };
}
