import { FUNCTION } from '../language/function-words.ts';
import { isAdverb, isPast } from '../language/verbs.ts';
import { countWords } from '../language/words.ts';
import { type Around, counted, countedBy } from './counted.ts';
import { cueLine } from './cue-line.ts';
import type { Measure } from './measures.ts';
import { clauseStart, nounsBefore, verbal } from './nouns-before.ts';

/** A head before a colon, and a clause before a comma, of more words say too much. */
const MOST_HEAD = 8;
const MOST_CLAUSE = 13;
/** A clause in small type under its figure. */
const CLAUSE_WORDS = 8;
const CLAUSE_GLANCE = 14;

/**
 * The few words of a sentence that say what a figure of it is: what it counts, what has changed, what it was of; where only its
 * clause can say it, the clause.
 * @param around the sentence that the figure stands in
 * @returns words of the sentence as written; empty where nothing says it
 */
export function wordsFor(around: Around, figure: Measure): string {
  const { text, folded } = around;
  const done = Math.max(figure.end, figure.to?.end ?? 0);
  const first = Math.min(figure.start, figure.to?.start ?? figure.start);
  // “Never longer than 15 people”: without all of it the figure says something else.
  const denied = !figure.to && DENIED.test(folded.slice(clauseStart(folded, first), first));
  const short = denied ? '' : shortWordsFor(around, figure, first, done);
  // A bare number means only what it counts; anything else is said by its clause.
  if (short || (figure.kind === 'count' && !figure.to && !denied)) return short;
  const line = cueLine(text, { start: first, end: done }, CLAUSE_WORDS, true, CLAUSE_GLANCE);
  const said = countWords(line) > CLAUSE_GLANCE ? stretchAround(text, folded, first, done) : line;
  return (countWords(said) < countWords(line) ? said : line).replace(/\s+/g, ' ').trim();
}

