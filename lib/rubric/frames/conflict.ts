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
