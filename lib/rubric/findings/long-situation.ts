import { isLongSituation } from '../bounds.ts';
import { firstIndex, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'long-situation',
  dimension: 'situation',
  title: 'Much scene, little action',
  why: 'The scene is there to make your actions clear. When it takes over a quarter of the time, they get too little.',
  source: 'RUBRIC.md, Story findings: long-situation',
  told: {
    weak: 'Two minutes of how the depot was laid out, ten seconds of what you did there.',
    strong: 'Two sentences of scene, then step by step what you did.',
  },
  raise(story) {
    const action = firstIndex(story, (s) => s.counts && s.sentence.section === 'action');
    const setUp = story.sentences.slice(0, action < 0 ? story.sentences.length : action);
    const words = setUp.reduce(
      (n, s) => n + (s.counts && s.sentence.section === 'situation' ? s.sentence.count : 0),
      0,
    );
    if (!isLongSituation(words, story.words)) return undefined;
    return {
      message: `The scene takes ${Math.round((100 * words) / story.words)}% of the story before the first action; a quarter is plenty.`,
    };
  },
});
