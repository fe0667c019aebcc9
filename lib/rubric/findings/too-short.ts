import { secondsOf, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'too-short',
  dimension: 'delivery',
  title: 'Too short to judge',
  why: 'Under a minute there is no room for what you did and what came of it.',
  source: 'RUBRIC.md, Story findings: too-short',
  told: {
    weak: 'I saw that labels were missing, fixed the printer, and it worked.',
    strong:
      'The same in six sentences: how you saw it, what you compared, what the cause was, what changed and by how much.',
  },
  raise(story) {
    const seconds = Math.round(secondsOf(story.words, story.pace));
    if (seconds >= 60) return undefined;
    return { message: `${seconds} seconds of talk; one to three minutes lets your part and the outcome show.` };
  },
});
