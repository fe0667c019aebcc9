import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import { CHOICE, COULD, COURSES, LESSER, NOT_TAKEN, PLAIN, SETTLED, STAKE, TURN } from '../lexicon/choices.ts';
import { evidence, type Sentence } from '../rule.ts';

/** Something at stake on either side of the turn. */
function weighsBothSides(s: Sentence): boolean {
  const turn = TURN.exec(s.own);
  return turn !== null && STAKE.test(s.own.slice(0, turn.index)) && STAKE.test(s.own.slice(turn.index));
}

export const CUES: readonly Cue[] = [
  phraseCue('choice', 3, CHOICE),
  phraseCue('could have', 0.75, COULD),
  phraseCue('not taken', 1, NOT_TAKEN),
  phraseCue('lesser course', 1.5, LESSER),
  { name: 'both sides', weight: 1, holds: weighsBothSides },
  phraseCue('turn', 1, TURN),
  phraseCue('stake', 1, STAKE),
  { name: 'stakes', weight: 1.25, holds: (s) => [...s.own.matchAll(new RegExp(STAKE, 'g'))].length > 1 },
  phraseCue('settled', 0.5, SETTLED),
  phraseCue('courses', 1.25, COURSES),
  { name: 'both', weight: 0.75, holds: (s) => COULD.test(s.own) && TURN.test(s.own) },
  phraseCue('plain', -1, PLAIN),
  { name: 'short', weight: -0.75, holds: (s) => s.count < 10 },
  { name: 'long', weight: 0, holds: (s) => s.count > 20 },
];

export default evidence({
  id: 'trade-off',
  dimension: 'reflection',
  section: 'action',
  title: 'Two courses weighed',
  why: 'Naming what you gave up shows that you chose, and did not merely take the first way that offered itself.',
  source: 'RUBRIC.md, Evidence: trade-off',
  examples: {
    strong: [
      'I could have taped the pipe, but it would have burst again by the weekend.',
      'There were two ways: rent a second van now, or lose a day and wait for ours.',
      'Paper was slower, yet nobody could delete it by mistake, so I chose paper.',
      'I chose the older pump over the new one because we had the spare parts.',
    ],
    fine: [
      'I could see the leak from the door.',
      'I tried the first valve, then the second.',
      { text: 'It was quicker than last year.', section: 'result' },
      'I wrote to her, but she was away.',
    ],
  },
  detect(s) {
    if (s.section !== 'action' && s.section !== 'task' && s.section !== 'reflection') return undefined;
    if (s.question || weigh(s, CUES) < 4) return undefined;
    return heaviest(s, CUES);
  },
});
