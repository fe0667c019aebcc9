import type { Figure, FigureKind } from './figures.ts';

/** A figure as an amount that can be compared with another. */
export interface Amount {
  /** What it is counted in: `%`, `$`, `s` (durations in seconds) or the noun that is counted. */
  readonly unit: string;
  readonly value: number;
  /** Said to be rough: “about 40%”, “some”, “over”. */
  readonly rough: boolean;
}

const MEASURES: ReadonlySet<FigureKind> = new Set(['percent', 'money', 'duration', 'count']);

/** In seconds, by the first letters of the word. A month is thirty days. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milli)/, 0.001],
  [/^mo/, 30 * 86_400],
  [/^(?:m$|min)/, 60],
  [/^s(?:ecs?|econds?)?$/, 1],
  [/^h/, 3_600],
  [/^(?:d|night)/, 86_400],
  [/^fortnight/, 14 * 86_400],
  [/^w/, 7 * 86_400],
  [/^quarter/, 91 * 86_400],
  [/^y/, 365 * 86_400],
];

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  k: 1_000,
  thousand: 1_000,
  grand: 1_000,
  lakh: 100_000,
  m: 1_000_000,
  mm: 1_000_000,
  million: 1_000_000,
  crore: 10_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};

const ROUGH =
  /(?:\b(?:about|around|roughly|nearly|almost|some|approximately|over|under|more than|less than|at least|up to|close to|circa|ca\.?)|[~≈<>])\s*$/;

/**
 * Reads a figure as an amount; nothing where it is none that could be compared.
 * @param folded the sentence as `fold` gives it, which the figure's offsets are into
 */
export function readAmount(folded: string, { kind, start, end }: Figure): Amount | undefined {
  if (!MEASURES.has(kind)) return undefined;
  const words = folded.slice(start, end);
  const value = numberIn(words);
  if (value === undefined) return undefined;
  const rough = ROUGH.test(folded.slice(0, start)) || /[~≈<>+]|dozens|couple|few/.test(words);
  if (kind === 'percent') return { unit: '%', value, rough };
  if (kind === 'money') return { unit: currencyOf(words), value, rough };
  if (kind === 'duration') {
    const unit = /([a-z]+)$/.exec(words)?.[1] ?? '';
    const seconds = TIMES.find(([pattern]) => pattern.test(unit))?.[1];
    return seconds === undefined ? undefined : { unit: 's', value: value * seconds, rough };
  }
  // “400 of the failed orders” counts orders; the last word before a stop is the noun.
  const noun = /^\s+(?:of (?:the |our |these |those )?)?((?:[a-z-]+\s+){0,2}?)([a-z-]{3,}s)\b/.exec(folded.slice(end));
  return noun?.[2] ? { unit: noun[2].replace(/s$/, ''), value, rough } : undefined;
}

function currencyOf(words: string): string {
  const sign = /[$£€¥₹]/.exec(words)?.[0];
  if (sign) return sign;
  if (/pounds?|quid|gbp/.test(words)) return '£';
  if (/euros?|eur\b/.test(words)) return '€';
  if (/rupees?|inr|\brs\b/.test(words)) return '₹';
  return '$';
}

function numberIn(words: string): number | undefined {
  const digits =
    /(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:[.](\d+))?\s?(k|mm?|bn|thousand|million|billion|lakh|crore|grand)?\b/.exec(words);
  if (digits?.[1]) {
    const whole = Number(digits[1].replace(/[ ,]/g, ''));
    const value = digits[2] ? Number(`${whole}.${digits[2]}`) : whole;
    return value * (SCALES[digits[3] ?? ''] ?? 1);
  }
  let total: number | undefined;
  for (const word of words.split(/[\s-]+/)) {
    const small = SMALL[word] ?? TENS[word];
    const scale = SCALES[word.replace(/s$/, '')];
    if (small !== undefined) total = (total ?? 0) + small;
    else if (scale !== undefined && word.length > 2) total = (total ?? 1) * scale;
    else if (/^an?$/.test(word)) total ??= 1;
  }
  return total;
}
