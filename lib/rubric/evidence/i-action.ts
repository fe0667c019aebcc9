import { type Deed, deedsOf } from '../../language/deeds.ts';
import { verbSet } from '../../language/verbs.ts';
import { vagueWorkIn } from '../lexicon/vague-work.ts';
import { STATE_VERBS } from '../lexicon/work-verbs.ts';
import { evidence } from '../rule.ts';

export default evidence({
  id: 'i-action',
  dimension: 'ownership',
  section: 'action',
  title: 'What you did yourself',
  why: 'The interviewer scores what you did with your own hands. A sentence with “I” and a concrete verb leaves no doubt.',
  source: 'RUBRIC.md, Evidence: i-action',
  examples: {
    strong: [
      '[I rewired] the second socket and labelled the fuse.',
      'So [i rang] the depot and read them the serial numbers.',
      '[I have took] the pump apart on the bench.',
      'What [I sent] to the landlord was a plan with three photographs.',
      { text: 'Every Monday [I read] the meter myself.', section: 'result' },
    ],
    fine: [
      'I did my best with it.',
      'We rewired the second socket.',
      'I would have rewired it.',
      'I thought it was the fuse.',
      { text: 'I run the night desk of a small hotel.', section: 'situation' },
      { text: 'I was given an award.', section: 'result' },
    ],
    rewritten: [['The second socket was rewired.', 'I rewired the second socket and labelled the fuse.']],
  },
  detect(s) {
    if (s.section !== 'action' && s.section !== 'result') return undefined;
    if (s.section === 'action' && vagueWorkIn(s)) return undefined;
    const deed = deedsOf(s).find((d) => isConcrete(d) && (s.section === 'action' || isChecking(d)));
    return deed && { start: deed.start, end: deed.end };
  },
});

/** “Sit”, “go”, “put” and their like say something only with what follows. */
const WITH_OBJECT = verbSet(
  'sit stay tell say go come keep put give take make let get stop start begin join work wait see do roll live fight find look lean stand notice discover spot try hand move',
);
const THING = /^ (?:\S+ ){0,6}?\S*[a-z]{3}/;
const NOT_THING =
  /^ (?:to (?:know|think|see|feel|realise|realize)|stuck|bored|lucky|a bit|nothing|nowhere|on with it|mad|tired)\b/;

function isConcrete(d: Deed): boolean {
  if (!STATE_VERBS.has(d.verb)) return true;
  return WITH_OBJECT.has(d.verb) && THING.test(d.rest) && !NOT_THING.test(d.rest);
}

/**
 * In the result the change itself is told by “I reduced …”, and a life goes on (“I left in June”); what counts as a deed there is what was done or
 * kept up afterwards.
 */
const OUTCOME_VERBS = verbSet(
  'reduce increase cut save improve achieve receive raise grow get lose win leave move miss hold transfer change lower boost double halve shrink deliver hit exceed pass earn gain reach',
);
const isChecking = (d: Deed): boolean =>
  !OUTCOME_VERBS.has(d.verb) || /^ (?:one|a|an|the) .{0,40}\b(?:running|on|open|in place)\b/.test(d.rest);
