import { frame } from './frame.ts';
import { COLLEAGUES } from './words.ts';

export default frame({
  id: 'strive-to-be-earths-best-employer',
  kind: 'principle',
  name: 'Strive to be Earth’s Best Employer',
  questions: [
    'Tell me about a time you made work safer, fairer or more bearable for others.',
    'Tell me about a time you looked after somebody in your team.',
  ],
  asks: {
    surely:
      /\b(?:safe(?:r|ty|ly)?|well[- ]?being|inclusi\w+|inclusion|divers(?:e|ity)|belong\w*|equit\w+|fair(?:er|ness|ly)?|burn(?:ed|t|ing)?[- ]?out|morale|empath\w+|working conditions|work[- ]life|look(?:ed|ing)? after|happier|engagement|mental health|harass\w*|discriminat\w*|bias(?:ed)?(?! for)|different (?:\w+ )?(?:cultures?|backgrounds?)|cultur(?:e|al)(?:ly)?|work(?:ing)? environment|personal (?:problem|difficult\w*|issue)s?|(?:support|supported|supporting) (?:a |an |your |the )?(?:\w+ )?(?:colleague|team ?mate|team member|co-?worker|employee|teams?)|underrepresented|marginali[sz]ed|accessib\w+)\b/g,
    perhaps: /\b(?:environment|supported?|care[ds]?|colleagues?|bearable|respect\w*)\b/g,
  },
  lead: {
    mark: { words: COLLEAGUES, sections: ['situation', 'task'] },
    place: 'opening',
    what: 'the people: what their work was doing to them',
    why: 'The principle asks who was better off for working with you.',
  },
  stress: {
    evidence: ['motive', 'second-order', 'follow-through'],
    advice: 'Dwell on what you heard from them, what you changed in how the work is done, and what lasted.',
  },
  leaveOut: [
    {
      flags: ['activity-result'],
      unless: ['metric', 'second-order'],
      what: 'moods in place of change',
      why: 'A happy team is what everybody claims.',
    },
  ],
  demands: [
    {
      id: 'people',
      what: 'whose work it was about',
      question: 'Whose work was it, and how did you learn how they fared?',
      mark: { words: COLLEAGUES },
    },
    {
      id: 'lasting',
      what: 'what stayed changed for them',
      question: 'What is different for them today?',
      mark: { evidence: ['second-order', 'business-value', 'metric', 'org-insight'] },
    },
  ],
  notAsked: ['metrics'],
});
