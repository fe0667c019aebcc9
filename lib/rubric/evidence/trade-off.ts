import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import { CHOICE, COULD, COURSES, PLAIN, SETTLED, STAKE, TURN } from '../lexicon/choices.ts';
import { evidence } from '../rule.ts';

export const CUES: readonly Cue[] = [
  phraseCue('choice', 2, CHOICE),
  phraseCue('could have', 1, COULD),
  phraseCue('turn', 1, TURN),
  phraseCue('stake', 1, STAKE),
  { name: 'stakes', weight: 1, holds: (s) => [...s.own.matchAll(new RegExp(STAKE, 'g'))].length > 1 },
  phraseCue('settled', 0.75, SETTLED),
  phraseCue('courses', 1, COURSES),
  { name: 'both', weight: 0.75, holds: (s) => COULD.test(s.own) && TURN.test(s.own) },
  phraseCue('plain', -1.5, PLAIN),
  { name: 'short', weight: -0.75, holds: (s) => s.count < 10 },
  { name: 'long', weight: 0.5, holds: (s) => s.count > 20 },
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
