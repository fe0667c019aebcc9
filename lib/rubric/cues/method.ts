import { type Deed, deedsOf } from '../../language/deeds.ts';
import { shows } from '../../language/features.ts';
import { stem, verbSet } from '../../language/verbs.ts';
import { type Cue, weigh } from '../cues.ts';
import { emptyWorkIn } from '../lexicon/empty-work.ts';
import { afterLooking, afterMending, CHOICE } from '../lexicon/phases.ts';
import { EACH, LOOKING_PHRASE, SOURCE, WAY } from '../lexicon/sources.ts';
import { checkedAfterwards } from '../lexicon/told-outcomes.ts';
import { BRINGING, INVESTIGATING, LOOKING } from '../lexicon/work-verbs.ts';
import type { Sentence } from '../rule.ts';
import { tellsWholeFix } from './complete-fix.ts';
import { tellsTrial } from './reproduction.ts';
import { tellsCause } from './root-cause.ts';

/** What the look showed: all of them, only there, so many of so many, always at one time. */
export const PATTERN =
  /\b(?:every single (?:one|time)|all (?:of them|the \w+ (?:was|were)|six|five|four|three)|only (?:where|when|on|in|from|the|those|ever)|always (?:between|at|on|in|the|after|when|from|\d|by)|none (?:of (?:them|it)|below|above|before|after|on)|never (?:when|on|at|in|before|after)|the same (?:four|two|three|\d+|time|place|hour)|both (?:were|had)|nothing (?:wrong|unusual|odd|there)|every (?:one|time|case|\w+) (?:of (?:them|those) )?(?:was|were|had|came|happened|belonged|started)|each (?:one|time|of them)|the only (?:thing|difference|one|ones|time)|in common|the pattern|(?:showed|told|said) (?:me |us )?(?:that|it)|(?:they|it) (?:were|was) all)\b/;
const NUMBER_WORD =
  '(?:\\d[\\d,.]{0,15}(?: ?%)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w{1,6})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen|most|half|two thirds|almost all|nearly all|all but \\w{1,20}|none)';
export const SHARE = new RegExp(
  `\\b${NUMBER_WORD}(?: percent| per cent)? (?:out of|of|from|in|on) (?:(?:the|our|those|them|these|all|my|every|annual) )?(?:\\w{1,30} )?(?:\\d[\\d,]{0,15}|them|cases|${NUMBER_WORD}|[a-z]{1,30}s)\\b|\\b${NUMBER_WORD} of (?:them|those|these)\\b`,
);
/** An idea tested, and kept or dropped. */
export const TESTED =
  /\b(?:rul(?:ed?|ing) (?:that |it |this |them )?out|killed (?:that|my|the)|no (?:change|difference)|made no difference|still (?:dropped|failed|broke|happened|did it)|(?:it )?was(?:n't| not)(?:,| because)|so (?:it|that|\w+) (?:wasn't|was not|is not|isn't)|is not the reason|hypothes[ie]s|theory|agreed (?:with|to the)|(?:did|does) ?(?:not|n't) (?:fit|match|agree|add up|tally)|(?:a|no|the) match|lined up|none of it|matched|correlat\w+|coincid\w+|at the same rate|(?:it )?should(?:'ve| have) been|you'd expect)\b/;

const does = (s: Sentence, test: (d: Deed) => boolean) => deedsOf(s).some(test);
/** Any form of a verb of finding out, also one that shares a subject in the present (“I pull the list, sort it”) or as a participle. */
const NAMING = verbSet(
  'compare correlate match diff trace cross-check reconcile tally rank plot bisect tabulate interview inspect profile shadow sample survey chart measure count line step',
);
const mentions = (s: Sentence) => s.words.some((w) => /(?:ing|ed)$/.test(w.text) && NAMING.has(stem(w.text)));

/** What the look gave: a thing is the subject, somebody has just looked, and the sentence counts or sets apart. */
const isFinding = (s: Sentence): boolean =>
  deedsOf(s).length === 0 &&
  afterLooking(s) &&
  !afterMending(s) &&
  !shows(s, CHOICE) &&
  (s.doers[0]?.actor === 'thing' || s.doers[0]?.actor === 'none' || s.doers.length === 0) &&
  (s.figures.length > 0 || shows(s, SETS_APART));
const SETS_APART =
  /\b(?:only|all|every|each|always|never|none|no|both|same|different|except|apart from|but not|whereas|while|unlike|more|less|fewer|most|half|agree\w*|match\w*|differ\w*|fit|fitted|exactly|rose|fell|jumped|stopped|started|began|between|after|before|just (?:before|after)|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))\b/;

