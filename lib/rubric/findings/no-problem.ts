import { has, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'no-problem',
  dimension: 'situation',
  title: 'What was wrong?',
  why: 'A story without a problem has no stakes; the listener waits for it and hears nothing else.',
  source: 'RUBRIC.md, Story findings: no-problem',
  told: {
    weak: 'Our warehouse has four halls, and each hall has its own team lead.',
  },
  piece: 'I noticed that [what went wrong], which showed in [how you saw it].',
  shows: 'problem',
  example: 'I noticed that one order in fifty never arrived, which showed in the complaints.',
  raise(story) {
    if (has(story, 'problem')) return undefined;
    return {
      message: 'No sentence names the problem, how it showed, or how you noticed it.',
      after: -1,
    };
  },
});
