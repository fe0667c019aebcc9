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
  asks: {
    surely:
      /\b(?:team ?work|(?:work|worked|working|works) (?:\w+ )?(?:in|on|with|as part of|within|across|as) (?:a |an |the |your |other |another |others |different |multiple )?(?:\w+ )?(?:teams?|group|others|departments?|functions?|people|someone)|part of a (?:\w+ )?(?:team|group)|collaborat\w+|cross[- ](?:functional|team|department\w*)|team player|team members?|team ?mates?|other (?:teams|departments)|compromis\w+|cooperat\w+|together|partner(?:ed|ship|ing)|group project|team (?:project|goal|effort|success|environment)|as a team|communicat\w+|work(?:ed|ing)? (?:closely|alongside|side by side)|informed)\b/g,
    perhaps: /\b(?:teams?|groups?|helped?|colleagues?|co-?workers?|share[ds]?|contribut\w+)\b/g,
  },
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
