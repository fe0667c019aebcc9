import { has, storyFinding } from '../judged.ts';
import { afterResult } from './places.ts';

export default storyFinding({
  id: 'no-second-order',
  dimension: 'metrics',
  title: 'What came of it later?',
  why: 'What others took over, or what is still in use, shows that the effect outlived your work.',
  source: 'RUBRIC.md, Story findings: no-second-order',
  told: {
    weak: 'Then I went on to my next task.',
  },
  piece: 'Since then, [who] has adopted [what], and it is still in use.',
  shows: 'second-order',
  example: 'Since then, two other teams have adopted the checklist, and it is still in use.',
  raise(story) {
    if (has(story, 'second-order')) return undefined;
    return {
      message:
        'No sentence shows an effect beyond the task: who adopted it, what became the standard, what is still in use.',
      after: afterResult(story),
    };
  },
});
