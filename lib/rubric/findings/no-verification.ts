import { has, storyFinding } from '../judged.ts';
import { afterResult } from './places.ts';

export default storyFinding({
  id: 'no-verification',
  dimension: 'metrics',
  title: 'How do you know it worked?',
  why: 'Checking afterwards is what an interviewer probes first. Assumed success counts for little.',
  source: 'RUBRIC.md, Story findings: no-verification',
  told: {
    weak: 'Nobody complained, so it must have worked.',
  },
  piece: 'I watched [which figure] for [how long] afterwards and confirmed [value].',
  shows: 'verification',
  example: 'I watched the error rate for a month afterwards and confirmed that it stayed at zero.',
  raise(story) {
    if (has(story, 'verification')) return undefined;
    return {
      message: 'No sentence says that you checked the outcome afterwards.',
      after: afterResult(story),
    };
  },
});
