import { ownWords } from '../language/features.ts';
import { type Figure, figuresOf } from '../language/figures.ts';
import { nounLike, PRONOUNS } from '../language/function-words.ts';
import { isParticiple, isPast } from '../language/verbs.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { CueFigure } from '../model/cue-card.ts';
import { cueLine } from './cue-line.ts';
import { hasEvidence, type Own } from './own-sentences.ts';

/** More figures than this are no longer taken in at a glance. */
const MOST = 6;

/**
 * The figures of a telling by themselves, the outcome's first, then those that measure the problem.
 * @param told the sentences of the telling
 */
export function figuresIn(told: readonly Own[]): readonly CueFigure[] {
  const outcome = told.filter((s) => hasEvidence(s, 'metric', 'baseline', 'business-value'));
  const rest = told.filter((s) => !outcome.includes(s) && hasEvidence(s, 'problem', 'verification', 'second-order'));
  const seen = new Set<string>();
  return [...outcome, ...rest]
    .flatMap((s) => figuresOfSentence(s))
    .filter(({ value, to, words }) => {
      // A clause that stands there already shows all of its figures.
      const key = fold(words.includes(value) ? words : `${value}|${to ?? ''}|${words}`);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST);
}

/** Dates, times of day and names with numbers measure nothing. */
const MEASURES = new Set<Figure['kind']>(['percent', 'money', 'duration', 'count', 'ratio', 'zero']);

function figuresOfSentence(s: Own): CueFigure[] {
  const { text } = s;
  const folded = ownWords(fold(text));
  const metric = s.evidence.find((e) => e.id === 'metric');
  const marked = metric && metric.span.start - s.span.start;
  const found: CueFigure[] = [];
  const figures = figuresOf(folded);
  let done = 0;
  for (const [i, one] of figures.entries()) {
    if (!MEASURES.has(one.kind) || one.start < done || saysNoMeasure(folded, one)) continue;
    const end = withUnit(folded, one);
    const change = changeFrom(folded, one.start, end);
    // “Two of us”, “a week”: said in passing, unless it is what measures the outcome.
    if (!change && one.start !== marked && !/\d/u.test(text.slice(one.start, one.end))) continue;
    const last = figures[i - 1]?.end ?? 0;
    done = change?.end ?? end;
    const next = figures.find((f) => f.start >= done)?.start ?? text.length;
    // The words between two figures may speak of either, those beyond them of neither.
    const short = wordsAbout(blanked(text, last, next), blanked(folded, last, next), one, end, done);
    // A bare number means only what it counts; anything else is said by its clause.
    if (short === '' && one.kind === 'count' && !change) continue;
    const words = short || plain(cueLine(text, { start: one.start, end: done }, CLAUSE_WORDS, true));
    // “R$”, “T€”: what is written onto it is part of it.
    const start = one.start - (/[\p{L}$£€]*$/u.exec(folded.slice(0, one.start))?.[0].length ?? 0);
    found.push({
      value: text.slice(start, end),
      ...(change && { to: text.slice(change.start, change.end) }),
      words,
    });
  }
  return found;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Only what lies from `start` to `end`, each character in its place. */
const blanked = (text: string, start: number, end: number): string =>
  '.'.repeat(start) + text.slice(start, end) + '.'.repeat(text.length - end);

/** “Double charges”, “charged twice”, “the five and a half”: a word about a number measures only where it says by how much. */
const saysNoMeasure = (folded: string, { kind, start, end }: Figure): boolean =>
  kind === 'ratio' &&
  /^(?:half|twice|doubles?|triple)$/u.test(folded.slice(start, end)) &&
  !(/\b(?:by|to|than|nearly|about)\s$/u.test(folded.slice(0, start)) && !/^\san?\s/u.test(folded.slice(end)));

/** “$8K a week”, “30 in a month”, “900-odd”, “45 °C”: the unit belongs to the figure. */
const UNIT =
  /^(?:-\p{L}+\b|\splus\b|\s?°[cf]\b|\s(?:in )?(?:an?|per|each|every)\s(?:second|minute|hour|day|night|week|month|quarter|year)\b|\/\w+)/u;

const withUnit = (folded: string, { end }: Figure): number => end + (UNIT.exec(folded.slice(end))?.[0].length ?? 0);

const NEARLY = '(?:around |about |roughly |some |nearly |almost |under |over |below |just |only |ca\\. )?';
const FROM = new RegExp(`\\bfrom ${NEARLY}$`, 'u');
/** The way from the first figure to where the second stands; a third may lie in between (“231 in those four weeks”). */
const ONWARD = new RegExp(`^[^.;:()]{0,50}?\\b(?:to|into) ${NEARLY}|^[^.;:()]{0,20}?(?:→|->|=>)\\s?`, 'u');
const NOTHING = /^(?:none|nothing|nil|zero|nobody|no one)\b/u;

/** The other end of a change: “from 0.3% of webhooks to zero”. */
function changeFrom(folded: string, start: number, end: number): { start: number; end: number } | undefined {
  const onward = ONWARD.exec(folded.slice(end))?.[0];
  if (onward === undefined || !(FROM.test(folded.slice(0, start)) || /[→>]\s?$/u.test(onward))) return undefined;
  const at = end + onward.length;
  const none = NOTHING.exec(folded.slice(at));
  if (none) return { start: at, end: at + none[0].length };
  const next = figuresOf(folded).find((f) => f.start === at);
  return next && { start: at, end: withUnit(folded, next) };
}

const MOST_WORDS = 6;
/** Before a change stands what has changed, all of it. */
const MOST_BEFORE = 8;
/** A clause in small type under its figure. */
const CLAUSE_WORDS = 10;
/** Words with their points and commas inside, where those belong to a figure. */
const WORD = /(?:[^\s,;:()"]|[,:](?=\d))+/gu;
/** What ends the words that a figure counts. */
const ENDS = new Set(
  `and but so that which who because when while after before within from to until than was were is are had has have in by on with for at
  since i we they he she it did vs vs. where as if each every per then again through across over under or not could can would will may might
  should must be become get gets go goes past between versus`.split(/\s+/),
);
/** “They've”, “who'd”: another clause begins. */
const DOER = /^(?:i|we|they|he|she|it|who|that|there)['’]/u;
/** What may stand first all the same: “£5.3K in dropped baskets”. */
const JOINS = new Set(['in', 'on', 'for']);
/** What only leads up to a figure, or trails after it. */
const LEADS = new Set(
  `from to by about around roughly nearly almost only just over under below than of the a an and but so at in on for with without some more
  less up down was were is are went fell dropped rose gone came cut that which it we i they had has have been our their its my vs vs. against
  again then like through still now at least another got back or versus`.split(/\s+/),
);

/**
 * The few words that say what a figure is: what it counts, or what has changed. Empty where only its clause can say it.
 * @param done where the figure ends, or the change that it begins
 */
function wordsAbout(text: string, folded: string, figure: Figure, end: number, done: number): string {
  // “From 31 in those four weeks to 2”: what stands between the two comes last.
  if (done > end)
    return (
      runBefore(text, folded, figure.start) ||
      runAfter(text, folded, done) ||
      runAfter(text, folded.slice(0, done).replace(/(?:→|->|=>).*$/u, ''), end)
    );
  if (figure.kind !== 'count' && !/^\s(?:of|in|on|for)\s/u.test(folded.slice(done))) return '';
  const after = runAfter(text, folded, done, figure.kind === 'money');
  const [first] = wordsOf(after.replace(/^(?:in|on|for)\s/u, ''));
  return first && nounLike(first) && !PRONOUNS.has(first.text) && !isPast(first.text) && !TIMES.test(after)
    ? after
    : '';
}

/** “In March”, “on Sunday”: when it was, not what it is of. */
const TIMES = /^(?:in|on|for)\s(?:\p{Lu}|the\s|that\s|two|three|four|\d)/u;

function runAfter(text: string, folded: string, end: number, joins = false): string {
  const stretch = /^(?:[^,;:()".!?]|[.,:](?=\d))*/u.exec(folded.slice(end))?.[0] ?? '';
  const words: string[] = [];
  for (const m of stretch.matchAll(WORD)) {
    if (words.length === 0 && /^(?:of|the|its|our|their|my|all|those|more|other)$/u.test(m[0])) continue;
    // “310 hotels stopped being charged”: the noun is enough.
    if (DOER.test(m[0]) || (isPast(m[0]) && /(?:s|people|staff|patients)$/u.test(fold(words.at(-1) ?? '')))) break;
    if ((ENDS.has(m[0]) && !(words.length === 0 && joins && JOINS.has(m[0]))) || words.length === MOST_WORDS) break;
    words.push(text.slice(end + m.index, end + m.index + m[0].length));
  }
  while (words.length && LEADS.has(fold(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

function runBefore(text: string, folded: string, start: number): string {
  const stretch = /(?:[^,;:()".!?]|[.,:](?=\d))*$/u.exec(folded.slice(0, start))?.[0] ?? '';
  const offset = start - stretch.length;
  let words = [...stretch.matchAll(WORD)];
  const idle = (word: string, before = '') =>
    LEADS.has(word) || (!word.includes('-') && before !== 'not' && (isPast(word) || isParticiple(word)));
  while (words.length && idle(words.at(-1)?.[0] ?? '', words.at(-2)?.[0])) words.pop();
  // “The short version is our backup bill …”: it is the bill that changed.
  words = words.slice(words.findLastIndex(([word]) => /^(?:is|was|saw|because|where|which)$/u.test(word)) + 1);
  words = words.slice(-MOST_BEFORE);
  while (words.length && LEADS.has(words[0]?.[0] ?? '')) words.shift();
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(offset + first.index, offset + last.index + last[0].length) : '';
}
