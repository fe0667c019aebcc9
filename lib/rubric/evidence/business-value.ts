import { deedsOf } from '../../language/deeds.ts';
import { shows } from '../../language/features.ts';
import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import { guessIn } from '../lexicon/guesses.ts';
import { outcomeFigures } from '../lexicon/outcomes.ts';
import { tellsOutcome } from '../lexicon/told-outcomes.ts';
import {
  BENEFICIARY,
  CHANGED,
  ENABLED,
  GAIN,
  PRIVATE,
  SPARED,
  STAYED,
  TECHNICAL,
  TIME_BACK,
  WORTH,
} from '../lexicon/value.ts';
import { resultFollows, resultsBefore } from '../result-order.ts';
import { evidence, type Sentence } from '../rule.ts';

export const CUES: readonly Cue[] = [
  {
    name: 'money',
    weight: 2.75,
    holds: (s) => outcomeFigures(s).some((f) => f.kind === 'money') || /\d ?[km]? (?:mrr|arr)\b/.test(s.own),
  },
  phraseCue('gain', 1.75, GAIN),
  phraseCue('stayed', 1.75, STAYED),
  phraseCue('can now', 1, ENABLED),
  phraseCue('worth', 1.5, WORTH),
  {
    name: 'worth changed',
    weight: 1,
    holds: (s) => shows(s, WORTH) && shows(s, CHANGED) && outcomeFigures(s).length > 0,
  },
  phraseCue(
    'check',
    -1.5,
    /\b(?:re-?ran|re-?run|went through|counted|audit\w*|found no|checked|comparison|reconcil\w*)\b/,
  ),
  phraseCue('spared', 2.5, SPARED),
  phraseCue('time back', 1.5, TIME_BACK),
  phraseCue('who gains', 1, BENEFICIARY),
  { name: 'figure', weight: 0.75, holds: (s) => outcomeFigures(s).length > 0 },
  phraseCue(
    'a year',
    0.25,
    /\b(?:a|per|each|every) (?:year|month|week|quarter|day|head|hour|round|nurse|household|order)\b|\bannual(?:ly)?\b/,
  ),
  { name: 'last result', weight: -1, holds: (s) => resultsBefore(s) > 1 && !resultFollows(s) },
  { name: 'second result', weight: 0.5, holds: (s) => resultsBefore(s) === 1 },
  phraseCue('private', -3, PRIVATE),
  phraseCue('technical', -1.75, TECHNICAL),
  phraseCue(
    'praise',
    -1.5,
    /\b(?:thank\w*|happ(?:y|ier)|pleased|impressed|lik(?:ed|es)|beer|pizza|lunch|temper|employee of|position|better class|loved|praised?|said (?:it|that|we|i)|told (?:me|us)|mug|card|shook|newsletter|proud|best they)\b/,
  ),
  {
    name: 'amount',
    weight: -1.25,
    holds: (s) =>
      /\b(?:a lot|lots|loads|much|many|plenty|tons?|whole lot|way|significant\w*|better)\b/.test(s.own) &&
      outcomeFigures(s).length === 0,
  },
  {
    name: 'guess',
    weight: -3,
    holds: (s) =>
      /\bi (?:guess|suppose|imagine|believe|presume|assume)\b|\bpretty sure\b/.test(s.own) ||
      (guessIn(s) !== undefined && s.figures.length === 0 && !shows(s, SPARED)),
  },
];

/** “The branch kept its licence”: a gain that is told as one also where the sentence was read as part of the work. */
const keptOutright = (s: Sentence): boolean =>
  s.section === 'action' &&
  shows(s, STAYED) &&
  deedsOf(s).length === 0 &&
  !s.doers.some((d) => d.hypothetical || d.negated);

export default evidence({
  id: 'business-value',
  dimension: 'metrics',
  section: 'result',
  title: 'What it was worth',
  why: 'It turns a technical outcome into what customers or the business gained by it.',
  source: 'RUBRIC.md, Evidence: business-value',
  examples: {
    strong: [
      'That is about £40,000 a year that the trust no longer spends on agency staff.',
      'The bakery stayed with us and renewed its contract.',
      'It gives each nurse back an hour a day.',
      'The school kept its accreditation.',
      'The clinic extended our contract by a year.',
    ],
    fine: [
      'I got a voucher of 50 euros.',
      'The app is faster now.',
      'I guess we saved millions.',
      'Errors fell from 12 a day to 1.',
      { text: 'Each hour of downtime cost us $9,000.', section: 'situation' },
    ],
    rewritten: [['The sheet is easy to read.', 'The sheet gives each nurse back an hour a day.']],
  },
  detect(s) {
    if (!(tellsOutcome(s) || keptOutright(s)) || weigh(s, CUES) < 3.5) return undefined;
    return heaviest(s, CUES);
  },
});
