import type { Span } from '../model/span.ts';

/**
 * What a number counts. Only the kinds that can measure something are figures of an outcome; a date, a clock time, a
 * version or an identifier (“p99”, “Q3”, “level 5”) measures nothing.
 */
export type FigureKind = 'percent' | 'money' | 'duration' | 'count' | 'ratio' | 'zero' | 'date' | 'time' | 'label';

export interface Figure extends Span {
  readonly kind: FigureKind;
}

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER_WORDS = `(?:(?:${SMALL}|a|one)(?:[- ](?:${SMALL}|one))?(?:[- ](?:hundred|thousand|million|billion|dozen|lakh|crore)s?)(?: and (?:${SMALL})(?:-\\w+)?)?|(?:${SMALL})(?:[- ](?:one|${SMALL}))?|dozens|half a dozen)`;
// “41 000” and “2-3” are one figure each. All of it has bounds: a table without spaces would be gone through again and again.
const DIGITS =
  '(?:\\d{1,3}(?: \\d{3}){1,9}(?![\\d.,])|\\d{1,30}(?:[.,]\\d{1,30}){0,9}[½¼¾]?(?:-\\d{1,30}(?:[.,]\\d{1,30}){0,9})?)(?:\\s?(?:k|m|bn|mm|million|thousand|billion|lakh|crore)\\b)?\\+?';
const NUMBER = `(?:~|≈|<|>)?(?:${DIGITS}|${NUMBER_WORDS})`;
const UNIT_OF_TIME =
  '(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|wks?|weeks?|fortnights?|months?|mos?|(?<!-)quarters?(?! of\\b)|years?|yrs?|nights?|sprints?|shifts?)';
const UNIT_WORD = '(?:minute|hour|day|week|fortnight|month|year|night|sprint)s?|milliseconds?|seconds';
const CURRENCY =
  '(?:dollars?|usd|euros?|eur|pounds?|quid|bucks?|gbp|rupees?|inr|rs|zł|zloty|yen|francs?|chf|cents?|pence|grand)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** In order: the first that matches at a place wins, so that a date is not read as a count. */
const PATTERNS: readonly (readonly [FigureKind, RegExp])[] = (
  [
    [
      'label',
      `\\b(?:v|version |p|q|h|l|level |band |grade |class |tier |room |bay |line |phase |step |page |route |unit |store |ward |sprint |team |act |chapter |appendix |section |section |sev|p)\\.?\\d+(?:\\.\\d+)*\\b|\\b[a-z]+-?\\d+[a-z]*\\b|\\b\\d+(?:\\.\\d+){2,}\\b|\\b24/7\\b|#\\d+`,
    ],
    [
      'time',
      `\\b\\d{1,2}[:.]\\d{2}\\s?(?:am|pm|a\\.m\\.?|p\\.m\\.?|hrs)?\\b|\\b\\d{1,2}\\s?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'? ?clock)\\b|\\b(?:${SMALL}|one) o'? ?clock\\b`,
    ],
    [
      'date',
      `\\b${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d{2})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?\\s${MONTH}\\b(?:\\s(?:19|20)\\d{2})?|\\b(?:19|20)\\d{2}\\b(?!\\s(?:${'orders|customers|users|people|patients|units|tickets|calls|rows|records|requests|items|pages|lines|words'}))|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})\\b|\\b(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b`,
    ],
    [
      'money',
      `(?:us|a|c)?[$£€¥₹]\\s?${DIGITS}|(?<![\\w.])${DIGITS}\\s?[$£€¥₹](?!\\d)|\\brs\\.?\\s?${DIGITS}|\\b${NUMBER}\\s?${CURRENCY}\\b`,
    ],
    [
      'percent',
      `(?<![\\w.])${NUMBER}\\s?(?:%|per ?cent\\b|pct\\b|percentage points?\\b|pp\\b|bps\\b|basis points?\\b|points?\\b)`,
    ],
    [
      'duration',
      `(?<![\\w.])(?:${NUMBER}[ -]?${UNIT_OF_TIME}|(?:an?|one|half an?|a couple of|a few) (?:${UNIT_WORD}))\\b`,
    ],
    [
      'ratio',
      `(?<![\\w.])(?:one|a) (?:out of|in) (?:every )?${NUMBER}\\b|(?<![\\w.])${NUMBER}\\s(?:out of|in|of|from|/)\\s(?:every |the |our |my |those |all )?${NUMBER}(?!\\p{L})|(?<![\\w.])\\d+/\\d+\\b|\\b\\d+(?:\\.\\d+)?x\\b|\\b(?:half|halved|twice|double[ds]?|doubling|triple[ds]?|tripling|quadrupled|tenfold|threefold|two-?fold|(?:one|two|three) ?-?(?:thirds?|quarters?|fifths?|tenths?)|a (?:third|quarter|fifth|tenth))\\b`,
    ],
    ['zero', `\\bzero\\b|\\bnil\\b`],
    ['count', `(?<![\\w.])${NUMBER}(?![\\w])`],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, 'gu')] as const);

/**
 * Finds the figures of a sentence, in order, without overlaps.
 * @param folded the sentence as `fold` gives it; offsets are into it
 */
export function figuresOf(folded: string): Figure[] {
  // Most sentences hold none: one cheap look spares nine searches.
  if (
    !/\d|\b(?:half|halv|twi|doubl|tripl|quadr|tenf|zero|nil|third|quarter|dozen|hundred|thousand|million|a couple|a few|an? (?:day|week|month|year|hour|minute)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/.test(
      folded,
    )
  )
    return [];
  const found: Figure[] = [];
  const taken = new Uint8Array(folded.length);
  for (const [kind, pattern] of PATTERNS)
    for (const m of folded.matchAll(pattern)) {
      const start = m.index;
      const end = start + m[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ kind, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
