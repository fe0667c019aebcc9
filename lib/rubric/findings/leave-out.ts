import { openingOf, unwanted } from '../frames/frame.ts';
import { framed, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'leave-out',
  dimension: 'framing',
  title: 'Leave out what weakens this answer',
  why: 'What is true and even good can work against you when the question asks for something else.',
  source: 'RUBRIC.md, Frames: leave out',
  told: {
    weak: 'For a question about ownership: “My manager asked me to look into it.”',
    strong: '“Nobody had asked. I looked into it because customers were losing orders.”',
  },
  raise(story) {
    const told = framed(story);
    const opening = openingOf(told);
    for (const out of story.frame?.leaveOut ?? []) {
      const hits = told.filter((t, place) => unwanted(t, out, place < opening));
      const first = hits[0];
      if (!first) continue;
      const count = hits.length === 1 ? 'One sentence has it' : `${hits.length} sentences have it`;
      return {
        message: `For ${story.frame?.name}, leave out ${out.what}. ${count}. ${out.why}`,
        sentence: first.index,
      };
    }
    return undefined;
  },
});
