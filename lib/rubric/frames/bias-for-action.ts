import { frame } from './frame.ts';
import { HOW_SOON } from './words.ts';

export default frame({
  id: 'bias-for-action',
  kind: 'principle',
  name: 'Bias for Action',
  questions: [
    'Tell me about a time you acted without waiting for approval.',
    'Tell me about a calculated risk that you took when speed mattered.',
  ],
  asks: {
    surely:
      /\b(?:risks?|without (?:waiting|approval|permission|asking|consulting|sign-off|your manager|authori[sz]ation)|(?:act|acted|acting|move|moved|moving|react|reacted|respond|responded|decide|decided|decision|decisions|judgment) (?:\w+ ){0,3}(?:quick\w*|fast|swift\w*|immediate\w*|rapid\w*|on the spot|promptly)|(?:quick|fast|snap|split[- ]second|rapid|immediate) (?:\w+ )?(?:decisions?|action|thinking|call|response)|think on your feet|urgen\w+|speed|bias for action|couldn't wait|could not wait|no time to|calculated|in (?:\w+ )?(?:seconds|minutes))\b/g,
    perhaps: /\b(?:quick\w*|fast|immediate\w*|wait\w*|action)\b/g,
  },
  lead: {
    mark: { evidence: ['metric', 'business-value'] },
    place: 'opening',
    what: 'the outcome: the figure and what it was worth',
    why: 'With the outcome known, every step is heard as the quick way there. How you saw it and what you did come next.',
  },
  stress: {
    evidence: ['motive', 'i-action', 'metric', 'trade-off'],
    advice: 'Dwell on your own decision to act, how soon you had it under control, and why it could be taken back.',
  },
  leaveOut: [
    {
      flags: ['we-action'],
      unless: ['i-action'],
      what: 'team detail in which your part cannot be seen',
      why: 'It dilutes what you decided and did.',
    },
    {
      flags: ['assigned'],
      what: 'that you were told to act',
      why: 'The principle asks for what you do before anyone tells you.',
    },
  ],
  demands: [
    {
      id: 'how-soon',
      what: 'how soon you acted',
      question: 'How long was it from seeing it to acting on it?',
      mark: { words: HOW_SOON },
    },
    {
      id: 'risk',
      what: 'the risk of acting against the risk of waiting',
      question: 'What would waiting have cost, and what if you had been wrong?',
      mark: { evidence: ['motive', 'trade-off', 'reproduction'] },
    },
  ],
});
