import { has, storyFinding } from '../judged.ts';
import { afterSetUp } from './places.ts';

export default storyFinding({
  id: 'no-motive',
  dimension: 'ownership',
  title: 'Why did you step in?',
  why: 'A reason that names the customer, the business or the risk shows judgement. Without one, acting looks like chance.',
  source: 'RUBRIC.md, Story findings: no-motive',
  told: {
    weak: 'I had some time that week, so I had a look.',
  },
  piece: 'I stepped in because [who] was losing [what], and waiting would have cost [what].',
  shows: 'motive',
  example: 'I stepped in because customers were losing orders, and waiting would have cost us their trust.',
  raise(story) {
    if (has(story, 'motive')) return undefined;
    return {
      message: 'No sentence says why you acted: who was losing what, or what waiting would have cost.',
      after: afterSetUp(story),
    };
  },
});
