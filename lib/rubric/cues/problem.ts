import { shows } from '../../language/features.ts';
import { type Cue, weigh } from '../cues.ts';
import { afterLooking, earlyAction } from '../lexicon/phases.ts';
import { DEFICIT, FAILING, HURTING, LACKING, NOTICING, SPREAD, troubleIn, WRONG } from '../lexicon/trouble.ts';
import type { Sentence } from '../rule.ts';

/** Where a problem is told: in the setting, or in a headline that gives the outcome first. */
const ELIGIBLE = (s: Sentence): boolean =>
  s.section === 'situation' || (s.section === 'result' && s.index <= 1) || noticed(s);

/** “I noticed that one in six came back”: how the problem came up, unless the work has begun. */
const noticed = (s: Sentence): boolean =>
  (s.section === 'task' || (s.section === 'action' && earlyAction(s) && !afterLooking(s))) &&
  /\bi (?:\w+ )?(?:noticed|spotted|realised|realized|discovered) (?:that|how|the|a|an|one|some|our|we|there|it|\d)/.test(
    s.own,
  );

/** How many sentences before it already speak plainly of trouble. */
function told(s: Sentence): number {
  let count = 0;
  for (let by = -1; by >= -8; by--) {
    const other = s.near(by);
    if (!other) break;
    if (other.section === 'situation' && troubleIn(other.own) >= 3) count++;
  }
  return count;
}

export const CUES: readonly Cue[] = [
  { name: 'failing', weight: 1.5, holds: (s) => shows(s, FAILING) },
  { name: 'hurting', weight: 0, holds: (s) => shows(s, HURTING) },
  { name: 'wrong', weight: 0.5, holds: (s) => shows(s, WRONG) },
  { name: 'deficit', weight: 0.5, holds: (s) => shows(s, DEFICIT) },
  { name: 'lacking', weight: 0.75, holds: (s) => shows(s, LACKING) },
  { name: 'plain', weight: 0.75, holds: (s) => troubleIn(s.own) >= 4 },
  { name: 'no trouble', weight: -1, holds: (s) => troubleIn(s.own) === 0 && !shows(s, NOTICING) },
  { name: 'noticing', weight: 1, holds: (s) => shows(s, NOTICING) },
  { name: 'spread', weight: 0.5, holds: (s) => shows(s, SPREAD) },
  { name: 'figures', weight: 0.75, holds: (s) => s.figures.length > 0 },
  { name: 'more figures', weight: 0.75, holds: (s) => s.figures.length > 1 },
  { name: 'setting ends', weight: 0.75, holds: (s) => s.near(1)?.section !== 'situation' },
  {
    name: 'last chance',
    weight: 0.5,
    holds: (s) => s.section === 'situation' && s.near(1)?.section !== 'situation' && told(s) === 0,
  },
  {
    name: 'goes on',
    weight: 0.75,
    holds: (s) =>
      /^(?:(?:and|but|so) )*(?:it|this|that|they|by my|all|none|most|some|one|two|\w+) (?:had|has|have|'d|was|were|count)\b/.test(
        s.own,
      ) &&
      s.near(-1)?.section === 'situation' &&
      troubleIn(s.near(-1)?.own ?? '') >= 3,
  },
  { name: 'told often', weight: -0.25, holds: (s) => told(s) > 1 },
  {
    name: 'turn',
    weight: 1.25,
    holds: (s) =>
      /^(?:(?:and|well|okay|ok|so|but|um) )*(?:but|so|anyhow|anyway|then|one |there was|last |in |when |until |at |on |by |while |what |quarter|the one|however|around|during|second week)/.test(
        s.own,
      ),
  },
  {
    name: 'who i am',
    weight: -1.25,
    holds: (s) =>
      /^(?:(?:and|well|okay|ok|so|um) )*(?:myself |i(?:'m| am|'ve been| was| work| run| do| have been| belong| validate| had been)\b|we(?:'re| are| run|'ve got| have)\b|my )/.test(
        s.own,
      ),
  },
  {
    name: 'built',
    weight: -0.75,
    holds: (s) =>
      /\b(?:there(?:'s| is| are|'re)|consists?|sits?|behind it|on top|reports? (?:to|into)|goes (?:out|to|through)|go out|publish|consume|each (?:has|service|instance|category|case)|publishes|split in(?:to)?)\b/.test(
        s.own,
      ),
  },
  {
    name: 'people say',
    weight: -0.5,
    holds: (s) =>
      s.doers.some(
        (d) =>
          d.actor === 'other' && /^(?:say|said|tell|think|agre|reply|answer|call|insist|want|believ)$/.test(d.verb),
      ),
  },
  { name: 'short', weight: -0.5, holds: (s) => s.count < 9 },
  { name: 'long', weight: 0.5, holds: (s) => s.count > 20 },
  { name: 'result', weight: -0.25, holds: (s) => s.section === 'result' },
  {
    name: 'past',
    weight: 1,
    holds: (s) => s.doers.some((d) => d.tense === 'past' && d.actor !== 'i' && d.actor !== 'we'),
  },
  {
    name: 'going on',
    weight: 1,
    holds: (s) =>
      s.doers.some((d) => d.aspect === 'progressive' && d.tense === 'past' && d.actor !== 'i') ||
      /\b(?:kept|keeps?) \w+ing\b/.test(s.own),
  },
];

/** Whether the sentence tells a problem: enough cues speak for it. */
export const tellsProblem = (s: Sentence): boolean => ELIGIBLE(s) && weigh(s, CUES) >= 3.25;