/** With it, all of a clause is needed to say what its figure means; of folded text. */
export const DENIED = /\b(?:not|never|no|nobody|none|nothing|neither|without|cannot|\p{L}+n't)\b/u;

const shortWordsFor = (around: Around, figure: Measure, first: number, done: number): string =>
  figure.to
    ? subjectOf(around, first) || headOf(around, first, false) || countedBy(around, done) || insideOf(around, figure)
    : counted(around, figure) ||
      isOf(around, figure) ||
      nounsBeforeOf(around, figure) ||
      headOf(around, first, true, done);

/** Fewer words than this between two marks need what stands before them as well: “…, roughly $67K”. */
const LEAST_WORDS = 5;

/** What stands between the marks around a figure, for a clause that is too long to be shown. */
function stretchAround(text: string, folded: string, start: number, end: number): string {
  let from = clauseStart(folded, start);
  const to = end + (/^(?:[^,;:()"!?]|[,:](?=\d))*/u.exec(folded.slice(end))?.[0].replace(/\.$/, '').length ?? 0);
  // “Which runs at €1,100”: what does?
  const short = () => countWords(text.slice(from, to)) < LEAST_WORDS || LEANS.test(folded.slice(from, to));
  while (from > 1 && short()) {
    const before = clauseStart(folded, from - 1);
    if (before >= from - 1) break;
    from = before;
  }
  const closed = text.slice(from, to).includes('(') && text.charAt(to) === ')' ? to + 1 : to;
  return text
    .slice(from, closed)
    .replace(/^\s*(?:(?:and|but|so|whereas|where|because|which)\s)*/iu, '')
    .replace(/\s(?:as|and|or|than|the)\s*$/u, '')
    .trim();
}

/** A clause about what stands before it, with no doer of its own. */
const LEANS = /^\s*(?:and )?(?:which|who)\s(?!(?:the|an?|my|our|his|her|their|its|i|we|they|he|she|it)\s)/u;

/** “The slowest so far is 71 minutes”, “returns were down to 2%”: that it is, and nothing is done with it. */
const IS = new RegExp(
  `(?:^|\\s)(?:${[
    '(?:used to )?(?:is|are|was|were|be|been|became|becomes|become|stays?|stayed|remains?|remained|averages?|averaged|totals?|totalled)(?: (?:now|still|only|just|already|then|always|usually|on average|at|back at))*',
    '(?:goes|went|gone|comes?|came|coming|falls?|fell|fallen|dropped|drops?|rose|risen|climbed|crept|grew|sank|slid|moved|settled|finished|ended|stood|stands|sat|sits|ran|runs|peaked|held|reduced|cut|was|is|are|were)(?: (?:down|up|back|out|in|over|now|still|only|just|all the way))* (?:to|at)',
    '(?:used to |was |were |is |are |had |has )?(?:takes?|took|taken|taking|lasts?|lasted)',
  ].join('|')})(?: (?:about|around|roughly|some|only|just|the|a))*\\s$`,
  'u',
);
/** What may stand after it: “two years”, “today”, “on average”; “2% off the forecast” says more than the subject does. */
const WHEN =
  /^(?:$|\s?[.,;:!?()"]|\s-\s|\s(?:on average|today|now|again|in|on|at|by|before|after|within|during|since|last|this|instead of|against|versus|vs|compared|as against|where|when|and|but|while|through|until|from|over the|per|each|a)\b)/u;

/** What a single figure is of, before it: “Waste on the night was forty two kilos”. */
function isOf({ text, folded, last }: Around, { kind, start, end }: Measure): string {
  if (!WHEN.test(folded.slice(end))) return '';
  const is = IS.exec(folded.slice(0, start));
  if (is)
    return is.index < last || (/tak|took|last/.test(is[0]) && kind !== 'duration' && kind !== 'amount')
      ? ''
      : nounsBefore(text, folded, is.index, false);
  // A note has no verb: “oldest item 2 days”, “Median wait 5 min”.
  const from = clauseStart(folded, start);
  const words = folded.slice(from, start).trim().split(/\s+/);
  const noun = (w: string) =>
    /^\p{L}/u.test(w) &&
    !isPast(w) &&
    (!isAdverb(w) || w === 'now') &&
    (!FUNCTION.has(w) || /^(?:of|now|per|for)$/.test(w));
  return last <= from && words.length <= 4 && kind !== 'money' && words.every(noun)
    ? nounsBefore(text, folded, start)
    : '';
}

/** What has changed, before a change; “attendance actually rose, from 22 to 31”: all of what stands before the comma. */
function subjectOf(around: Around, start: number): string {
  const { text, folded } = around;
  const is = IS.exec(folded.slice(0, start));
  // “The rate, which I'd been told would suffer, went from …”.
  const aside =
    /,\s(?:which|who)\s[^,;:()]*,\s\p{L}+\s(?:(?:up|down|back|over)\s)?from\s(?:about |around |roughly )?$/u.exec(
      folded.slice(0, start),
    );
  if (aside) return nounsBefore(text, folded, aside.index, false);
  const nouns =
    nounsBeforeOf(around, { kind: 'count', start }) ||
    (is ? nounsBefore(text, folded, is.index, false) : nounsBefore(text, folded, start));
  const comma = /,\s(?:down |up )?from (?:about |around |roughly )?$/u.exec(folded.slice(0, start));
  if (nouns || !comma) return nouns;
  const from = clauseStart(folded, comma.index);
  const clause = folded.slice(from, comma.index);
  const lead = /^\s*(?:(?:and|but|so|was|is|that)\s)*/u.exec(clause)?.[0].length ?? 0;
  const words = clause.slice(lead).split(/\s+/);
  if (words.length > MOST_CLAUSE) return '';
  const whole = text.slice(from + lead, comma.index);
  // “Loans at our branch had halved in two years”: what did is enough where all of it is long.
  const verb = words.findIndex((word, i) => i > 0 && verbal(word));
  return words.length > MOST_HEAD && verb > 0 ? whole.split(/\s+/).slice(0, verb).join(' ') : whole;
}

/** “A grade of 83”, “a retention figure of 91%”. */
function nounsBeforeOf({ text, folded }: Around, { kind, start }: Pick<Measure, 'kind' | 'start'>): string {
  const amount = BEFORE_OF.exec(folded.slice(0, start))?.[1] ?? '';
  const words = amount.trim().split(' ');
  // “The list of 14”: of what?
  if (kind === 'count' && HOLDS.test(amount)) return '';
  // “A house of 12 degrees”: its clause says more.
  if (amount === '' || (words.length === 1 && kind !== 'count' && kind !== 'percent')) return '';
  if (words.some((w) => FUNCTION.has(w) || isPast(w) || isAdverb(w))) return '';
  const at = folded.lastIndexOf(amount, start);
  return text.slice(at, at + amount.length).trim();
}

const HOLDS = /^(?:list|group|set|batch|total|pile|series|row|sample|pool|half|rest|team|crew)\s$/u;
const BEFORE_OF =
  /(?:^|\s)(?:the|an?|our|my|its|their|his|her) ((?:[\p{L}'-]+ ){1,3})of (?:about |around |roughly )?$/u;

/** “Set-up: 6 hours -> 35 minutes”: what stands before the colon, where nothing but the figure follows it. */
function headOf({ text, folded }: Around, start: number, alone: boolean, done = start): string {
  const head = /(?:^|[.;(]\s?)([^.;:()]{2,60}):\s(?:from |now |down |up )*$/u.exec(folded.slice(0, start))?.[1];
  if (!head || (alone && !WHEN.test(folded.slice(done)))) return '';
  const words = head.split(/\s+/);
  if (words.length > MOST_HEAD || words.some(verbal)) return '';
  const at = folded.lastIndexOf(head, start);
  return text.slice(at, at + head.length).trim();
}

/** “From 31 in those four weeks to 2”: what stands between the two comes last. */
function insideOf({ text, folded }: Around, { end, to }: Measure): string {
  if (!to || to.start < end) return '';
  const inside = folded.slice(0, to.start).replace(/(?:→|->|=>|\bto\b(?! \p{L}+ing)).{0,20}$/u, '');
  return countedBy({ text: text.slice(0, inside.length), folded: inside, last: 0, next: inside.length }, end);
}
