import { has, investigates, storyFinding } from '../judged.ts';
import { afterLast, atEnd } from './places.ts';

export default storyFinding({
  id: 'no-root-cause',
  dimension: 'rigor',
  title: 'What was the cause?',
  why: 'Naming the cause shows that you got to the bottom of it. Without it the fix could have been luck.',
  source: 'RUBRIC.md, Story findings: no-root-cause',
  told: {
    weak: 'I restarted the printer, and the labels came out right again.',
  },
  piece: 'The cause was [what], because [how it came about].',
  shows: 'root-cause',
  example: 'The cause was a stale cache, because the job that empties it had been switched off.',
  raise(story) {
    if (has(story, 'root-cause') || !story.sentences.some(investigates)) return undefined;
    return {
      message: 'You looked into it, and no sentence names the cause that you found.',
      after: afterLast(story, ['action'], atEnd(story)),
    };
  },
});
