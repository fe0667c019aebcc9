import type { Doer } from '../language/doers.ts';
import { isPast } from '../language/verbs.ts';
import type { Span } from '../model/span.ts';

/** Between two clauses: a mark that is no part of a figure or a time. */
const MARK = /(?:[,;:](?=\s)|\s[-–—]+(?=\s)|—|\s?\((?=\S)|\)[,;:]?(?=\s|$))\s*/gu;
/** After these a question word belongs to them: “a list of who had it”, “I checked which ones failed”, “as though”. */
const NO_JOINT =
  '(?<!\\b(?:of|to|for|from|with|in|on|at|by|about|than|as|even|just|only|or|and|not|see|saw|know|knew|ask|asked|tell|told|show|shows|showed|out|exactly|check|checked|is|was|were|like|right|shortly|long|days?|weeks?|hours?|minutes?|months?|point|place|moment|time|case|one|ones|those|people|person|anyone|everyone))';
/** Before the word that begins the next clause. */
const JOINT = new RegExp(
  [
    `${NO_JOINT}\\s(?=(?:but(?! (?:not|never|only|can|cannot|could|did|do|does|was|were|had)\\b)|because|which|who|while|when|where|although|though|instead of|rather than|in order to|as a result)[\\s,])`,
    '(?<!\\b(?:even|just|only|or|and|not|said|did|do|think|thought|is|was|are|were))\\s(?=so (?!many|much|far|long|little|late|on|in|as\\b|well)\\S)',
    '(?<!\\b(?:and|since|until|by|back|just|i|we|they|he|she|it|you))\\s(?=then\\s)',
    `${NO_JOINT}\\s(?=(?:after|before|until|since) (?:i|we|they|it|he|she|that|this|the|an?|my|our|their|nobody|everyone)\\s)`,
    '\\s(?=and (?:i|we|they|it|he|she|there|nobody|then|so|\\w{1,20}ed)\\s)',
  ].join('|'),
  'gu',
);
/** “… and ”, “… and the new ”, where a doer follows. */
const DOER_JOINED = /\s(?=(?:and|but|so)\s(?:(?:the|our|my|an?|his|her|their|its)\s(?:[\w-]+\s){0,2})?$)/u;
/** What was seen or said can be told without who saw it, but not the other way about. */
const REPORTED =
  /(?<=\b(?:saw|noticed|noted|spotted|found|out|realised|realized|discovered|reported|reporting|said|learned|learnt|knew))\s(?=that\s)/gu;

/** What else may part a sentence that is too long for a glance: what is said of something, … */
const SAID =
  /(?<=\b(?:noticing|observed|up|showed|shows|concluded|is|was|told (?:me|us|him|her|them)|(?:was|had) (?:a|the) (?:problem|issue|trouble)))\s(?=that\s)/gu;
/** … “and got the same hole”, where the doer goes on to something else, … */
const GOES_ON = /^and (?:(?:also|even|finally|later|never|only|still|then)\s)?(\p{L}+)\s/u;
const WENT_ON = new RegExp(`\\s(?=${GOES_ON.source.slice(1)})`, 'gu');
/** … and “until they'd run one alone”, where a doer of its own follows. */
const HANGING = /(?<!\b(?:of|even|ever|just|only|or|and|not|as))\s(?=(?:until|till|because|once|unless|if) $)/u;
/** “Before I made any noise about it”, “in my second year in Utrecht”: what leads up to the first that is done. */
const LEADS_UP =
  /(?<=^(?:(?:so|and|but|then)\s)?(?:after|as|at|before|between|by|during|for|from|if|in|last|on|once|out|since|this|until|when|while|with)\s.*)\s$/u;
/** A clause that begins so hangs on another, and still says something to the person whose story it is. */
const HANGS = /^(?:(?:and|but|so|then)\s)*(?:when|because|if)\s/u;

/** A clause that begins so is understood only with the one before it. */
const LEANS =
  /^(?:(?:and|but|so|then|or)\s)*(?:until|before|after|which|who|whose|when|while|where|because|since|although|though|if|as|against|versus|vs\.?|than|to|what|how|whether|instead|rather|in order|it (?:was|is) (?:that|what)|had|was|were|is|are|did)\s/u;

/** Begins a clause that must have its own doer before a line can end with it: “so the people | who could see it had no lever”. */
const JOINS = /^(?:(?:and|but|so|then|or)\s|because\s|while\s|when\s|although\s|though\s|which\s|who\s|where\s)/u;
/** The verb of a subject that an aside has parted from it: “the remaining 26, I am sorry to say, had expired”. */
const VERB_AHEAD = /^(?:was|were|is|are|had|has|have|did|does|can|could|would|will)\s/u;

/** What lies between two borders of a sentence. */
export interface Clause extends Span {
  /** A line can begin here. */
  readonly opens: boolean;
  /** A line can end here. */
  readonly closes: boolean;
  /** It has a doer and a verb of its own that hang on no other clause. */
  readonly main: boolean;
  /** It hangs on another, and says something to the person whose story it is all the same: “because the door was propped open”. */
  readonly hangs: boolean;
  /** It has a doer, of whatever kind. */
  readonly told: boolean;
  /** The next piece is no clause: an aside, or the next item of a list. */
  readonly listed: boolean;
}

interface Border extends Span {
  readonly reported: boolean;
}

