import { frame } from './frame.ts';
import { SIMPLER } from './words.ts';

export default frame({
  id: 'invent-and-simplify',
  kind: 'principle',
  name: 'Invent and Simplify',
  questions: [
    'Tell me about a time you found a simple solution to a complex problem.',
    'Tell me about something that you invented or made much simpler.',
  ],
  asks: {
    surely:
      /\b(?:invent\w*|simplif\w+|simpler|simple solution|innovat\w+|creativ\w+|novel|automat\w+|streamlin\w+|out(?:side)?[- ](?:of[- ])?the[- ]box|original (?:idea|solution|approach)|(?:new|better|different) (?:way|approach|idea|solution|process|product|feature)s?|improv\w+ (?:a |an |the |your |some )?(?:\w+ )?(?:process\w*|workflows?|procedures?|efficiency)|process improvement)\b/g,
    perhaps: /\b(?:complex\w*|ideas?|improv\w+|efficien\w+|built|created?|design\w*)\b/g,
  },
  lead: {
    mark: { evidence: ['problem'] },
    place: 'opening',
    what: 'what was needlessly hard, and for whom',
    why: 'An invention is measured by what it does away with, so the listener needs that first.',
  },
  stress: {
    evidence: ['complete-fix', 'second-order', 'baseline'],
    advice: 'Dwell on where the idea came from, what it did away with, and who took it over.',
  },
  leaveOut: [
    {
      flags: ['architecture-detour'],
      what: 'how the old way was built in every detail',
      why: 'A simplification that takes long to explain does not sound simple.',
    },
  ],
  demands: [
    {
      id: 'simpler',
      what: 'what became simpler: steps, people or time before and after',
      question: 'How many steps was it before, and how many after?',
      mark: { evidence: ['baseline'], words: SIMPLER },
    },
    {
      id: 'adopted',
      what: 'who uses it now',
      question: 'Who took it over, and is it still in use?',
      mark: { evidence: ['second-order'] },
    },
  ],
});
