import { frame } from './frame.ts';
import { BELITTLING, DISAGREEING, HEARING, SETTLED } from './words.ts';

export default frame({
  id: 'conflict',
  kind: 'competency',
  name: 'Conflict',
  questions: [
    'Tell me about a conflict with a colleague and how you resolved it.',
    'Describe a time you had to work with somebody difficult.',
  ],
  asks: {
    surely:
      /\b(?:conflicts?|conflicted|(?:difficult|challenging|hostile|uncooperative|tough|toxic|rude|angry|demanding|annoying) (?:\w+ )?(?:person|people|personalit(?:y|ies)|co-?workers?|colleagues?|peers?|team ?mates?|team members?|stakeholders?|boss|managers?|individuals?|someone|somebody)|(?:get|got|getting) along|argument|argued|tension|disputes?|clash\w*|(?:hard|difficult|tough|challenging) to work with|confront\w*|mediat\w+|disagreements?|personality|friction|misunderstand\w*|misunderstood|did(?:n't| not) see eye to eye|upset|negotiat\w+)\b/g,
    perhaps: /\b(?:co-?workers?|colleagues?|peers?|team ?mates?|resolv\w+|difficult)\b/g,
  },
  lead: {
    mark: { words: DISAGREEING },
    place: 'opening',
    what: 'what each of you wanted, in one sentence each',
    why: 'A conflict told from one side only makes the listener doubt that side.',
  },
  stress: {
    evidence: ['i-action', 'trade-off', 'specific-reflection'],
    advice: 'Dwell on how you found out what lay behind their view, and on the step that you made towards them.',
  },
  leaveOut: [
    {
      words: BELITTLING,
      what: 'anything that belittles the other person',
      why: 'The listener imagines being the other person one day.',
    },
  ],
  demands: [
    {
      id: 'heard',
      what: 'how you heard the other side',
      question: 'What was the other person’s reason, and how did you learn it?',
      mark: { words: HEARING },
    },
    {
      id: 'settled',
      what: 'how it was settled and how you stood afterwards',
      question: 'How did it end between the two of you?',
      mark: { words: SETTLED, sections: ['action', 'result', 'reflection'] },
    },
  ],
  notAsked: ['metrics'],
});
