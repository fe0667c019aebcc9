import { frame } from './frame.ts';
import { BLAMING, HOW_SOON, OWN_FAULT } from './words.ts';

export default frame({
  id: 'failure',
  kind: 'competency',
  name: 'Failure and recovery',
  also: ['failure-and-recovery', 'mistake'],
  questions: ['Tell me about a time you failed.', 'Tell me about a mistake that you made and how you put it right.'],
  asks: {
    surely:
      /\b(?:fail\w*|mistakes?|(?:went|go|gone|goes|going) (?:\w+ )?wrong|unfinished|recover\w*|(?:did not|didn't|could not|couldn't|not) (?:\w+ )?(?:go|work(?:ed)?|turn(?:ed)?|succeed|meet|deliver|hit|achieve|accomplish|finish|complete|win)|regrets?|regretted|(?:missed|miss|missing) (?:a |an |the |your |something)?(?: ?\w+ )?(?:deadline|goal|target|opportunity|important|obvious|commitment)?|let (?:\w+ ){1,3}down|fell short|fallen short|fall short|mess(?:ed)? up|screwed|blunder|unsuccessful|disappoint\w*|set ?backs?|rejected|rejection|(?:do|done) (?:\w+ )?differently|lost (?:a|an|the|your)|unable to|(?:weren't|were not|wasn't) (?:\w+ )?able to|error in judgement|error in judgment|worst)\b/g,
    perhaps: /\b(?:wrong|differently|errors?|recover\w*|learned from)\b/g,
  },
  lead: {
    mark: { words: OWN_FAULT },
    place: 'opening',
    what: 'the failure, in your own name',
    why: 'Owned at once, it is behind you and the story can be about the mending. Owned late, it sounds dragged out of you.',
  },
  stress: {
    evidence: ['specific-reflection', 'complete-fix', 'verification'],
    advice:
      'Dwell on how soon you saw it, whom you told, how you mended it, and what you have done differently ever since.',
  },
  leaveOut: [
    {
      words: BLAMING,
      what: 'whose fault it was besides yours',
      why: 'One excuse undoes the owning.',
    },
    {
      flags: ['generic-reflection'],
      unless: ['specific-reflection'],
      what: 'a lesson that fits any failure',
      why: 'It makes the listener doubt that anything changed.',
    },
  ],
  demands: [
    {
      id: 'owned',
      what: 'your own part in the failure',
      question: 'What was your own part in it?',
      mark: { words: OWN_FAULT },
    },
    {
      id: 'how-soon',
      what: 'how soon it was seen and mended',
      question: 'How soon did you see it, and how long until it was mended?',
      mark: { words: HOW_SOON },
    },
    {
      id: 'changed',
      what: 'what you have changed since',
      question: 'What do you do differently since then?',
      mark: { evidence: ['specific-reflection', 'second-order'] },
    },
  ],
  notAsked: ['metrics'],
});
