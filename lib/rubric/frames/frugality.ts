import { frame } from './frame.ts';
import { SCARCE } from './words.ts';

export default frame({
  id: 'frugality',
  kind: 'principle',
  name: 'Frugality',
  questions: [
    'Tell me about a time you did more with less.',
    'Tell me about a time you solved a problem without the budget for it.',
  ],
  asks: {
    surely:
      /\b(?:frugal\w*|more with less|(?:limited|few|fewer|tight|no|small|scarce|lack of|constrained|minimal|insufficient|not (?:have )?enough|without (?:the |enough |any |much |adequate )?(?:necessary )?) ?(?:\w+ )?(?:resources?|budgets?|money|funds?|funding|staff|headcount|people|tools)|budgets?|cost[- ]?(?:saving|cutting|reduction|effective|conscious)\w*|sav(?:e|ed|ing) (?:\w+ ){0,3}(?:money|costs?|budget)|(?:reduc|cut|lower)\w* (?:\w+ ){0,2}(?:costs?|expens\w+|spend\w*|waste)|resourceful\w*|thrift\w*|wast(?:e|ed|eful|ing)|shoestring|resource constraints?)\b/g,
    perhaps: /\b(?:costs?|resources?|expens\w+|money|saved?)\b/g,
  },
  lead: {
    mark: { words: SCARCE, sections: ['situation', 'task', 'result'] },
    place: 'opening',
    what: 'what you did not have: money, people or time',
    why: 'The constraint is what makes the solution worth telling.',
  },
  stress: {
    evidence: ['trade-off', 'baseline', 'business-value'],
    advice:
      'Dwell on the dear way that you did not take, what you used in its place, and that nothing got worse for it.',
  },
  leaveOut: [
    {
      flags: ['vague-quantifier'],
      unless: ['metric'],
      what: 'savings without an amount',
      why: '“A lot of money” cannot be weighed against what it cost.',
    },
  ],
  demands: [
    {
      id: 'constraint',
      what: 'what you had to do without',
      question: 'What did you have to do without?',
      mark: { words: SCARCE },
    },
    {
      id: 'saved',
      what: 'what was saved',
      question: 'How much did it save, against what it would have cost?',
      mark: { evidence: ['metric', 'baseline', 'business-value'] },
    },
  ],
});
