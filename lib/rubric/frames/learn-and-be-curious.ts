import { frame } from './frame.ts';
import { APPLIED, CURIOUS } from './words.ts';

export default frame({
  id: 'learn-and-be-curious',
  kind: 'principle',
  name: 'Learn and Be Curious',
  questions: [
    'Tell me about a time you taught yourself something to solve a problem.',
    'Tell me about a time your curiosity led you to something that others had missed.',
  ],
  asks: {
    surely:
      /\b(?:something new|learn(?:ed|t|ing)? (?:an?|about|something|how|to|on your own|from scratch|quickly|new)|(?:knew|know) (?:\w+ )?(?:nothing|little)|expertise|(?:taught|teach) yourself|self[- ]taught|curio\w+|new (?:\w+ )?(?:skills?|technolog(?:y|ies)|programming|languages?|domain|subject|tools?|area|fields?|topic|software)|unfamiliar|comfort area|(?:did not|didn't|don't) (?:know|understand)|(?:out|outside) (?:of )?your (?:comfort (?:zone|area)|(?:area of )?expertise)|steep learning|something you(?:'ve| have)? learned|explor\w+)\b/g,
    perhaps: /\b(?:learn\w*|research\w*|stud(?:y|ied)|knowledge|observation|skills?|book|course|asked why)\b/g,
  },
  lead: {
    mark: { words: CURIOUS, sections: ['situation', 'task', 'action'] },
    place: 'opening',
    what: 'the question that you could not leave alone, or what you did not know',
    why: 'Curiosity is a gap that you chose to close; without the gap it is only a course that you took.',
  },
  stress: {
    evidence: ['method', 'root-cause', 'specific-reflection'],
    advice: 'Dwell on how you learned it, from whom or what, and on what you do differently since.',
  },
  leaveOut: [
    {
      flags: ['assigned'],
      what: 'that you were told to learn it',
      why: 'Set homework shows diligence and no curiosity.',
    },
  ],
  demands: [
    {
      id: 'learned-how',
      what: 'how you learned it',
      question: 'How did you go about learning it, and from what?',
      mark: { evidence: ['method'], words: CURIOUS },
    },
    {
      id: 'applied',
      what: 'what you did with it',
      question: 'What did you do with what you had learned?',
      mark: { evidence: ['specific-reflection', 'complete-fix', 'second-order'], words: APPLIED },
    },
  ],
  notAsked: ['metrics'],
});
