import { firstIndex, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'late-scope-boundary',
  dimension: 'ownership',
  title: 'Say earlier that it was not your job',
  why: 'Told after the work, it sounds like an afterthought. Told before, everything you do counts as ownership.',
  source: 'RUBRIC.md, Story findings: late-scope-boundary',
  told: {
    weak: '… and by the way, none of this was my job.',
    strong: 'The warehouse was not mine, and nobody had asked me. I noticed that one order in fifty never arrived.',
  },
  raise(story) {
    const boundary = firstIndex(story, (s) => s.evidence.some((e) => e.id === 'scope-boundary'));
    const action = firstIndex(story, (s) => s.counts && s.sentence.section === 'action');
    if (boundary < 0 || action < 0 || boundary <= action) return undefined;
    return {
      message: 'You say that it was outside your job only after your first action. Move it up.',
      sentence: boundary,
    };
  },
});
