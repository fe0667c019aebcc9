import { has, storyFinding } from '../judged.ts';
import { afterResult } from './places.ts';

export default storyFinding({
  id: 'no-business-value',
  dimension: 'metrics',
  title: 'What was it worth?',
  why: 'The value to a customer or the business tells an interviewer why the outcome mattered.',
  source: 'RUBRIC.md, Story findings: no-business-value',
  told: {
    weak: 'The number of late deliveries fell.',
  },
  piece: 'For [customers or the business] that meant [money, hours or risk].',
  shows: 'business-value',
  example: 'For customers that meant 400 hours saved a year, worth $20,000.',
  raise(story) {
    if (has(story, 'business-value')) return undefined;
    return {
      message: 'No sentence turns the outcome into value: money, hours, customers kept, a risk removed.',
      after: afterResult(story),
    };
  },
});
