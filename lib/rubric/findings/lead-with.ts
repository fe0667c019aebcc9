import { placeOfLead, shows } from '../frames/frame.ts';
import { framed, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'lead-with',
  dimension: 'framing',
  title: 'Open with what this question asks for',
  why: 'The same story is heard differently by its first two sentences: they tell the interviewer what to listen for.',
  source: 'RUBRIC.md, Frames: lead with',
  told: {
    weak: 'For “tell me about a time you acted fast”: “Let me first explain how our warehouse works.”',
    strong: '“Within a day I had late deliveries down from 9% to 1%. I had seen it in the complaints that morning.”',
  },
  raise(story) {
    if (!story.frame) return undefined;
    const { name, lead } = story.frame;
    const told = framed(story);
    if (placeOfLead(told, lead).some((t) => shows(t, lead.mark))) return undefined;
    const found = told.find((t) => shows(t, lead.mark));
    const where = lead.place === 'work' ? 'begin the work with' : 'open with';
    if (!found) return { message: `For ${name}, ${where} ${lead.what}. The story does not say it yet. ${lead.why}` };
    const place = told.indexOf(found) + 1;
    return {
      message: `For ${name}, ${where} ${lead.what}. It comes in sentence ${place} of ${told.length}: move it up. ${lead.why}`,
      sentence: found.index,
    };
  },
});
