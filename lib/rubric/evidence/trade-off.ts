import { findFirst } from '../../language/features.ts';
import { evidence } from '../rule.ts';

const GOOD =
  '(?:quick(?:er|est)?|fast(?:er|est)?|cheap(?:er|est)?|eas(?:y|ier|iest)|simpl(?:e|er|est)|safe(?:r|st)?|short(?:er|est)?|free|obvious|honest|clean(?:er|est)?|low-risk|tempting|convenient|comfortable|less work|smaller|lighter|sooner|right|best|better|longer|slower|slow|harder|dearer|expensive|costl(?:y|ier)|risk(?:y|ier)|tidier|proper|permanent|lasting|temporary|popular|polite|kinder|sure|reliable|robust|better|minutes|an hour|a weekend|a five-minute job|done by|done in)';
const TURN =
  '(?:but|whereas|while|though|although|yet|however|because|except|still|at the (?:price|cost|expense)|and then|until|only)';

const FRAMES: readonly RegExp[] = [
  // Two courses, named as such.
  /\b(?:choice|choose|choosing|chose|decide|decid(?:ed|ing)|torn|toss-?up|options?|dilemma|balance)\b[^.;]{0,30}\b(?:between|was between|either|whether)\b|\b(?:two|both|three|couple of|several) (?:\w+ ){0,2}?(?:options?|ways?|choices?|courses?|paths?|routes?|roads|possibilit(?:y|ies)|approaches|alternatives|ideas|directions|solutions)\b|\b(?:the )?(?:other|second|alternative|cheap|obvious|easy|safe|quick|honest|right|simple|first|proper) (?:option|way|course|choice|path|route|alternative|remedy|answer|fix|thing|solution|road|move)\b[^;]{0,60}\b(?:is|was|were|would|meant|which|to)\b/,
  /\b(?:weigh(?:ed|ing)?|trade(?:d|s)?[- ]?offs?|traded?\b[^.;]{0,30}\bfor|pros and cons|on (?:the )?one hand|versus|vs\.?|gave up|giv(?:e|ing) up|sacrific(?:e|ed|ing)|at the (?:price|cost|expense) of|price (?:for|of) (?:that|it|this)|the price was|the catch|the downside|in exchange|in return for|accept(?:ed|ing)? (?:the|a|that|this|some) (?:\w+ )?(?:risk|delay|cost|loss|slip|downtime)|worth the|i'd rather|would rather|preferred)\b/,
  // “I could have …, but …”
  /\b(?:could|can|might)(?: also| just| simply| easily| always)?(?: have|'ve| of)?\b[^;]{3,110}\b(?:but|whereas|or|though|although|yet|because|instead|except|and then)\b/,
  // “… would have been quicker, but …”
  new RegExp(`\\b(?:would|'d)(?: \\w+)?(?: have|'ve| of)?\\b[^.;]{0,40}\\b${GOOD}\\b[^;]{0,80}\\b${TURN}\\b`),
  new RegExp(`\\b(?:is|was|were|be|been|'s|are)\\b[^.;]{0,20}\\b${GOOD}\\b[^;]{0,60}\\b${TURN}\\b`),
  // “a week of storage was cheaper than a penalty”, “X instead of Y because …”
  /\b(?:cheaper|quicker|faster|safer|better|worse|costlier|more expensive|less (?:\w+)|slower|riskier|more (?:\w+)) than\b|\b(?:instead of|rather than|in place of|over)\b[^.;]{3,90}\b(?:because|since|so that|as|which|even though|although|but)\b|\bbecause\b[^.;]{3,90}\b(?:instead of|rather than|whereas|while)\b/,
  /\beither\b[^;]{3,120}\bor\b|\b(?:went|go|argued|opted|plumped|settled|voted|pushed) for\b[^.;]{2,60}\b(?:instead|over|rather|because|since|and against|although|even though|as)\b|\bcost (?:us|me|them)\b[^;]{3,80}\b(?:but|and (?:bought|saved|gained|gave|won|kept))\b|\bslipped\b[^;]{0,60}\bbut\b|\b(?:more|less|fewer|longer|slower)\b[^.;]{0,40}\bbut\b[^.;]{0,40}\b(?:instead of|not|less|fewer|more|only)\b/,
];
const NOT = /\?$/;

export default evidence({
  id: 'trade-off',
  dimension: 'reflection',
  section: 'action',
  title: 'Two courses weighed',
  why: 'Naming what you gave up shows that you chose, and did not merely take the first way that offered itself.',
  source: 'RUBRIC.md, Evidence: trade-off',
  examples: {
    strong: [
      'I could have taped the pipe, but it would have burst again by the weekend.',
      'There were two ways: rent a second van now, or lose a day and wait for ours.',
      'Paper was slower, yet nobody could delete it by mistake.',
      'I chose the older pump over the new one because we had the spare parts.',
    ],
    fine: [
      'I could see the leak from the door.',
      'I tried the first valve, then the second.',
      { text: 'It was quicker than last year.', section: 'result' },
      'I wrote to her, but she was away.',
    ],
  },
  detect(s) {
    if (s.section !== 'action' && s.section !== 'task' && s.section !== 'reflection') return undefined;
    if (NOT.test(s.own)) return undefined;
    return findFirst(s, FRAMES);
  },
});
