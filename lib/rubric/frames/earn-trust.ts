import { frame } from './frame.ts';
import { CANDOUR, SETTLED } from './words.ts';

export default frame({
  id: 'earn-trust',
  kind: 'principle',
  name: 'Earn Trust',
  questions: [
    'Tell me about a time you had to win back somebody’s trust.',
    'Tell me about a time you had to give bad news or own up to a mistake.',
  ],
  asks: {
    surely:
      /\b(?:trust\w*|honest\w*|candid\w*|integrity|(?:bad|difficult|tough|unwelcome) (?:news|message|truth|conversations?)|own(?:ed)? up|admit\w*|apologi[sz]\w+|credib\w+|transparen\w+|(?:receiv|got|get|given|accept|tak|took|hear)\w* (?:\w+ ){0,4}(?:feedback|criticism)|(?:critical|negative|constructive|tough|harsh|difficult|hard) (?:\w+ )?(?:feedback|criticism)|feedback (?:that )?(?:you|from)|ethic(?:s|al|ally)?|confidential\w*|(?:strained|damaged|difficult|strong|positive|good|challenging) (?:\w+ )?relationships?|right thing|(?:harsh|hard|unwelcome|whole) truth|truthful\w*|vulnerab\w+|keep(?:ing)? your (?:word|promise))\b/g,
    perhaps: /\b(?:feedback|criticis\w+|relationships?|rapport|reputation)\b/g,
  },
  lead: {
    mark: { evidence: ['problem'] },
    place: 'opening',
    what: 'what stood between you and the other person',
    why: 'Trust is earned where it was in doubt; the listener needs the doubt first.',
  },
  stress: {
    evidence: ['i-action', 'follow-through', 'specific-reflection'],
    advice: 'Dwell on what you said plainly, what you heard, and what you did until they could rely on you.',
  },
  leaveOut: [
    {
      flags: ['generic-reflection'],
      unless: ['specific-reflection'],
      what: 'sayings about trust and honesty',
      why: 'Trust shows in what people then left to you, not in what is generally held of it.',
    },
  ],
  demands: [
    {
      id: 'candour',
      what: 'what you said or admitted openly',
      question: 'What exactly did you say to them?',
      mark: { words: CANDOUR },
    },
    {
      id: 'trusted',
      what: 'how you know that they trusted you afterwards',
      question: 'What did they leave to you afterwards that they had not before?',
      mark: { evidence: ['second-order'], words: SETTLED },
    },
  ],
  notAsked: ['metrics'],
});
