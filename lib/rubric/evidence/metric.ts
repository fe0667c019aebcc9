import { shows } from '../../language/features.ts';
import { guessIn } from '../lexicon/guesses.ts';
import { noneOrAll, outcomeFigures } from '../lexicon/outcomes.ts';
import { tellsOutcome } from '../lexicon/told-outcomes.ts';
import { resultFollows, resultsBefore } from '../result-order.ts';
import { evidence } from '../rule.ts';

/** “Errors fell by 40%”: whatever else is said, the outcome is measured. */
const CHANGED_BY =
  /\b(?:fell|dropped|rose|grew|went (?:up|down)|increased|decreased|improved|climbed|shrank)\b(?: by)? (?:about |some |over |nearly )?\d/;

export default evidence({
  id: 'metric',
  dimension: 'metrics',
  section: 'result',
  title: 'A figure for the outcome',
  why: 'A figure lets the listener judge the size of what you did without taking your word for it.',
  source: 'RUBRIC.md, Evidence: metric',
  examples: {
    strong: [
      'Late trays dropped to 4 a day.',
      'Not a single parcel was lost in the move.',
      'It saves the ward about £300 a week.',
      'All twelve machines were running by the weekend.',
    ],
    fine: [
      'We finished after three weeks.',
      'Two other branches have asked for the sheet.',
      'My boss gave me a voucher of 50 dollars.',
      { text: 'We were a team of nine.', section: 'situation' },
      { text: 'It was failing for 3% of callers.', section: 'situation' },
      'The video has 40,000 views.',
    ],
    rewritten: [['The trays came up in time more often after that.', 'Late trays dropped from 40 a day to 4.']],
  },
  detect(s) {
    if (!tellsOutcome(s)) return undefined;
    const figures = outcomeFigures(s);
    // The last of several results tells who took it up or what people said; a mere count there measures no outcome.
    const aside = resultsBefore(s) > 1 && !resultFollows(s) && figures.every((f) => f.kind === 'count');
    if (aside) return undefined;
    if (figures[0]) return figures[0];
    return guessIn(s) ? undefined : noneOrAll(s);
  },
  certain: (s) => (s.section === 'result' && shows(s, CHANGED_BY) ? true : undefined),
});
