import { secondsOf, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'too-long',
  dimension: 'delivery',
  title: 'Too long to tell',
  why: 'Past three minutes an interviewer interrupts, often before your best part.',
  source: 'RUBRIC.md, Story findings: too-long',
  told: {
    weak: 'Five minutes without a pause. The interviewer stops you before you come to the result.',
    strong: 'Two minutes with the result in them; the details wait for the questions.',
  },
  raise(story) {
    const seconds = Math.round(secondsOf(story.words, story.pace));
    if (seconds <= 180) return undefined;
    return { message: `${Math.floor(seconds / 60)} min ${seconds % 60} s of talk; two to three minutes is right.` };
  },
});
