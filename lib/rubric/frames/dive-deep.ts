import { frame } from './frame.ts';

export default frame({
  id: 'dive-deep',
  kind: 'principle',
  name: 'Dive Deep',
  questions: [
    'Tell me about a time you dug into details to find the cause of a problem.',
    'Tell me about a time when the data and the stories did not agree.',
  ],
  asks: {
    surely:
      /\b(?:root[- ]causes?|dug|dig(?:ging)? (?:in|into|deep\w*|through)|deep[- ]?div\w+|div(?:e|ed|ing) deep\w*|in(?:to)? the (?:details?|weeds|data|numbers)|debug\w*|troubleshoot\w*|troubleshot|diagnos\w+|investigat\w+|analy[sz](?:e|ed|ing)|analys[ie]s|analytical\w*|bottom of|(?:data|numbers?|reports?|dashboard) (?:\w+ ){0,4}(?:agree|contradict\w*|wrong|mislead\w*|anomal\w*|add up|tell|told|led|show\w*)|underlying|layers?|metrics?|(?:us|leverag|analy[sz])\w+ data|data to|(?:hardest|toughest|complex|difficult|challenging|technical|tricky|trickiest|nasty|nastiest) (?:\w+ )?(?:problems?|bugs?|issues?|puzzle)|bugs?|technical(?:ly)? (?:\w+ )?(?:challeng\w+|difficult|complex|demanding)|problem[- ]solving|anomal\w+|outage|incident)\b/g,
    perhaps: /\b(?:data|details?|figur(?:e|ed) out|solv\w+|problems?|metrics?|identif\w+|cause)\b/g,
  },
  lead: {
    mark: { evidence: ['method', 'root-cause', 'reproduction'] },
    place: 'work',
    what: 'how you read incomplete data, traced the cause and reproduced it, before any fix',
    why: 'The question asks how deep you went; a fix told first makes the digging sound like decoration.',
  },
  stress: {
    evidence: ['root-cause', 'reproduction', 'method'],
    advice:
      'Dwell on which sources you compared, what you ruled out, the mechanism of the cause, and how you reproduced it.',
  },
  leaveOut: [
    {
      evidence: ['business-value', 'second-order'],
      unless: ['method', 'root-cause', 'reproduction', 'problem', 'scope-boundary'],
      atOpening: true,
      what: 'impact at the opening, before any depth',
      why: 'Impact without the details behind it is the opposite of what is asked.',
    },
    {
      flags: ['vague-action'],
      unless: ['method', 'root-cause', 'reproduction'],
      what: 'work without a method',
      why: '“I looked into it” is where the interviewer stops believing in the depth.',
    },
  ],
  demands: [
    {
      id: 'sources',
      what: 'which data you read and how you compared it',
      question: 'Which data did you look at, and what did you compare it with?',
      mark: { evidence: ['method'] },
    },
    {
      id: 'cause',
      what: 'the cause and its mechanism',
      question: 'What was the cause, and how did it come about?',
      mark: { evidence: ['root-cause'] },
    },
    {
      id: 'reproduced',
      what: 'how you proved it before the fix',
      question: 'How did you make sure that it was the cause, before you fixed it?',
      mark: { evidence: ['reproduction'] },
    },
  ],
});
