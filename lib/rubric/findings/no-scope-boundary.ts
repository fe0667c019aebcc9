import { has, storyFinding } from '../judged.ts';
import { afterSetUp } from './places.ts';

export default storyFinding({
  id: 'no-scope-boundary',
  dimension: 'ownership',
  title: 'Was it your job?',
  why: 'Stepping outside your own patch is what separates ownership from doing your work. An interviewer cannot see it unless you say whose job it was.',
  source: 'RUBRIC.md, Story findings: no-scope-boundary',
  told: {
    weak: 'I fixed the delivery problem in the warehouse.',
  },
  piece: 'This was not part of my role: [whose job it was], and nobody had asked me to [what you took on].',
  shows: 'scope-boundary',
  example:
    'This was not part of my role: the billing service belonged to another team, and nobody had asked me to look into it.',
  raise(story) {
    if (has(story, 'scope-boundary')) return undefined;
    return {
      message:
        'No sentence says where your own responsibility ended. If this was outside it, say so before you say what you did; if it was yours, say what you took on beyond it.',
      after: afterSetUp(story),
    };
  },
});
