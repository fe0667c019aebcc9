import { type Deed, deedsOf } from '../../language/deeds.ts';
import { find } from '../../language/features.ts';
import { afterMending } from '../lexicon/phases.ts';
import { INVESTIGATING } from '../lexicon/work-verbs.ts';
import { evidence, type Sentence } from '../rule.ts';

export default evidence({
  id: 'follow-through',
  dimension: 'ownership',
  section: 'action',
  title: 'You stayed until it was done',
  why: 'Handing over a fix is half the work. Staying until it is in use shows that the outcome was yours.',
  source: 'RUBRIC.md, Evidence: follow-through',
  examples: {
    strong: [
      'I rang the depot every morning [until] the last pallet had been signed for.',
      '- Sat with the night team [until] their first clean handover.',
      'I went each Monday to his desk, [after three weeks it was] merged.',
      'i stayed on the ward [till] the new pump was running',
    ],
    fine: [
      'I looked at it until I found something.',
      'I told the supervisor, who took care of it.',
      'They stayed until it was done.',
      { text: 'I check the figure every month.', section: 'result' },
    ],
    rewritten: [
      [
        'I told the depot and went back to my desk.',
        'I rang the depot every morning until the last pallet had been signed for.',
      ],
    ],
  },
  detect(s) {
    if (s.section === 'other' || s.question) return undefined;
    const deeds = deedsOf(s);
    if (deeds.length === 0) return undefined;
    const until = find(s, DONE) ?? find(s, AT_LAST);
    const again = find(s, REPEATED);
    const stay = find(s, STAYING);
    const score =
      (until ? 2 : 0) +
      (again ? 1 : 0) +
      (again && REPEATED.test(s.own.slice(again.end)) ? 1 : 0) +
      (stay ? 1 : 0) +
      (deeds.some(chases) ? 1 : 0) +
      (find(s, LATER) ? 1 : 0) -
      (!until && deeds.some((d) => INVESTIGATING.has(d.verb)) ? 1 : 0) -
      (!until && !afterMending(s) ? 0.5 : 0);
    if (score < (s.section === 'action' ? 2 : s.section === 'reflection' ? 4 : 3)) return undefined;
    return until ?? again ?? stay;
  },
});

/** “until it was merged”, “till the last of the schools had switched”, “until she could do it without me”. */
const DONE =
  /\b(?:until|till|til|up to the (?:point|day|moment)|before (?:i|we) (?:let|signed|left|went))\b(?! (?:now|then|today|recently)\b)(?=.{0,60}\b(?:was|were|had|has|is|could|can|did|got|went|ran|worked|agree\w*|complete\w*|merg\w*|deploy\w*|live|done|sign\w*|switch\w*|chang\w*|fix\w*|adopt\w*|clos\w*|gone|stop\w*|empty|flip\w*|last|first|every|all|closing|end|zero|their|they|without|the)\b)/;

/** “after three weeks it was merged”, “the last of the forty went live”. */
const AT_LAST =
  /\b(?:after|in) (?:the )?(?:\w+ )?(?:days?|weeks?|months?|tries|calls|visits|meetings|reminders|rounds)[^.;]{0,14}\b(?:it|they|she|he|the \w+) (?:was|were|had|agreed|signed|went|got|invited|merged|accepted|approved|deployed|called)\b|\bthe (?:very )?last (?:of the (?:\d+|\w+)|one|\w+) (?:was|were|had|went|came|got)\b/;

/** Again and again: each morning, every Friday, three nights running, daily. */
const REPEATED =
  /\b(?:each|every)(?: single| other| two| three| few| second)? (?:day|days|morning|evening|night|week|weeks|month|shift|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|hour|one|last|release|stand-?up|customer)s?\b|\b(?:daily|weekly|nightly|hourly|twice a (?:day|week)|once a (?:day|week))\b|\b(?:\w+) (?:days|nights|weeks|mornings|evenings|months|shifts|mondays|tuesdays|wednesdays|thursdays|fridays|sundays|saturdays|times) (?:running|in a row|straight|on the trot)\b|\b(?:on|the) (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:for|over|during|by|all) (?:the )?(?:next |following |first |whole )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:more )?(?:days|nights|weeks|weekends|months|mornings|shifts|releases|meetings)\b|\bthe next \w+ (?:days|nights|mornings|weeks|shifts)\b|\b(?:until|till) (?:midnight|the end|closing|dawn)\b/;

const STAYING =
  /\b(?:stay(?:ed)? (?:with|on|in|late|at|until|till|there|for|w\/)|sat (?:with|next to|beside|in on|down with|w\/)|stood (?:with|by|beside|next to|over)|(?:was|am|be) (?:on the (?:call|phone|line|bridge)|on site|there (?:for|when|until))|on the (?:call|phone|bridge|line) (?:for|during|when|until)|babysat|saw it through|see it through|shepherd\w*|follow(?:ed|ing)? (?:it |this |that |them |him |her )?(?:up|through)|check(?:ed|ing)? (?:back|in) (?:with|on)|check(?:ed|ing)? up on|chas(?:ed|ing)|nagg(?:ed|ing)|pinged|remind(?:ed|ing)|kept (?:the|it|my|at|on|pinging|calling|asking|chasing|checking|going)|join(?:ed)? (?:their|his|her|the|its)|walked (?:them|him|her) through|trained (?:them|him|her|the)|train(?:ed|ing) up|watch(?:ed|ing) (?:it|the|over)|don't clock out|ran (?:\w+ ){1,4}through it|work(?:ed)? (?:with|alongside|next to))\b/;

/** A step after the handing over: the deploy, the release, the new version, the rollout. */
const LATER =
  /\b(?:during|for|after|through|at) (?:the|their|its|his|her|each|every) (?:\w+ ){0,2}(?:deploy\w*|release\w*|rollout|roll-out|go-live|cutover|cut-over|new (?:build|version)|launch|handover|meetings?|installation|implementation|night|switch)\b|\b(?:on|with) the new (?:build|version|one|system)\b/;

const chases = (d: Deed) => /^(?:chas|nag|remind|babysit|shepherd|escort|telephon)$/.test(d.verb);

export type { Sentence };
