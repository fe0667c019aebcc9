import { frame } from './frame.ts';
import { SERVED } from './words.ts';

export default frame({
  id: 'customer-obsession',
  kind: 'principle',
  name: 'Customer Obsession',
  questions: [
    'Tell me about a time you went beyond what a customer asked for.',
    'Tell me about a time you understood a customer better than the data did.',
  ],
  asks: {
    surely: /\b(?:customers?|clients?|guests?|shoppers?|patients?|consumers?|passengers?|end[- ]users?|users?)\b/g,
    perhaps: /\b(?:complain(?:ts?|ed)|satisf(?:y|ied|action)|extra mile|served?)\b/g,
  },
  lead: {
    mark: { words: SERVED, sections: ['situation', 'task', 'result'] },
    place: 'opening',
    what: 'the customer: who it was and what it was costing them',
    why: 'The principle starts with the customer and works backwards; a story that starts with your system does not.',
  },
  stress: {
    evidence: ['motive', 'verification', 'business-value'],
    advice: 'Dwell on what you learned from the customer first-hand and on what changed for them.',
  },
  leaveOut: [
    {
      flags: ['architecture-detour'],
      what: 'the inner workings that no customer ever sees',
      why: 'Every sentence about the system is one in which the customer is absent.',
    },
  ],
  demands: [
    {
      id: 'customer',
      what: 'who the customer was',
      question: 'Who exactly was the customer, and how did you know what they needed?',
      mark: { words: SERVED },
    },
    {
      id: 'customer-gain',
      what: 'what changed for the customer',
      question: 'What could the customer do afterwards that they could not do before?',
      mark: { evidence: ['business-value', 'metric'] },
    },
  ],
});
