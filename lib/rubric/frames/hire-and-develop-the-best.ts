import { frame } from './frame.ts';
import { GREW, LEARNER } from './words.ts';

export default frame({
  id: 'hire-and-develop-the-best',
  kind: 'principle',
  name: 'Hire and Develop the Best',
  questions: [
    'Tell me about somebody whom you helped to grow.',
    'Tell me about a time you coached someone who was struggling.',
  ],
  asks: {
    surely:
      /\b(?:mentor\w*|coach\w*|hir(?:e|ed|ing)|recruit\w*|direct reports?|(?:develop|grow|train|teach|support|promot)\w* (?:a |an |your |the |other |new |junior )?(?:\w+ )?(?:people|others|someone|somebody|employees?|talent|colleagues?|team ?mates?|team members?|juniors?|peers?|staff|hires?|interns?|reports?|leaders?)|(?:help|helped|helping) (?:\w+ ){1,5}(?:grow|develop|improve|succeed|learn|career|performance|potential)|(?:under|poor|low)[- ]?perform\w*|career (?:growth|development|goals)|onboard\w*|(?:gave|give|giving|given|provid\w+|deliver\w*) (?:\w+ ){0,4}feedback to|struggling|delegat\w+)\b/g,
    perhaps: /\b(?:junior|talent|feedback|performance|develop\w*|training|grow\w*|potential)\b/g,
  },
  lead: {
    mark: { words: LEARNER, sections: ['situation', 'task'] },
    place: 'opening',
    what: 'the person: where they stood when you met them',
    why: 'Growth has a starting point, and it is a person and not a project.',
  },
  stress: {
    evidence: ['method', 'second-order', 'follow-through'],
    advice: 'Dwell on what you did with that person week by week and on what they do today without you.',
  },
  leaveOut: [
    {
      flags: ['generic-reflection'],
      unless: ['specific-reflection'],
      what: 'sayings about people and teams',
      why: 'Everyone believes in people; the story has to show one.',
    },
  ],
  demands: [
    {
      id: 'person',
      what: 'who the person was and where they stood',
      question: 'What could they do, and not do, when you began?',
      mark: { words: LEARNER },
    },
    {
      id: 'grew',
      what: 'what became of them',
      question: 'What do they do today that they could not do then?',
      mark: { evidence: ['second-order'], words: GREW },
    },
  ],
  notAsked: ['metrics'],
});
