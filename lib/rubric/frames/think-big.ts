import { frame } from './frame.ts';
import { BIGGER } from './words.ts';

export default frame({
  id: 'think-big',
  kind: 'principle',
  name: 'Think Big',
  questions: [
    'Tell me about a time you proposed something much larger than what was asked for.',
    'Tell me about your boldest idea and what became of it.',
  ],
  asks: {
    surely:
      /\b(?:(?:think|thinking|thought) big\w*|big(?:ger)? picture|(?:big|bigger|biggest|bold|boldest|ambitious|radical|crazy) (?:\w+ )?(?:ideas?|vision|bets?|goals?|projects?|proposals?)|bold\w*|vision\w*|ambitio\w+|audacious|transform\w*|radical\w*|large[- ]scale|long[- ]term (?:vision|strategy|plan)|strategic|much larger|opportunit(?:y|ies) (?:\w+ )?(?:much |far )?(?:bigger|larger)|moonshot|see(?:n)? an opportunity|scal(?:e|ed|ing) (?:a|an|up|your|the))\b/g,
    perhaps: /\b(?:larger|bigger|scale|opportunit(?:y|ies)|future|possib\w+|propos\w+|far-reaching)\b/g,
  },
  lead: {
    mark: {
      evidence: ['second-order', 'business-value'],
      words: BIGGER,
      sections: ['situation', 'task', 'action', 'result'],
    },
    place: 'opening',
    what: 'how far it reached beyond what was asked for',
    why: 'The listener has to know that it was big before you tell how it began small.',
  },
  stress: {
    evidence: ['second-order', 'business-value', 'trade-off'],
    advice: 'Dwell on what others saw as the task, what you saw in it, and how you won them for it.',
  },
  leaveOut: [
    {
      flags: ['assigned'],
      what: 'that the idea was given to you',
      why: 'Carrying out a large plan of others is delivery; this question asks for the plan.',
    },
  ],
  demands: [
    {
      id: 'bigger',
      what: 'what was asked for and how much further you went',
      question: 'What were you asked for, and what did you make of it?',
      mark: { evidence: ['second-order', 'trade-off'], words: BIGGER },
    },
    {
      id: 'reach',
      what: 'what it came to',
      question: 'How many people, places or teams does it reach today?',
      mark: { evidence: ['metric', 'second-order', 'business-value'] },
    },
  ],
});