/**
 * Divides a sentence at the marks and words that join clauses, and says where a line may begin and end.
 * @param folded `fold(sentence)`
 * @param doers who does what in it
 * @param fine also where only a sentence that is too long would be parted
 * @returns the clauses in their order, with nothing between them but marks and white space
 */
export function clausesOf(sentence: string, folded: string, doers: readonly Doer[], fine = false): readonly Clause[] {
  const pieces = piecesOf(sentence, folded, doers, fine);
  const relative = ({ start }: Span) => /^(?:who|which)\b/u.test(folded.slice(start));
  const within = ({ start, end }: Span) => doers.filter((d) => d.start >= start && d.start < end && !relative(d));
  // A sentence in which no doer is found (a note, a form of speech that is not ours to judge) may be begun and ended at its strong marks.
  const unread = doers.every((d) => d.subordinate);
  const verbAhead = (piece: Span | undefined) => piece !== undefined && VERB_AHEAD.test(folded.slice(piece.start));
  return pieces.map((piece, i) => {
    const [first] = within(piece);
    const next = pieces[i + 1];
    const leans = LEANS.test(folded.slice(piece.start));
    const before = sentence.slice(pieces[i - 1]?.end ?? 0, piece.start);
    const goesOn = isPast(GOES_ON.exec(folded.slice(piece.start))?.[1] ?? '');
    const main =
      (first !== undefined && (!first.subordinate || piece.reported) && !leans) ||
      (unread && (i === 0 || /[;:]/.test(before)));
    return {
      start: piece.start,
      end: piece.end,
      main: main || (i === 0 && within(piece).some((d) => !d.subordinate)),
      hangs: first !== undefined && HANGS.test(folded.slice(piece.start)),
      told: within(piece).some((d) => !isRelative(folded.slice(d.start), d.form)),
      // “…, I am sorry to say, had expired”: what was said before that is its subject.
      opens: i === 0 || (main && (!verbAhead(next) || /[;:]/.test(before)) && !(fine && (goesOn || verbAhead(next)))),
      closes:
        next === undefined ||
        (!next.reported &&
          !verbAhead(next) &&
          // “The plan I drafted, and she tore up half of, had her …”: an aside, and then its verb.
          !(
            verbAhead(pieces[i + 2]) &&
            !/[;:]/.test(sentence.slice(piece.end, next.start)) &&
            (first === undefined || within(next).length > 0)
          ) &&
          (i === 0 ||
            !(JOINS.test(folded.slice(piece.start)) || before.includes(';')) ||
            doers.some((d) => d.start >= piece.start && d.start < piece.end))),
      listed: next !== undefined && within(next).length === 0 && !LEANS.test(folded.slice(next.start)),
    };
  });
}

/**
 * “A group that doesn't know its margin”: a verb of the noun before it, and no clause of its own.
 * @param rest the sentence from its doer on
 * @param form the doer's verb as written
 */
const isRelative = (rest: string, form: string): boolean =>
  /^that (?:\w+n't|am|are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)\s/u.test(
    rest,
  ) || rest.split(/[\s,.;:!?]/u, 2).join(' ') === `that ${form}`;

function piecesOf(sentence: string, folded: string, doers: readonly Doer[], fine: boolean): readonly Border[] {
  // “… and the new licence capped it”: a joining word is a border where a doer of its own follows.
  const words = ({ start, end }: Doer) =>
    folded
      .slice(start, end)
      .replace(/^(?:the|our|my|an?|its)\s/u, '')
      .split(/\s+/u);
  const joined = doers.flatMap((d) => {
    // “… that quality and productivity were”: two subjects of one verb.
    const shared =
      /^(?:were|are|have)$/u.test(words(d)[1] ?? '') && !/(?:s|they|we|you|people|others)$/u.test(words(d)[0] ?? '');
    const m = d.subordinate || shared ? null : DOER_JOINED.exec(folded.slice(0, d.start));
    return m ? [m] : [];
  });
  const hanging = doers.flatMap((d) => {
    const m = fine && d.subordinate ? HANGING.exec(folded.slice(0, d.start)) : null;
    return m ? [m] : [];
  });
  const first = doers.find((d) => !d.subordinate);
  const own = fine && first && /^(?:i|we|they|he|she|it|there)\b/u.test(folded.slice(first.start));
  const ledUp = own ? LEADS_UP.exec(folded.slice(0, first.start)) : null;
  const wentOn = fine ? [...folded.matchAll(WENT_ON)].filter((m) => isPast(m[1] ?? '')) : [];
  const marks = [
    ...(ledUp ? [ledUp] : []),
    ...joined,
    ...hanging,
    ...wentOn,
    ...folded.matchAll(MARK),
    ...folded.matchAll(JOINT),
  ];
  const borders = [
    ...marks.map((m) => ({ m, reported: false })),
    ...[...folded.matchAll(REPORTED), ...(fine ? folded.matchAll(SAID) : [])].map((m) => ({ m, reported: true })),
  ].sort((a, b) => a.m.index - b.m.index);
  const pieces: Border[] = [];
  let [start, reported] = [0, false];
  for (const { m, reported: next } of borders) {
    if (m.index <= start) continue;
    if (/[\p{L}\p{N}]/u.test(sentence.slice(start, m.index))) pieces.push({ start, end: m.index, reported });
    start = m.index + m[0].length;
    reported = next;
  }
  if (/[\p{L}\p{N}]/u.test(sentence.slice(start))) pieces.push({ start, end: sentence.length, reported });
  return pieces;
}
