import { PROBLEM_WITHIN } from '../../model/rubric.ts';
import { isSlowSetup } from '../bounds.ts';
import { firstIndex, secondsOf, storyFinding, wordsBefore } from '../judged.ts';

export default storyFinding({
  id: 'slow-setup',
  dimension: 'situation',
  title: 'A long way to the problem',
  why: 'After three quarters of a minute without a problem, an interviewer stops taking notes.',
  source: 'RUBRIC.md, Story findings: slow-setup',
  told: {
    weak: 'A minute about the company, its halls and its systems, and then: “… and one order in fifty never arrived.”',
    strong: '“One order in fifty never arrived. Our warehouse has four halls, and I ran the smallest.”',
  },
  raise(story) {
    const problem = firstIndex(story, (s) => s.counts && s.evidence.some((e) => e.id === 'problem'));
    if (problem < 0) return undefined;
    const words = wordsBefore(story, problem);
    if (!isSlowSetup(words, story.pace)) return undefined;
    const seconds = Math.round(secondsOf(words, story.pace));
    return {
      message: `${seconds} seconds of talk pass before the problem appears; aim for under ${PROBLEM_WITHIN}.`,
      severity: seconds >= 90 ? 'severe' : 'normal',
      sentence: problem,
    };
  },
});
