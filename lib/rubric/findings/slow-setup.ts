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
    const seconds = Math.round(secondsOf(wordsBefore(story, problem), story.pace));
    if (seconds <= 45) return undefined;
    return {
      message: `${seconds} seconds of talk pass before the problem appears; aim for under 45.`,
      severity: seconds >= 90 ? 'severe' : 'normal',
      sentence: problem,
    };
  },
});
