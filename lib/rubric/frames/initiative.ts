import { frame } from './frame.ts';

export default frame({
  id: 'initiative',
  kind: 'competency',
  name: 'Initiative',
  questions: [
    'Tell me about a time you did something without being asked.',
    'Tell me about an improvement that you started yourself.',
  ],
  asks: {
    surely:
      /\b(?:initiativ\w+|without (?:being |having been |any\w* )?(?:asked|asking|told|telling|prompted|instructed)|(?:nobody|no one) (?:had )?asked|(?:weren't|were not|not|wasn't|never) (?:\w+ )?(?:asked|required|told|expected)|self[- ]?(?:starter|motivated|started)|proactiv\w+|above and beyond|went beyond|go beyond|going beyond|(?:started|begun|launched|set up|founded) (?:\w+ ){0,4}(?:yourself|own|from scratch)|(?:identified|noticed|spotted|saw|recogni[sz]ed|anticipated|seen) (?:a |an |the |that )?(?:\w+ )?(?:problems?|needs?|gaps?|opportunit(?:y|ies)|issues?)|on your own|volunteer\w*|(?:more|than) (?:\w+ )?(?:was|were|is) (?:asked|required|expected)|extra mile|before (?:it|anyone|others))\b/g,
    perhaps: /\b(?:improvement|yourself|needed to be done|independent\w*|started|change)\b/g,
  },
  lead: {
    mark: { evidence: ['scope-boundary', 'motive'] },
    place: 'opening',
    what: 'that nobody had asked, and why you did it nevertheless',
    why: 'Initiative is the distance between what was asked and what you did.',
  },
  stress: {
    evidence: ['motive', 'complete-fix', 'second-order'],
    advice: 'Dwell on what you saw that others walked past, and that you brought it to its end.',
  },
  leaveOut: [
    {
      flags: ['assigned', 'weak-motive'],
      unless: ['motive', 'scope-boundary'],
      what: 'that you were asked, or had nothing else to do',
      why: 'Either takes the initiative out of it.',
    },
  ],
  demands: [
    {
      id: 'unasked',
      what: 'that nobody had asked you',
      question: 'Who else could have done it, and why did they not?',
      mark: { evidence: ['scope-boundary'] },
    },
    {
      id: 'finished',
      what: 'what became of it',
      question: 'What became of it?',
      mark: { evidence: ['second-order', 'follow-through', 'metric'] },
    },
  ],
});
