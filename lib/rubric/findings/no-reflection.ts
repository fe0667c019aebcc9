import { storyFinding } from '../judged.ts';
import { atEnd } from './places.ts';

export default storyFinding({
  id: 'no-reflection',
  dimension: 'reflection',
  title: 'No lesson',
  why: 'What you took from it shows that you grow. A story that ends with the result leaves the interviewer to ask.',
  source: 'RUBRIC.md, Story findings: no-reflection',
  told: {
    weak: 'It was a very good experience for everybody.',
  },
  piece: 'The gap was [what was missing between whom]; since then I [what you do differently].',
  shows: 'specific-reflection',
  example: 'The gap was that nobody compared the two lists; since then I compare them before every release.',
  raise(story) {
    if (story.sentences.some((s) => s.sentence.section === 'reflection')) return undefined;
    return {
      message: 'Nothing says what you learned or do differently now.',
      after: atEnd(story),
    };
  },
});
