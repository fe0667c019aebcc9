import { nounLike, PRONOUNS } from '../language/function-words.ts';
import { isAdverb, isPast } from '../language/verbs.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Measure } from './measures.ts';
import { DOER, LEADS, verbal, WORD } from './nouns-before.ts';

/** What stands around a figure in its sentence. */
export interface Around {
  readonly text: string;
  /** Its own words, of the same length. */
  readonly folded: string;
  /** Where the figure before it ends and where the next begins: what lies beyond speaks of those. */
  readonly last: number;
  readonly next: number;
}

const MOST_WORDS = 6;
/** What becomes of what is counted, where it is told in this few: “small hotels stopped being charged twice”. */
const MOST_TOLD = 8;
/** What a longer one can do without at its end: “… at dawn”, “… after paying”, “… parts | nobody had ever ordered”. */
const TRAILS =
  /\s(?:(?:at|in|on|after|before|for|during|by|since|until|from)\s\S+(?:\s\S+)?|(?:nobody|no one|we|they)\s[^,;]+)$/u;

/** What ends the words that a figure counts. */
const ENDS = new Set(
  `and but so that which who because when while after before within from to until than was were is are had has have in by on with for at
  since i we they he she it did vs vs. where as if each every per then again through across over under or not never could can would will may
  might should must be become get gets go goes past between versus of a an the without into out up down off`.split(
    /\s+/,
  ),
);
/** Where another clause begins, or the words of this one have an end. */
const CLAUSE_END =
  /[,:.](?!\d)|[;()"!?—]|\s-\s|\s(?:and|but|so|or|because|which|when|while|where|until|although|instead|rather|as|if|simply|only|just|against|versus|vs)\b/u;
const NOT_THINGS =
  /^(?:against|instead|plus|nothing|everything|anything|something|it|them|us|him|her|me|which|this|that|those|these|whom)\b/u;
/** Things counted, also where a plural shows no -s. */
const MANY =
  /(?:s|people|staff|women|men|children|police|folk|cattle|sheep|data|media|personnel|feet|teeth|mice|crew)$/u;
/** “In March”, “on Sunday”: when it was, not what it is of. */
const TIMES =
  /^(?:in|on|for)\s(?:\p{Lu}|(?:the|that|this|two|three|four|total|all|one|a|an|each|every|my|our|fact|example|instance)\s|\d|total\b)/u;

/** What a figure counts, after it: “64 patients who'd shown up early”, “6% of EU checkout”, “$8K a week in lost orders”. */
export function counted(around: Around, { kind, start, end }: Measure): string {
  const { folded } = around;
  const after = folded.slice(end);
  const one = /^(?:1|one|a)\b/u.test(folded.slice(start, end));
  if (kind === 'count' || kind === 'zero') return countedBy(around, end, !one, PART_OF.test(folded.slice(0, start)));
  // “24-hour hold”, “900-patient trial”.
  if (/-\p{L}+$/u.test(folded.slice(start, end))) return runAfter(around, end).words.join(' ');
  if (/^\sof\s/u.test(after) || (kind === 'money' && /^\s(?:in|for)\s/u.test(after))) return countedBy(around, end);
  return '';
}

/** “Guests of 310 small hotels stopped …”: it was the guests who did. */
const PART_OF = /\b(?:of|from) (?:about |around |roughly |some )?$/u;

export function countedBy(around: Around, end: number, many = false, alone = false): string {
  const { text, folded } = around;
  const lead = /^\s(?:(?:of|the|its|our|their|my|all|those|more|other)\s)*/u.exec(folded.slice(end))?.[0] ?? '';
  const at = end + lead.length;
  const joined = /^(?:in|for)\s/u.exec(folded.slice(at))?.[0] ?? '';
  if (joined && TIMES.test(text.slice(at))) return '';
  const run = runAfter(around, at + joined.length);
  const [first] = wordsOf(run.words.join(' '));
  const rest = folded.slice(at + joined.length);
  if (!first || !nounLike(first) || PRONOUNS.has(first.text) || isPast(first.text) || NOT_THINGS.test(rest)) return '';
  if (many && !run.words.some((word) => MANY.test(fold(word)))) return '';
  return (alone ? undefined : toldOf(text, folded, at, run.end)) ?? text.slice(at, run.end);
}

/** The thing counted and what becomes of it, to the end of its clause, where that is short; nothing where it is not. */
function toldOf(text: string, folded: string, at: number, named: number): string | undefined {
  const stop = CLAUSE_END.exec(folded.slice(named));
  const end = stop ? named + stop.index : text.length;
  // “In refunds and goodwill”: two things, and the end.
  const twin = /^ and ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?=[.,;:)]|$)/u.exec(folded.slice(end));
  const also = twin?.[1]?.split(' ').some((w) => verbal(w) || ENDS.has(w)) === false ? twin[0].length : 0;
  const whole = text.slice(at, end + also).trimEnd();
  const words = fold(whole).split(/\s+/);
  const last = words.at(-1) ?? '';
  const open = LEADS.has(last) || NOT_THINGS.test(last) || (also === 0 && words.includes('between'));
  if (words.length <= MOST_TOLD && end + also > named && !open) return whole;
  const shorter = whole.slice(0, TRAILS.exec(fold(whole))?.index ?? whole.length);
  const left = shorter.split(/\s+/).length;
  if (words.length <= MOST_TOLD + 3 && left <= MOST_TOLD && at + shorter.length > named && !open) return shorter;
  // “Calls to one street | concerning a dispute …”: what says which ones.
  const which =
    /^\s(?:of|for|to|from|with|without|at|in)\s(?:(?:the|an?|our|my|their|his|her|one|each|every|new|same)\s)*/u.exec(
      folded.slice(named),
    );
  if (!which || NOT_THINGS.test(folded.slice(named + which[0].length))) return undefined;
  const more = runAfter({ text, folded, last: named, next: text.length }, named + which[0].length, true);
  const line = text.slice(at, more.end);
  return more.words.length > 0 && line.split(/\s+/).length <= MOST_WORDS ? line : undefined;
}

/** The noun and its like that begin at a place, to the next word that joins. */
function runAfter(
  { text, folded, next }: Around,
  at: number,
  which = false,
): { readonly words: readonly string[]; readonly end: number } {
  const stretch = /^(?:[^,;:()".!?]|[.,:](?=\d))*/u.exec(folded.slice(at, next))?.[0] ?? '';
  const words: string[] = [];
  const ends = [at];
  for (const m of stretch.matchAll(WORD)) {
    // “310 hotels stopped being charged”: the noun is enough.
    if (DOER.test(m[0]) || (isPast(m[0]) && MANY.test(fold(words.at(-1) ?? '')))) break;
    if (
      ENDS.has(m[0]) ||
      (which && words.length > 0 && (m[0].endsWith('ing') || isPast(m[0]))) ||
      /^-+$/.test(m[0]) ||
      words.length === MOST_WORDS
    )
      break;
    ends.push(at + m.index + m[0].length);
    words.push(text.slice(at + m.index, ends.at(-1)));
  }
  // “People occupying beds simply | because …”.
  while (words.length > 1 && isAdverb(fold(words.at(-1) ?? ''))) {
    words.pop();
    ends.pop();
  }
  return { words, end: ends.at(-1) ?? at };
}
