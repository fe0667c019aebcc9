import { shows } from '../../language/features.ts';
import { figureSlots } from '../figure-slots.ts';
import { amountsOf, claimIn, hasFigure, sureAmountIn } from '../lexicon/amounts.ts';
import { guessIn } from '../lexicon/guesses.ts';
import { moodIn } from '../lexicon/moods.ts';
import { maybeOutcome } from '../lexicon/phases.ts';
import { flag } from '../rule.ts';

/** None at all is a figure. */
const NONE = /^(?:no|not one|not an?|nobody|none)\s/;

/** A figure that is one in earnest: “double bookings” and “a hundred times better” count nothing. */
const FIGURE = /\d|\b(?:thirds?|quarters?|fifths?|tenths?|per ?cent)\b/;

export default flag({
  id: 'vague-quantifier',
  dimension: 'metrics',
  section: 'result',
  title: 'An amount without a number',
  why: '“Much faster” may be one percent. A number, even a rough one with its start, is what is remembered and believed.',
  question: 'From what to what?',
  source: 'RUBRIC.md, Flags: vague-quantifier',
  examples: {
    weak: [
      'The queue at the counter became [much shorter].',
      'It [improved] performance.',
      '[A lot of] customers came back.',
      'Complaints [dropped considerably].',
      {
        text: 'After that it was [much quicker] to find a bed.',
        section: 'action',
        before: ['I rang every family.', 'I moved the beds.'],
      },
    ],
    strong: ['The queue went from 40 minutes to 15.', 'Complaints dropped from nine a week to one.'],
    fine: [
      'The losses fell to less than one tenth.',
      { text: 'A lot of our clinics are tiny.', section: 'situation' },
      'Four hours a week were saved, which is much better than before.',
      'We no longer run it by hand.',
      'Returns are at 2%.',
    ],
    rewritten: [
      ['The queue at the counter became much shorter.', 'The queue at the counter became [how much] shorter.'],
      ['It improved performance.', 'It improved performance from [before] to [after].'],
      ['A lot of customers came back.', '[How many] customers came back.'],
      ['Complaints dropped considerably.', 'Complaints dropped from [before] to [after].'],
      ['It saved us a lot of hours.', 'It saved us [how many] hours.'],
      ['It saved us tons of money.', 'It saved us [how much] money.'],
      ['Wrong deliveries became much rarer.', 'Wrong deliveries became [how much] rarer.'],
      ['The handover improved a great deal.', 'The handover improved from [before] to [after].'],
      ['Attendance was significantly enhanced.', 'Attendance was enhanced from [before] to [after].'],
    ],
  },
  detect(s) {
    if (s.section === 'other' || s.question || hasFigure(s)) return undefined;
    if (
      s.evidence.has('metric') ||
      s.evidence.has('baseline') ||
      s.evidence.has('second-order') ||
      s.evidence.has('verification')
    )
      return undefined;
    if ((guessIn(s) && !sureAmountIn(s)) || shows(s, NONE)) return undefined;
    if (s.section !== 'result')
      return maybeOutcome(s) && !s.doers.some((d) => d.actor === 'i' && !d.subordinate) ? sureAmountIn(s) : undefined;
    return claimIn(s) ?? (moodIn(s) ? undefined : amountsOf(s)[0]);
  },
  // “Less than one tenth”, “much faster, 3 seconds”: the figure is there.
  certain: (s) => (s.figures.some((f) => FIGURE.test(s.own.slice(f.start, f.end))) && hasFigure(s) ? false : undefined),
  shows: ['metric', 'baseline'],
  rewrite: (s) => figureSlots(s, amountsOf(s)),
});
