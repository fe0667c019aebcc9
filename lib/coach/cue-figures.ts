import { ownWords } from '../language/features.ts';
import { FUNCTION } from '../language/function-words.ts';
import { isPast } from '../language/verbs.ts';
import { countWords, fold } from '../language/words.ts';
import type { CueFigure } from '../model/cue-card.ts';
import { DENIED, wordsFor } from './figure-words.ts';
import { type Measure, measuresIn } from './measures.ts';
import { hasEvidence, type Own } from './own-sentences.ts';

/** More figures than this are no longer taken in at a glance. */
const MOST = 6;
/** More words than this under a figure are no longer taken in at a glance. */
const MOST_WORDS = 18;

/**
 * The figures of a telling by themselves, the outcome's first, then those that measure the problem.
 * @param told the sentences of the telling
 */
export function figuresIn(told: readonly Own[]): readonly CueFigure[] {
  const outcome = told.filter((s) => hasEvidence(s, 'metric', 'baseline', 'business-value'));
  const rest = told.filter((s) => !outcome.includes(s) && hasEvidence(s, 'problem', 'verification', 'second-order'));
  const shown: Told[] = [];
  for (const s of [...outcome, ...rest]) {
    const before = shown.length;
    for (const figure of figuresOfSentence(s)) {
      // A second figure that only a long clause explains is in that clause's shadow.
      const long = shown.length > before && countWords(figure.words) > MOST_WORDS;
      if (!long && !shown.some((other) => tellsAlready(other.figure, figure))) shown.push({ figure, in: s });
    }
  }
  return shown.slice(0, MOST).map(({ figure, in: s }) => plainWords(figure, s, told[told.indexOf(s) - 1]));
}

/** A figure and the sentence that it stands in. */
interface Told {
  readonly figure: CueFigure;
  readonly in: Own;
}

/** The words under a figure, which say what it adds to: the figure itself stands above them. */
function plainWords(figure: CueFigure, s: Own, before: Own | undefined): CueFigure {
  const { value, to, words } = figure;
  if (to) return figure;
  const pointing = POINTS.exec(fold(words));
  if (pointing && words.startsWith(value, pointing[0].length)) {
    const rest = words.slice(pointing[0].length + value.length).trim();
    if (countWords(rest) >= LEAST_WORDS && startsWithWord(rest)) return { ...figure, words: rest };
    const line = whatItPointsTo(words, s, before);
    return line ? { ...figure, words: line, leads: true } : figure;
  }
  return withoutItself(figure);
}

