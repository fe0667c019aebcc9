import { type Figure, figuresOf } from '../language/figures.ts';
import type { Span } from '../model/span.ts';

/** A figure as it is shown by itself: with its unit, and with the other end of a range or of a change. */
export interface Measure extends Span {
  /** `amount`: a number with a unit of its own. */
  readonly kind: Figure['kind'] | 'amount';
  /** Where the first figure of a change comes to. */
  readonly to?: Span;
}

/** Dates, times of day and names with numbers measure nothing. */
const MEASURES = new Set<Figure['kind']>(['percent', 'money', 'duration', 'count', 'ratio', 'zero']);

/**
 * The figures of a sentence that measure something, each whole: a range, a fraction, an amount and its unit are one figure,
 * and so are the two ends of a change.
 * @param folded the sentence's own words as `ownWords` gives them; offsets are into it
 */
export function measuresIn(folded: string): readonly Measure[] {
  const found: Measure[] = [];
  const figures = figuresOf(folded);
  let done = 0;
  for (const [i, one] of figures.entries()) {
    if (!MEASURES.has(one.kind) || one.start < done || saysNoMeasure(folded, one) || isSort(folded, one)) continue;
    if (isRate(folded, one, found.at(-1))) continue;
    const whole = wholeOf(folded, one, figures.slice(i + 1));
    const change = changeFrom(folded, whole) ?? changeTo(folded, whole);
    const measure = change ?? whole;
    done = Math.max(measure.end, measure.to?.end ?? 0);
    if (
      !isName(folded, one) &&
      !(one.kind === 'duration' && !change && MEANWHILE.test(folded.slice(0, one.start))) &&
      !NOT.test(folded.slice(0, one.start))
    )
      found.push(measure);
  }
  return found;
}

/** “Double charges”, “charged twice”, “the five and a half”: a word about a number measures only where it says by how much. */
const saysNoMeasure = (folded: string, { kind, start, end }: Figure): boolean =>
  kind === 'ratio' &&
  /^(?:half|twice|doubles?|triple)$/u.test(folded.slice(start, end)) &&
  !(/\b(?:by|to|than|nearly|about)\s$/u.test(folded.slice(0, start)) && !/^\san?\s/u.test(folded.slice(end)));

/** “The 5%-first drill”: the name of a sort. */
const isSort = (folded: string, { kind, end }: Figure): boolean =>
  (kind === 'percent' || kind === 'money') && /^-\p{L}/u.test(folded.slice(end));

/** “500 orders an hour”, “twice a day”: what something is reckoned by, and no time that anything took. */
const isRate = (folded: string, { kind, start, end }: Figure, before: Measure | undefined): boolean =>
  kind === 'duration' &&
  /^an?\s/u.test(folded.slice(start, end)) &&
  (/\b(?:once|twice|times)\s$/u.test(folded.slice(0, start)) ||
    (before?.kind === 'count' &&
      COUNTED.test(folded.slice(before.end, start)) &&
      !TAKES.test(folded.slice(0, before.start))));
/** “It took 3 engineers a week”. */
const TAKES = /\b(?:takes?|took|costs?|gave|saved?)\s(?:about |around |roughly |nearly |some )?$/u;
/** What a count counts, with nothing else between it and the rate. */
const COUNTED = /^\s(?:\p{L}+\s)?(?:\p{L}+s|people)\s$/u;

/** “Not the 5 days that the runbook allows”. */
const NOT = /\bnot (?:the |an? |just |only )?$/u;

/** “Year 9”, “door number 3”, “the number three board”: it says which one, not how many; “last week 43 people” does not. */
const NAMED =
  /(?<!\b(?:last|this|that|next|each|every|per|an?|one) )\b(?:number|no\.|nr\.?|error|year|room|turbine|door|gate|station|line|version|windows|bus|route|flight|ward|floor|page|section|level|tier|phase|step|day|wks?|week|question|item|chapter|lane|bay|aisle|model|type|table|building|block|platform|batch|site|figure|fig\.|article|clause|size|round|part|section)s? $/u;
const isName = (folded: string, { kind, start }: Figure): boolean =>
  kind === 'count' && NAMED.test(folded.slice(0, start));

/** “In three months I …”, “every three months”: when, not how much. */
const MEANWHILE =
  /(?:^(?:in|within|after)|\b(?:every|for|over|after|during|last|next|past|previous|another|first|since))\s(?:the |those |these |about )?$/u;

/** “3 or 4 percent”, “70 to 90”, “fifteen, twenty people”: said of the same thing. */
const OR = /^\s?(?:or|-)\s?$/u;
const TO = /^\s?to\s$/u;
const AND = /^\sand\s$/u;
/** “31 of her 33”, “two of the last four”. */
const PART =
  /^\s(?:out )?of (?:the |our |my |her |his |their |its |these |those |all )?(?:last |first |next |past |other )?$/u;
