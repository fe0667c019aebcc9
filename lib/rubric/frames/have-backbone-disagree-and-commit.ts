import { frame } from './frame.ts';
import { BELITTLING, COMMITTING, DISAGREEING } from './words.ts';

export default frame({
  id: 'have-backbone-disagree-and-commit',
  kind: 'principle',
  name: 'Have Backbone; Disagree and Commit',
  also: ['have-backbone', 'disagree-and-commit'],
  questions: [
    'Tell me about a time you disagreed with your manager.',
    'Tell me about a time you committed to a decision that you did not agree with.',
  ],
  asks: {
    surely:
      /\b(?:disagre\w+|push(?:ed|ing)? back|unpopular|(?:stand|stood|standing) (?:up|your ground|firm|alone|by)|backbone|challeng(?:e|ed|ing) (?:a |an |the |your |someone's |somebody's )?(?:\w+ )?(?:decisions?|boss|manager|supervisor|status quo|consensus|idea|direction|opinion|view|leader\w*|senior)|status quo|against (?:\w+ ){0,3}(?:group|majority|consensus|team|grain|wishes|manager|boss|popular)|(?:say|said|saying) ['"]?no|(?:spoke|speak|speaking) up|dissent\w*|(?:did not|didn't|do not|don't|not) (?:\w+ )?agree|oppos(?:ed|ing|ition)|overruled|object(?:ed|ion)|minority|alone in|compelled to|strongly (?:felt|believed)|defend\w*)\b/g,
    perhaps: /\b(?:managers?|boss|supervisor|consensus|committ?(?:ed)?|policy|convictions?|opinion|argu\w+)\b/g,
  },
  lead: {
    mark: { words: DISAGREEING },
    place: 'opening',
    what: 'the disagreement: what they wanted, and what you held against it',
    why: 'The listener has to know the two sides before your arguments can count.',
  },
  stress: {
    evidence: ['method', 'motive', 'trade-off'],
    advice: 'Dwell on the facts that you brought, to whose face you said it, and what you did once it was decided.',
  },
  leaveOut: [
    {
      words: BELITTLING,
      what: 'anything that belittles the other side',
      why: 'Backbone is respectful; contempt makes the listener take the other side.',
    },
    {
      flags: ['we-action'],
      unless: ['i-action'],
      what: 'a disagreement that “we” had',
      why: 'Backbone is what you said yourself.',
    },
  ],
  demands: [
    {
      id: 'said-it',
      what: 'what you said, and with which facts',
      question: 'What exactly did you say, and what did you bring to back it?',
      mark: { evidence: ['method', 'complete-fix', 'motive'] },
    },
    {
      id: 'committed',
      what: 'what you did once it was decided',
      question: 'What did you do once it was decided?',
      mark: { evidence: ['follow-through'], words: COMMITTING },
    },
  ],
  notAsked: ['metrics'],
});
