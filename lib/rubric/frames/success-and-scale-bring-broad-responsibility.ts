import { frame } from './frame.ts';
import { BEYOND } from './words.ts';

export default frame({
  id: 'success-and-scale-bring-broad-responsibility',
  kind: 'principle',
  name: 'Success and Scale Bring Broad Responsibility',
  questions: [
    'Tell me about a time you thought of effects beyond your customers and your company.',
    'Tell me about a time you gave something up because of its side effects on others.',
  ],
  asks: {
    surely:
      /\b(?:side[- ]effects?|sustainab\w+|environmental\w*|societ(?:y|al)|communit(?:y|ies)|unintended|externalit\w+|planet|carbon|climate|social (?:impact|good|responsibility)|(?:wider|broader|larger) (?:impact|world|public|responsib\w+|consequences|society)|beyond (?:your|the) (?:immediate )?(?:company|customers?|organi[sz]ation|business|bottom line|team)|public good|(?:future|next) generations?|secondary effects|downstream|consequences (?:\w+ )?(?:of|for|on)|pro bono|charit\w+|volunteer work|give back|gave back)\b/g,
    perhaps: /\b(?:consequences|responsib\w+|others|impact on)\b/g,
  },
  lead: {
    mark: { evidence: ['motive'], words: BEYOND, sections: ['situation', 'task'] },
    place: 'opening',
    what: 'who else was touched by what you did',
    why: 'The principle asks for those who do not sit at the table.',
  },
  stress: {
    evidence: ['trade-off', 'second-order', 'org-insight'],
    advice: 'Dwell on the side effect that you saw, what you gave up for it, and what others do differently since.',
  },
  leaveOut: [
    {
      flags: ['generic-reflection'],
      unless: ['specific-reflection'],
      what: 'good intentions without a deed',
      why: 'Responsibility shows in what it cost.',
    },
  ],
  demands: [
    {
      id: 'beyond',
      what: 'who else was touched',
      question: 'Who besides the customer and the company was touched by it?',
      mark: { words: BEYOND },
    },
    {
      id: 'weighed',
      what: 'what you weighed against it',
      question: 'What did you give up for it?',
      mark: { evidence: ['trade-off', 'second-order'] },
    },
  ],
});
