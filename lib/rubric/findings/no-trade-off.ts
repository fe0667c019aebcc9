import { has, isSeniorUp, storyFinding } from '../judged.ts';
import { beforeAction } from './places.ts';

export default storyFinding({
  id: 'no-trade-off',
  dimension: 'reflection',
  title: 'What did you weigh?',
  why: 'At senior level an interviewer listens for two courses weighed against each other, and why you chose one.',
  source: 'RUBRIC.md, Story findings: no-trade-off',
  told: {
    weak: 'I replaced the whole printer.',
  },
  piece:
    'I could have [the other course], which would have been [quicker or cheaper]; I chose [this one] because [why].',
  shows: 'trade-off',
  example:
    'I could have patched the data by hand, which would have been quicker; I chose the lasting fix because the next import would have broken it again.',
  raise(story) {
    if (!isSeniorUp(story.level) || has(story, 'trade-off')) return undefined;
    return {
      message: 'At this level, name the other course that you could have taken and why you chose this one.',
      after: beforeAction(story),
    };
  },
});
