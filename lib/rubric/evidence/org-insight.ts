import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import { APART, NOBODY, PARTY, PERSONAL, SIDES, STRUCTURE } from '../lexicon/structure.ts';
import { evidence } from '../rule.ts';

export const CUES: readonly Cue[] = [
  phraseCue('nobody', 1.5, NOBODY),
  phraseCue('two sides', 1.25, SIDES),
  phraseCue('party', 0.75, PARTY),
  phraseCue('structure', 2, STRUCTURE),
  phraseCue('apart', 1.5, APART),
  phraseCue('who', 0.5, /\b(?:who|whoever|whose|which|each|both)\b/),
  { name: 'not', weight: 0.75, holds: (s) => /\b(?:n't|not|no|never|nothing|none)\b|n't\b/.test(s.own) },
  { name: 'other doer', weight: 0.75, holds: (s) => s.doers.some((d) => d.actor === 'other' || d.actor === 'none') },
  phraseCue('own lesson', -2, PERSONAL),
  phraseCue(
    'maxim',
    -2,
    /\b(?:always|teamwork|trust each other|perfect|communicat\w+|everybody's responsibility|learned from|grew from|important)\b/,
  ),
  { name: 'short', weight: -0.5, holds: (s) => s.count < 7 },
];

export default evidence({
  id: 'org-insight',
  dimension: 'reflection',
  section: 'reflection',
  title: 'A gap between people',
  why: 'Seeing how ownership, teams or incentives let it happen is what interviewers expect from senior people.',
  source: 'RUBRIC.md, Evidence: org-insight',
  examples: {
    strong: [
      'Nobody owned the list that both offices worked from.',
      'Each shift thought that the other one filled the tank.',
      'The buyers were judged on price and no one on what broke later.',
      'There was no step at which the nurses and the planners met.',
    ],
    fine: [
      'Nobody asked me to do it.',
      'Since then I read the list twice.',
      'Teamwork is everybody’s strength.',
      { text: 'Nobody knew why it had stopped.', section: 'situation' },
    ],
  },
  detect(s) {
    if (s.section !== 'reflection' || weigh(s, CUES) < 3.5) return undefined;
    return heaviest(s, CUES);
  },
});
