import { frame } from './frame.ts';
import { OTHERS_ALONG } from './words.ts';

export default frame({
  id: 'leadership',
  kind: 'competency',
  name: 'Leadership',
  questions: ['Tell me about a time you led others.', 'Tell me about a time you led without having the authority.'],
  asks: {
    surely:
      /\b(?:leadership|(?:you|have|had|you've|ever|to) (?:led|lead)|leading|led|influenc\w+|without (?:\w+ )?authority|motivat\w+|persua\w+|convinc\w+|delegat\w+|inspir\w+|rall(?:y|ied)|(?:manag(?:e|ed|ing)|led|run|ran) (?:a |an |the |your |of )?(?:\w+ )?(?:teams?|people|group)|take charge|took charge|(?:take|took|taking) the lead|buy-?in|lead a|led a|rolled out|unit(?:e|ed)|win over|won over|role model|crisis)\b/g,
    perhaps: /\b(?:teams?|group|stakeholders?|others|step(?:ped|ping)? up|managed|direction|resist\w*)\b/g,
  },
  lead: {
    mark: { evidence: ['motive', 'scope-boundary', 'problem'] },
    place: 'opening',
    what: 'what nobody was steering, and why you stepped in',
    why: 'Leading starts with a decision of your own, not with a title.',
  },
  stress: {
    evidence: ['i-action', 'trade-off', 'second-order'],
    advice: 'Dwell on the direction that you gave, how you won people for it, and what they can do without you now.',
  },
  leaveOut: [
    {
      flags: ['assigned'],
      what: 'that you were put in charge',
      why: 'A title explains why people followed, and takes the leading out of it.',
    },
  ],
  demands: [
    {
      id: 'along',
      what: 'how you brought others along',
      question: 'Who was hard to win, and how did you win them?',
      mark: { words: OTHERS_ALONG, sections: ['task', 'action', 'result'] },
    },
    {
      id: 'outcome',
      what: 'what the people you led achieved',
      question: 'What did they achieve that they would not have without you?',
      mark: { evidence: ['metric', 'business-value', 'second-order'] },
    },
  ],
});