/** “Two hundred and sixty | thousand”. */
const THOUSANDS = /^\s(?:thousand|million|billion|lakhs?|crores?|grand)\b/u;
/** Whatever trade it is: an amount of something has a unit. */
const AMOUNT =
  /^\s?(?:°\s?[cf]|degrees?(?: celsius| centigrade| fahrenheit)?|grades|[kcmµ]?m|[kmµ]g|[µn]s|kilo(?:metre|meter|gram|watt|byte)s?|(?:centi|milli)?(?:metre|meter)s?|kilos?|grams?|tonnes?|tons|miles?|inch(?:es)?|feet|foot|yards?|litres?|liters?|gallons?|ml|acres|hectares|volts?|watts?|kwh?|mwh?|lux|bar|psi|hz|khz|mhz|rpm|[kmgt]b|[kmgt]bps|mbit|kroner|kronor|shillings|yuan|pesos|reais|cedis|naira|rand|roubles|rubles|dirhams?|zł|t€|k€)(?![\p{L}\d])(?:\/\p{L}+)?|^\s(?:(?:working|business|calendar|full|school|man)[ -])(?:day|week|month|hour|night)s?\b/u;
/** “$8K a week”, “30 in a month”, “900-odd”, “at £230 a unit”, “€300 apiece”: what it is reckoned by belongs to the figure. */
const RECKONED =
  /^(?:-\p{L}+\b|\splus\b|\s(?:in )?(?:an?|per|each|every)\s(?:second|minute|hour|day|night|shift|week|fortnight|month|quarter|year|season)\b|\s(?:an?|per)\s(?:unit|head|time|piece|go|person|customer|patient|pupil|order|case|visit|round|box|bag|kilo|ton|tonne|litre|seat|ticket|shop|store|team|hundred|thousand)\b|\s(?:each|apiece)(?=[.,;:)]|$)|\sper\s(?:hundred |thousand |million )?\p{L}+|\/\p{L}+)/u;
/** “Four hours and ten”, “3 hours 10”, “a day and a half”. */
const REST =
  /^(?:\sand a half\b|\s(?:and )?(?:\d{1,2}|ten|fifteen|twenty|thirty|forty|fifty)(?=[.,;:)]|\s(?:from|to|instead)\b|$))/u;
const HALF = /^\sand a half\b/u;
/** Without it the figure would say more than the person does; “went over 5 weeks” is how long, not how much. */
const BOUND =
  /\b(?:under|below|above|almost|nearly|more than|less than|fewer than|(?:long|high|low|larg|old|fast|slow)er than|at least|minus|plus|over(?! (?:an?|the)\b))\s$|(?<=^|\s)-$/u;

/** A figure with all that belongs to it. */
function wholeOf(folded: string, one: Figure, after: readonly Figure[]): Measure {
  const before = folded.slice(0, one.start);
  const between = /\bbetween $/u.exec(before)?.[0] ?? '';
  // “From -5 to 31”: the sign is the figure's own.
  const changes = COMES_FROM.test(before.replace(/(?<=\s)-$/u, ''));
  let [kind, end]: [Measure['kind'], number] = [one.kind, one.end];
  for (const next of after) {
    const gap = folded.slice(end, next.start);
    const same = kind === 'count' || next.kind === kind;
    const joined =
      OR.test(gap) ||
      (TO.test(gap) && !changes) ||
      (gap === ', ' && next.kind !== 'zero' && COUNTED_ON.test(folded.slice(one.start, end))) ||
      (AND.test(gap) && between !== '');
    if (same && joined) [kind, end] = [next.kind, next.end];
    else if (kind === 'count' && PART.test(gap)) [kind, end] = ['ratio', next.end];
    else if (kind === 'duration' && isTime(folded, next) && /^\s(?:and )?$/u.test(gap)) end = next.end;
    else break;
  }
  const add = (pattern: RegExp): boolean => {
    const more = pattern.exec(folded.slice(end))?.[0].length ?? 0;
    end += more;
    return more > 0;
  };
  if (kind === 'count') add(THOUSANDS);
  if (kind === 'count' && add(AMOUNT)) kind = 'amount';
  if (kind === 'duration' || kind === 'count') add(kind === 'count' ? HALF : REST);
  add(RECKONED);
  const bound = BOUND.exec(before)?.[0] ?? '';
  const during = kind === 'duration' && /^over/u.test(bound);
  // “R$”, “T€”: what is written onto it is part of it.
  const onto = /[\p{L}$£€]*$/u.exec(before)?.[0] ?? '';
  return { kind, start: one.start - (during ? 0 : bound.length || between.length || onto.length), end };
}

/** “6 h 40 m”: by itself that m would be for millions. */
const isTime = (folded: string, { kind, start, end }: Figure): boolean =>
  kind === 'duration' || /^\d{1,2}\s?m$/u.test(folded.slice(start, end));

