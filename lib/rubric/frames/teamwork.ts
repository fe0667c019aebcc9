import { frame } from './frame.ts';
import { BELITTLING, OTHERS_PART } from './words.ts';

export default frame({
  id: 'teamwork',
  kind: 'competency',
  name: 'Teamwork',
  questions: [
    'Tell me about a time you worked in a team to reach a goal.',
    'Tell me about a team that you made better by being in it.',
  ],
  lead: {
    mark: { evidence: ['problem'] },
    place: 'opening',
    what: 'what the team had to achieve and what stood in its way',
    why: 'Everybody’s part, yours too, is measured by that.',
  },
  stress: {
    evidence: ['i-action', 'second-order', 'specific-reflection'],
    advice: 'Dwell on your own part beside that of others, and on what you did so that they could do theirs.',
  },
  leaveOut: [
    {
      words: BELITTLING,
      what: 'what you think of those who did less',
      why: 'Teamwork is told by what you made possible.',
    },
    {
      flags: ['vague-action'],
      unless: ['method'],
      what: 'work without a deed, “we worked hard together”',
      why: 'It could be said of any team.',
    },
  ],
  demands: [
    {
      id: 'own-part',
      what: 'your own part',
      question: 'Which part of it was yours?',
      mark: { evidence: ['i-action'] },
    },
    {
      id: 'others-part',
      what: 'what others did, and what you did for them',
      question: 'Who did what, and how did you make it easier for them?',
      mark: { words: OTHERS_PART },
    },
  ],
  notAsked: ['metrics'],
});