/** “That is about $23,700 a month which the company keeps”, “it makes 5,000 euro”: what stands before says of what. */
const POINTS =
  /^(?:it|that|this|these|those|they)(?:'s|\s(?:is|are|was|were|makes?|made|comes? to|came to))\s(?:(?:worth|about|around|roughly|some|like|near enough|close to|getting on for|nearly|almost|only|just|now)\s)*/u;
/** Fewer words than this are no more than when, or by what. */
const LEAST_WORDS = 4;
/** More words than this are not taken in beside a figure. */
const MOST_BEFORE = 14;

/** What stands before a clause that only points: in its own sentence, or all of the sentence before. */
function whatItPointsTo(clause: string, { text }: Own, before: Own | undefined): string | undefined {
  const own = text.slice(0, Math.max(0, text.indexOf(clause)));
  return [own, before?.text ?? ''].map(bare).find((words) => {
    const length = countWords(words);
    return length >= LEAST_WORDS && length <= MOST_BEFORE;
  });
}

/** Without the words that join it to others, and the mark that it ends with. */
function bare(text: string): string {
  const words = text.split(/\s+/);
  const idle = (word: string | undefined) => word !== undefined && (JOINS.test(word) || !WORD.test(word));
  while (idle(words[0])) words.shift();
  while (idle(words.at(-1))) words.pop();
  return withoutMark(words.join(' '));
}

const WORD = /[\p{L}\p{N}]/u;
const JOINS = /^(?:and|but|so|then|or)\b/i;
/** Not of a percentage, or of a bracket that was opened. */
const withoutMark = (words: string): string =>
  words
    .trimEnd()
    .replace(/[,;:.!–—-]$/u, '')
    .trimEnd();

const startsWithWord = (words: string): boolean => /^\p{L}/u.test(words);

/**
 * Under its figure a clause that begins with it, or ends with it after what was done, says the rest: “1,130 couriers got back”,
 * below “$8,412”.
 */
function withoutItself(figure: CueFigure): CueFigure {
  const { value, words } = figure;
  if (words.startsWith(`${value} `)) {
    // It reads on from the figure, so that nothing is lost: “41 of the 5,200”, “orders had paid no tip at all”.
    const rest = words.slice(value.length + 1);
    return rest.includes(' ') && startsWithWord(rest) ? { ...figure, words: rest } : figure;
  }
  // “Nobody waited 15 minutes”: without all of it the figure says something else.
  if (!words.endsWith(` ${value}`) || DENIED.test(fold(words))) return figure;
  const rest = words.slice(0, -value.length - 1);
  const done = withoutMark(rest.replace(LEADS_TO, ''));
  // “Paid the full” would hang, and so would “used” without its “to be”.
  const last = fold(done).split(' ').at(-1) ?? '';
  const stands =
    last === 'back' ||
    (isPast(last) && !FUNCTION.has(last)) ||
    (done !== rest && !FUNCTION.has(last) && countWords(done) >= LEAST_WORDS);
  return stands && countWords(done) >= 2 ? { ...figure, words: done, leads: true } : figure;
}

/** “Renewed in January | at”, “the bill went up | by about”, “cartons could be sold in discount |, about”. */
const LEADS_TO = /(?:\s(?:to|at|by)|[,:;]|\s[–—-])(?:\s(?:about|around|roughly|some|only|just|nearly|almost))*$/u;

/** Whether a figure stands there already: in the same words, in a clause that holds it, or as one end of a change. */
function tellsAlready(shown: CueFigure, { value, to, words }: CueFigure): boolean {
  const [before, now] = [fold(shown.words), fold(words)];
  if (now.includes(fold(value))) return before.includes(now) || now === before || isEnd(shown, value);
  return (shown.value === value && shown.to === to && before === now) || (!to && isEnd(shown, value) && !isBare(value));
}

/** “Two”, “14”: might be two or 14 of anything. */
const isBare = (value: string): boolean => !/[^\d.,]/.test(value) || /^\p{L}+$/u.test(value);
const isEnd = (shown: CueFigure, value: string): boolean =>
  shown.to !== undefined && (shown.value === value || shown.to === value);

function figuresOfSentence(s: Own): CueFigure[] {
  const { text } = s;
  const folded = ownWords(fold(text));
  const metric = s.evidence.find((e) => e.id === 'metric');
  const marked = metric && metric.span.start - s.span.start;
  const measures = measuresIn(folded);
  return measures.flatMap((one, i): CueFigure[] => {
    // “Two of us”, “a week”: said in passing, unless it is what measures the outcome.
    if (!one.to && one.start !== marked && !/\d/u.test(text.slice(one.start, one.end))) return [];
    const [before, after] = [measures[i - 1], measures[i + 1]];
    const words = wordsFor({ text, folded, last: endOf(before), next: after ? startOf(after) : text.length }, one);
    if (words === '' && !one.to) return [];
    return [
      { value: text.slice(one.start, one.end), ...(one.to && { to: text.slice(one.to.start, one.to.end) }), words },
    ];
  });
}

const startOf = ({ start, to }: Measure): number => Math.min(start, to?.start ?? start);
const endOf = (one: Measure | undefined): number => Math.max(one?.end ?? 0, one?.to?.end ?? 0);
