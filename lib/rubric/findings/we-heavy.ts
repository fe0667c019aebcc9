import { isWeHeavy } from '../bounds.ts';
import { othersAct, speakerActs, storyFinding } from '../judged.ts';

export default storyFinding({
  id: 'we-heavy',
  dimension: 'ownership',
  title: 'More “we” than “I”',
  why: 'An interviewer hires you, not the team. Four actions out of five should have you as the doer.',
  source: 'RUBRIC.md, Story findings: we-heavy',
  told: {
    weak: 'We looked into it, we found the cause, and we fixed it.',
    strong: 'I compared the two lists and found the cause; Dana repaired the printer while I wrote the new procedure.',
  },
  raise(story) {
    const told = story.sentences.filter((s) => s.counts && s.sentence.section === 'action');
    const mine = told.filter(speakerActs).length;
    const others = told.filter((s) => !speakerActs(s) && othersAct(s)).length;
    if (!isWeHeavy(mine, others)) return undefined;
    return {
      message: `You are the doer in ${mine} of ${mine + others} action sentences that name one; aim for four in five.`,
    };
  },
});
