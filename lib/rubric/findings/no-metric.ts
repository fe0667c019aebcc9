import { has, storyFinding } from '../judged.ts';
import { afterResult } from './places.ts';

export default storyFinding({
  id: 'no-metric',
  dimension: 'metrics',
  title: 'No figure',
  why: 'Without a figure an interviewer cannot tell a great result from a fair one, and writes down “no data”.',
  source: 'RUBRIC.md, Story findings: no-metric',
  told: {
    weak: 'After that, deliveries were much better.',
  },
  piece: 'As a result, [what you measured] went from [before] to [after] within [how long].',
  shows: 'metric',
  example: 'As a result, late deliveries went from 9% to 1% within six weeks.',
  raise(story) {
    if (has(story, 'metric')) return undefined;
    return {
      message: 'No sentence gives a figure that measures the outcome.',
      after: afterResult(story),
    };
  },
});
