import { appendClause } from '../append-clause.ts';
import { amountsOf, claimIn, hasFigure, hasSlot } from '../lexicon/amounts.ts';
import { guessIn } from '../lexicon/guesses.ts';
import { endIn, esteemIn, gestureIn, moodIn, reactionIn, showIn } from '../lexicon/moods.ts';
import { maybeOutcome } from '../lexicon/phases.ts';
import { flag } from '../rule.ts';

const EFFECT = ['metric', 'baseline', 'business-value', 'second-order', 'verification'] as const;

export default flag({
  id: 'activity-result',
  dimension: 'metrics',
  section: 'result',
  title: 'Thanks are no result',
  why: 'That people were pleased, or that the work was finished, says nothing about what changed because of it.',
  question: 'What was different afterwards, and for whom?',
  source: 'RUBRIC.md, Flags: activity-result',
  examples: {
    weak: [
      'Some of the kids [seemed to enjoy] it.',
      'The whole ward was [thrilled].',
      'My supervisor gave me a [bottle] of wine.',
      'The new menu was [launched] on time.',
      'The clip has 20,000 [views].',
      {
        text: 'My supervisor [was really impressed].',
        section: 'action',
        before: ['I rang every family.', 'I moved the beds.'],
      },
    ],
    strong: ['Spoiled meals fell from 30 a week to 4, and the head chef thanked me.'],
    fine: [
      'The launch brought 300 orders in its first week.',
      { text: 'She loved the idea and told me to go on.', section: 'action' },
      { text: 'The parents were furious.', section: 'situation' },
      'It stopped raining.',
    ],
    rewritten: [['The team was happy.', 'The team was happy; [what you measured] had gone from [before] to [after].']],
  },
  detect(s) {
    if (s.question || hasSlot(s) || EFFECT.some((e) => s.evidence.has(e))) return undefined;
    if (s.section !== 'result') return maybeOutcome(s) ? esteemIn(s) : undefined;
    if (guessIn(s)) return undefined;
    const shown = showIn(s);
    if (shown) return shown;
    const amounts = amountsOf(s).length;
    const mood = amounts > 0 && claimIn(s) ? undefined : moodIn(s);
    return (
      mood ?? (amounts > 0 ? undefined : (gestureIn(s) ?? (hasFigure(s) ? undefined : (endIn(s) ?? reactionIn(s)))))
    );
  },
  rewrite: (s) => appendClause(s, '; [what you measured] had gone from [before] to [after]'),
});