/** Number words in a row: “fifteen, twenty”; “in 2021, 40” is two figures. */
const COUNTED_ON = /^\p{L}+$/u;

const NEARLY =
  '(?:around |about |roughly |some |just |only |maybe |like |approx\\. |approximately |ca\\. |that |the )?';
/** After these a change begins: “from 31 to 2”, “went 61% to 88%”. */
const COMES_FROM = new RegExp(
  `\\b(?:from(?:, \\p{L}+,)?|went|gone|going|goes) ${NEARLY}(?:nearly |almost |over |under )?$`,
  'u',
);
/** The way from the first figure to where the second stands; a third may lie in between (“231 in those four weeks”). */
const ONWARD = new RegExp(
  `^\\sfor ${NEARLY}(?=\\d[\\d.,]*%?(?:[.,;]|$))|^[^.;:()]{0,50}?\\b(?:to|into) ${NEARLY}|^[^.;:()]{0,20}?(?:→|->|=>)\\s?${NEARLY}`,
  'u',
);
/** “To one”, “to nil”: no figure anywhere else. */
const FEW = /^(?:(?:none|nothing|nil|zero|nobody|no one)\b|one\b(?! (?:of|in)\b))/u;
/** “310 kilograms a week”, “214 combinations”: what the first end counts stands with it. */
const COUNTS =
  /^\s(?!(?:in|on|at|of|for|per|by|to|into|a|an|each|every|down|up|back|before|last|late|early)\b)\p{L}+(?:\s(?:an?|per|each)\s\p{L}+)?$/u;

const PER = /^\s\p{L}+\s(?:an?|per)\s\p{L}+/u;
const DIRECTION = /^\s(?:lower|higher|less|more|fewer|faster|slower|late|early|ahead|behind|better|worse)\b/u;

type Change = Measure & { readonly to: Span };

/** A change told from its beginning: “from 0.3% of webhooks to zero”. */
function changeFrom(folded: string, first: Measure): Change | undefined {
  const onward = ONWARD.exec(folded.slice(first.end))?.[0];
  if (onward === undefined) return undefined;
  if (!(COMES_FROM.test(folded.slice(0, first.start)) || /[→>]\s?\p{L}*\s?$/u.test(onward))) return undefined;
  const to = otherEnd(folded, first.end + onward.length);
  if (!to) return undefined;
  const counted = onward.replace(/\s(?:down |up |back |all the way )?(?:to|into)\s.*$|\s?(?:→|->|=>).*$/u, '');
  const counts = COUNTS.test(counted) ? counted.length : 0;
  // “From 92 to 97 units an hour”.
  const unit = counts === 0 && first.kind === 'count' ? (PER.exec(folded.slice(to.end))?.[0].length ?? 0) : 0;
  // “From 22% lower to 3% higher”.
  const way = counts > 0 && DIRECTION.test(counted) ? (DIRECTION.exec(folded.slice(to.end))?.[0].length ?? 0) : 0;
  return { ...first, end: first.end + counts, to: { ...to, end: to.end + (way || unit) } };
}

/** A change told from its end: “came down to 6.5% from the 11 he had quoted”, “a grade of 83, up from 61”. */
function changeTo(folded: string, last: Measure): Change | undefined {
  const after = folded.slice(last.end);
  const back = UP_FROM.exec(after) ?? (COMES_TO.test(folded.slice(0, last.start)) ? BACK_FROM.exec(after) : null);
  const first = back ? otherEnd(folded, last.end + back[0].length) : undefined;
  return first && { ...first, kind: last.kind, to: { start: last.start, end: last.end } };
}

const COMES_TO = /\b(?:to|now)\s(?:about |around |roughly )?$/u;
const BACK_FROM = new RegExp(`^,?\\sfrom ${NEARLY}`, 'u');
const UP_FROM = new RegExp(`^[^.,;:()\\d]{0,30},\\s(?:up|down) from ${NEARLY}`, 'u');

/** The figure that stands at a place, whole. */
function otherEnd(folded: string, at: number): Span | undefined {
  const few = FEW.exec(folded.slice(at));
  if (few) return { start: at, end: at + few[0].length };
  const bound = /^(?:under|below|above|almost|nearly|over|more than|less than|fewer than|at least)\s/u.exec(
    folded.slice(at),
  );
  const from = at + (bound?.[0].length ?? 0);
  const figures = figuresOf(folded);
  const i = figures.findIndex((f) => f.start === from);
  const figure = figures[i];
  if (!figure) return undefined;
  const { end: ends } = wholeOf(folded, figure, figures.slice(i + 1));
  // “0.02%” may be read as a time of day.
  const end = ends + (/^\s?(?:%|per ?cent\b)/u.exec(folded.slice(ends))?.[0].length ?? 0);
  return { start: at, end: at + folded.slice(at, end).trimEnd().length };
}
