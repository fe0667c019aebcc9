import { frame } from './frame.ts';
import { TESTED_VIEW } from './words.ts';

export default frame({
  id: 'are-right-a-lot',
  kind: 'principle',
  name: 'Are Right, A Lot',
  questions: [
    'Tell me about a decision that you made with little data.',
    'Tell me about a time you changed your mind because of what others told you.',
  ],
  asks: {
    surely:
      /\b(?:judge?ment|effective decisions?|(?:little|limited|incomplete|insufficient|imperfect|partial|missing|conflicting|ambiguous|without (?:\w+ )?(?:enough|all|complete|sufficient|much)?|lack of|not (?:have )?(?:enough|all)|no) ?(?:of )?(?:the |any )?(?:\w+ )?(?:data|information|facts|guidance|instructions)|chang(?:e|ed|ing) your (?:mind|opinion|view|position|thinking)|(?:difficult|hard|hardest|tough|toughest|wrong|bad|poor|worst|controversial) (?:\w+ )?(?:decisions?|calls?|choices?)|decisions? (?:\w+ ){0,4}(?:wrong|regret\w*|with)|gut|instinct|ambigu\w+|proved? (?:you )?wrong|(?:were|been|being) wrong|unclear|(?:choose|decide|chose) between|options|alternatives|assumptions?|you were right)\b/g,
    perhaps: /\b(?:decisions?|decid\w+|wrong|opinions?|perspectives?|trade-?offs?|choices?|choose|data|strateg\w+)\b/g,
  },
  lead: {
    mark: { evidence: ['trade-off', 'problem'] },
    place: 'opening',
    what: 'the decision that had to be made and why it was not plain',
    why: 'Judgement shows only where both courses could have been right.',
  },
  stress: {
    evidence: ['trade-off', 'method', 'verification'],
    advice: 'Dwell on what you weighed, how you tried to prove yourself wrong, and how it turned out.',
  },
  leaveOut: [
    {
      flags: ['unverified-result'],
      what: 'outcomes that you only assume',
      why: 'Being right is a claim; the story has to show that it came out so.',
    },
  ],
  demands: [
    {
      id: 'other-views',
      what: 'how you tested your own view',
      question: 'What spoke against you, and how did you find out?',
      mark: { evidence: ['trade-off', 'method'], words: TESTED_VIEW },
    },
    {
      id: 'proved',
      what: 'how it turned out',
      question: 'How do you know that it was the right call?',
      mark: { evidence: ['metric', 'verification', 'business-value'] },
    },
  ],
});
