import { frame } from './frame.ts';

export default frame({
  id: 'ownership',
  kind: 'principle',
  name: 'Ownership',
  questions: [
    'Tell me about a time you took on something outside your responsibility.',
    'Tell me about a time you saw a problem that nobody owned.',
  ],
  asks: {
    surely:
      /\b(?:(?:outside|beyond|not) (?:of )?(?:part of )?(?:your|the|their) (?:\w+ )?(?:jobs?|roles?|scope|responsibilit(?:y|ies)|duties|remit|area of responsibility|job description)|(?:wasn't|isn't|not) your (?:job|responsibility|problem|fault)|(?:nobody|no one) (?:\w+ )?own(?:ed|s)|(?:tak|took|taking|taken)e? (?:\w+ )?(?:ownership|responsibility|accountability)|owner(?:ship)?|end[- ]to[- ]end|accountab\w+|(?:fell|fall\w*|slip\w*) (?:through|between) the cracks|start to finish|sacrific\w+|short[- ]term|(?:unclear|whose|who was) respons\w+)\b/g,
    perhaps: /\b(?:above and beyond|long[- ]term|responsib\w+|broken|nobody else|no one else|own)\b/g,
  },
  lead: {
    mark: { evidence: ['scope-boundary'] },
    place: 'opening',
    what: 'the boundary: whose job it was, and that nobody had asked you',
    why: 'Told first, everything that you do afterwards counts as ownership; told last, it sounds like an afterthought.',
  },
  stress: {
    evidence: ['follow-through', 'complete-fix', 'motive'],
    advice:
      'Dwell on your responsibility from end to end: you noticed, you decided, you mended, you stayed until it held.',
  },
  leaveOut: [
    {
      flags: ['assigned'],
      what: 'any hint that you were assigned or asked',
      why: '“My manager asked me to” turns ownership into obedience.',
    },
    {
      flags: ['weak-motive'],
      unless: ['motive'],
      what: 'reasons that sound like an accident',
      why: 'An owner acts for the customer or the business, not for want of anything else to do.',
    },
  ],
  demands: [
    {
      id: 'boundary',
      what: 'whose job it was',
      question: 'Whose job was it, and what made it yours?',
      mark: { evidence: ['scope-boundary'] },
    },
    {
      id: 'to-the-end',
      what: 'how you stayed until it was done',
      question: 'What did you do after the fix, until it held without you?',
      mark: { evidence: ['follow-through', 'verification'] },
    },
  ],
});
