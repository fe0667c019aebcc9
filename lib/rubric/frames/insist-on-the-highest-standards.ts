import { frame } from './frame.ts';
import { BAR } from './words.ts';

export default frame({
  id: 'insist-on-the-highest-standards',
  kind: 'principle',
  name: 'Insist on the Highest Standards',
  questions: [
    'Tell me about a time you refused to let something pass that others found good enough.',
    'Tell me about a time you raised the bar.',
  ],
  asks: {
    surely:
      /\b(?:standards?|rais(?:e|ed|ing) the bar|(?<!cutting |losing )quality|good enough|(?:not|never|wasn't|weren't|un|dis) ?(?:satisfied|happy|content)|dissatisfied|unsatisfied|attention to detail|excellence|perfection\w*|defects?|best practices|expectations?|status quo|sloppy|corners|unacceptable|rework)\b/g,
    perhaps: /\b(?:improv\w+|errors?|bar|thorough|accura\w+|details?)\b/g,
  },
  lead: {
    mark: { evidence: ['problem'] },
    place: 'opening',
    what: 'the flaw that others had let pass',
    why: 'A standard shows only against what would have gone through without you.',
  },
  stress: {
    evidence: ['root-cause', 'verification', 'second-order'],
    advice: 'Dwell on mending it so that it stays mended, and on the standard that others follow since.',
  },
  leaveOut: [
    {
      flags: ['vague-quantifier'],
      unless: ['metric'],
      what: 'quality without a measure',
      why: '“Much better” is what people with low standards say too.',
    },
  ],
  demands: [
    {
      id: 'bar',
      what: 'what the standard was and what fell short of it',
      question: 'What did you measure it against?',
      mark: { evidence: ['metric', 'baseline'], words: BAR },
    },
    {
      id: 'stays-mended',
      what: 'what keeps it from coming back',
      question: 'What keeps it from happening again?',
      mark: { evidence: ['verification', 'second-order', 'follow-through'] },
    },
  ],
});
