import { frame } from './frame.ts';
import { PRESSED } from './words.ts';

export default frame({
  id: 'deliver-results',
  kind: 'principle',
  name: 'Deliver Results',
  questions: [
    'Tell me about a time you delivered something important in spite of obstacles.',
    'What is the result that you are most proud of?',
  ],
  asks: {
    surely:
      /\b(?:achiev\w+|accomplish\w*|proud\w*|(?<!term )goals?|targets?|overc[oa]m\w+ (?:\w+ ){0,3}(?:obstacles?|challeng\w+|set ?backs?|hurdles?|difficult\w+|barriers?)|road ?blocks?|challenges? (?:that )?you|persever\w+|persist\w*|(?:biggest|greatest|toughest|hardest|significant|challenging|complex|difficult|largest|most successful|tough) (?:\w+ )?(?:challenges?|projects?|tasks?|assignments?|success|impact|contribution)|results?|exceeded|(?:biggest|greatest|largest|most|significant) (?:\w+ )?impact|quota|made a difference)\b/g,
    perhaps:
      /\b(?:deliver\w*|obstacles?|overc[oa]m\w+|hurdles?|success\w*|impact|deadlines?|projects?|challeng\w+|difficult\w*|outcomes?|complet\w+|finish\w*|met)\b/g,
  },
  lead: {
    mark: { evidence: ['metric', 'business-value'] },
    place: 'opening',
    what: 'the outcome: the figure and what it was worth',
    why: 'The question asks for a result. Told first, it holds the story together; the way there comes next.',
  },
  stress: {
    evidence: ['metric', 'baseline', 'business-value', 'i-action'],
    advice: 'Dwell on what stood in the way, what you did about it, and the figures before and after.',
  },
  leaveOut: [
    {
      flags: ['we-action'],
      unless: ['i-action'],
      what: 'team detail in which your part cannot be seen',
      why: 'It dilutes what you yourself delivered.',
    },
    {
      flags: ['activity-result'],
      unless: ['metric'],
      what: 'praise and moods in place of results',
      why: 'That people were pleased is no result.',
    },
  ],
  demands: [
    {
      id: 'result',
      what: 'a result in figures',
      question: 'What exactly did you deliver, in figures?',
      mark: { evidence: ['metric'] },
    },
    {
      id: 'obstacle',
      what: 'what stood in the way',
      question: 'What nearly kept you from it?',
      mark: { evidence: ['problem', 'root-cause'], words: PRESSED },
    },
  ],
});
