import { has, storyFinding } from '../judged.ts';
import { afterResult } from './places.ts';

export default storyFinding({
  id: 'no-baseline',
  dimension: 'metrics',
  title: 'Compared with what?',
  why: 'A figure alone says little. Its starting point makes it a change that you brought about.',
  source: 'RUBRIC.md, Story findings: no-baseline',
  told: {
    weak: 'Afterwards late deliveries were at 1%.',
  },
  piece: 'Before that, [the same measure] had been [before].',
  shows: 'baseline',
  example: 'Before that, late deliveries had been at 9%, against 1% afterwards.',
  raise(story) {
    if (!has(story, 'metric') || has(story, 'baseline')) return undefined;
    return {
      message: 'There is a figure, but nothing to compare it with: where did it start?',
      after: afterResult(story),
    };
  },
});