export const CUES: readonly Cue[] = [
  { name: 'investigates', weight: 0.75, holds: (s) => does(s, (d) => INVESTIGATING.has(d.verb)) },
  {
    name: 'investigates src',
    weight: 0.75,
    holds: (s) => does(s, (d) => INVESTIGATING.has(d.verb) && (SOURCE.test(d.rest) || EACH.test(d.rest))),
  },
  { name: 'mentions', weight: 1.25, holds: mentions },
  { name: 'looks src', weight: 1, holds: (s) => does(s, (d) => LOOKING.has(d.verb) && SOURCE.test(d.rest)) },
  { name: 'looks each', weight: 0.5, holds: (s) => does(s, (d) => LOOKING.has(d.verb) && EACH.test(d.rest)) },
  { name: 'deed', weight: 0.25, holds: (s) => deedsOf(s).length > 0 },
  { name: 'deeds', weight: 0.5, holds: (s) => deedsOf(s).length > 1 },
  { name: 'way', weight: 1.25, holds: (s) => shows(s, WAY) },
  { name: 'phrase', weight: 0.75, holds: (s) => shows(s, LOOKING_PHRASE) && deedsOf(s).length > 0 },
  { name: 'pattern', weight: 1.75, holds: (s) => shows(s, PATTERN) },
  { name: 'share', weight: 0.25, holds: (s) => shows(s, SHARE) },
  { name: 'tested', weight: 2.25, holds: (s) => shows(s, TESTED) },
  {
    name: 'no deed finding',
    weight: 1.75,
    holds: (s) =>
      deedsOf(s).length === 0 && (shows(s, PATTERN) || shows(s, SHARE) || shows(s, TESTED)) && afterLooking(s),
  },
  { name: 'finding', weight: 0.5, holds: isFinding },
  { name: 'brings', weight: -0.75, holds: (s) => does(s, (d) => BRINGING.has(d.verb) && !LOOKING.has(d.verb)) },
  {
    name: 'to a person',
    weight: -0.5,
    holds: (s) =>
      /\b(?:gave|sent|brought|took|handed|wrote|offered|told|showed|asked|called|joined|sat|pinged|emailed) (?:\w+ )?(?:to )?(?:him|her|them|the \w+ (?:team|manager|owner|lead|head)|[a-z]+,)/.test(
        s.own,
      ),
  },
  {
    name: 'writes',
    weight: -0.25,
    holds: (s) =>
      /\b(?:i|and|-) (?:\w+ )?(?:wrote|built|drafted|made|redid|rewrote|prepared|created|designed) (?:up )?(?:a|an|the|two|both|it)\b/.test(
        s.own,
      ),
  },
  {
    name: 'trial counted',
    weight: 1,
    holds: (s) =>
      tellsTrial(s) && s.figures.some((f) => f.kind === 'count' || f.kind === 'ratio' || f.kind === 'duration'),
  },
  {
    name: 'swaps',
    weight: 1.5,
    holds: (s) =>
      /\b(?:swapped|changed|replaced|removed|disabled|unplugged|switched off|turned off|took out|left out)\b[^.;]{0,50}\b(?:no (?:change|difference)|one (?:at a time|by one|after)|in turn|still|(?:it|the \w+) (?:was|went) (?:gone|away|fine)|and it (?:still )?(?:worked|dropped|failed|stopped))\b/.test(
        s.own,
      ),
  },
  {
    name: 'decided',
    weight: -1,
    holds: (s) =>
      /\b(?:decid\w+|went with|go with|agreed|launch\w*|rolled|promised|ordered|hired|bought|paid)\b/.test(s.own),
  },
  { name: 'whole fix', weight: -1.5, holds: (s) => tellsWholeFix(s) },
  { name: 'cause', weight: -1.5, holds: (s) => deedsOf(s).length === 0 && tellsCause(s) },
  {
    name: 'stays',
    weight: -0.75,
    holds: (s) =>
      /\b(?:until|till|stayed|each morning|every (?:morning|monday|week|friday|day)|each (?:monday|day|week))\b/.test(
        s.own,
      ),
  },
  { name: 'choice', weight: -0.5, holds: (s) => shows(s, CHOICE) },
  { name: 'checks afterwards', weight: -2, holds: checkedAfterwards },
  { name: 'mended', weight: -0.5, holds: (s) => afterMending(s) },
  { name: 'looked', weight: 0.25, holds: (s) => afterLooking(s) },
  { name: 'vague', weight: -0.75, holds: (s) => emptyWorkIn(s) !== undefined },
  { name: 'we', weight: -0.5, holds: (s) => s.doers[0]?.actor === 'we' },
  { name: 'people first', weight: -0.5, holds: (s) => s.doers[0]?.actor === 'other' },
  { name: 'late', weight: -1, holds: (s) => s.near(1)?.section === 'result' },
  { name: 'first', weight: 1, holds: (s) => s.near(-1)?.section !== 'action' },
  { name: 'long', weight: 0.5, holds: (s) => s.count > 14 },
];

/** Whether the sentence tells how something was found out: enough cues speak for it. */
export const tellsMethod = (s: Sentence): boolean => {
  if (s.section === 'action') return weigh(s, CUES) >= 2.5;
  if ((s.section !== 'situation' && s.section !== 'task') || s.question) return false;
  return does(s, (d) => INVESTIGATING.has(d.verb)) && weigh(s, CUES) >= 4;
};
