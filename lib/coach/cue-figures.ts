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
  const shown: CueFigure[] = [];
  for (const s of [...outcome, ...rest]) {
    const before = shown.length;
    for (const figure of figuresOfSentence(s)) {
      // A second figure that only a long clause explains is in that clause's shadow.
      const long = shown.length > before && countWords(figure.words) > MOST_WORDS;
      if (!long && !shown.some((other) => tellsAlready(other, figure))) shown.push(figure);
    }
  }
  return shown.slice(0, MOST).map(withoutItself);
}

/**
 * Under its figure a clause that begins with it, or ends with it after what was done, says the rest: “1,130 couriers got back”,
 * below “$8,412”.
 */
function withoutItself(figure: CueFigure): CueFigure {
  const { value, to, words } = figure;
  // “Nobody waited 15 minutes”: without all of it the figure says something else.
  if (to || DENIED.test(fold(words))) return figure;
  if (words.startsWith(`${value} `)) {
    const rest = words.slice(value.length + 1);
    const [first = '', second] = fold(rest).split(' ');
    return second && /^\p{L}/u.test(first) && !FUNCTION.has(first) ? { ...figure, words: rest } : figure;
  }
  if (!words.endsWith(` ${value}`)) return figure;
  const rest = words.slice(0, -value.length - 1);
  // “Refunds fell to” and “paid the full” would hang.
  const last = fold(rest).split(' ').at(-1) ?? '';
  return last === 'back' || (isPast(last) && !FUNCTION.has(last)) ? { ...figure, words: rest } : figure;
}

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
