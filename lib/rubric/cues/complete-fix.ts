import { type Deed, deedsOf } from '../../language/deeds.ts';
import { shows } from '../../language/features.ts';
import { type Cue, weigh } from '../cues.ts';
import { thingsIn } from '../lexicon/artefacts.ts';
import { CHOICE } from '../lexicon/phases.ts';
import { BRINGING, INVESTIGATING, MAKING } from '../lexicon/work-verbs.ts';
import type { Sentence } from '../rule.ts';

const ELIGIBLE = (s: Sentence): boolean => s.section !== 'other' && deedsOf(s).length > 0;

/** What stands after the first verb of making or bringing, or else after the first deed: the things that came with it. Counted once a sentence. */
function brought(s: Sentence): { readonly text: string; readonly kinds: number; readonly things: number } {
  const kept = counted.get(s.doers);
  if (kept) return kept;
  const deeds = deedsOf(s);
  const deed = deeds.find(gives) ?? deeds[0];
  const text = deed ? s.own.slice(deed.end) : '';
  const made = { text, ...thingsIn(text) };
  counted.set(s.doers, made);
  return made;
}
const counted = new WeakMap<Sentence['doers'], ReturnType<typeof brought>>();
export const gives = (d: Deed) => MAKING.has(d.verb) || BRINGING.has(d.verb);

const WITH =
  /\b(?:with|plus|along with|together with|including|complete with|as well as|also|attached|and also|alongside)\b|w\/|,(?: \w+){1,8} and (?:a|an|the|my|two|three|half)\b/;
const OWNER =
  /\b(?:gave|give|given|sent|brought|bring|took|handed|offered|showed|presented|submitted|wrote|went|delivered|carried|proposed|shared|passed|rang|called|emailed|put)\b (?:[\w'-]+ ){0,4}?(?:to|before|in front of|him|her|them|all|the|mr|mrs|dr|[a-z]+,|my|our|their)\b/;
/** So that others can use it, next time too. */
const FOR_USE =
  /\b(?:so (?:that )?(?:they|he|she|it|anyone|everyone|nobody|the|whoever|others)|for (?:the next|next time|when|whoever|anyone|each|every|all|both)|how to|what to do|instructions|step[- ]by[- ]step|in (?:two|three|both|several|their own) languages?|translated|with pictures|could run|only had to|ready to|by (?:station|week|team|shift))\b/;

export const CUES: readonly Cue[] = [
  { name: 'makes', weight: 1.5, holds: (s) => deedsOf(s).some((d) => MAKING.has(d.verb)) },
  { name: 'brings', weight: 1, holds: (s) => deedsOf(s).some((d) => BRINGING.has(d.verb) && !MAKING.has(d.verb)) },
  { name: 'two kinds', weight: 1, holds: (s) => brought(s).kinds >= 2 },
  { name: 'three kinds', weight: 0.5, holds: (s) => brought(s).kinds >= 3 },
  { name: 'two things', weight: 1, holds: (s) => brought(s).things >= 2 },
  { name: 'three things', weight: 0.5, holds: (s) => brought(s).things >= 3 },
  { name: 'with', weight: 1, holds: (s) => WITH.test(brought(s).text) },
  { name: 'owner', weight: 1, holds: (s) => shows(s, OWNER) },
  { name: 'for use', weight: 1, holds: (s) => shows(s, FOR_USE) },
  { name: 'series', weight: 0.25, holds: (s) => /,[^,]{3,60},? (?:and|plus) /.test(brought(s).text) },
  {
    name: 'proof or plan',
    weight: 1.75,
    holds: (s) =>
      /\b(?:tests?|test cases?|plan|rollback|roll back|rollout|checklists?|guides?|instructions|steps|documentation|docs?|runbook|playbook|patch|fix|estimate|pages?|pager|table|drafts?|script|proposal|branch|business case|costs?|costed|priced|quotes?|template|protocol|procedure|sop|training|demo|mock-?up|prototype|schedule|timeline|card|manual|slides|rule|options?)\b/.test(
        brought(s).text,
      ),
  },
  { name: 'digs', weight: -2, holds: (s) => deedsOf(s).some((d) => INVESTIGATING.has(d.verb)) },
  {
    name: 'reads',
    weight: -1,
    holds: (s) =>
      /\b(?:went through|looked|read|asked|checked|pulled|exported|downloaded|photo of|captures?)\b/.test(s.own),
  },
  { name: 'choice', weight: -1, holds: (s) => shows(s, CHOICE) },
  { name: 'long', weight: 0.75, holds: (s) => s.count > 20 },
  { name: 'short', weight: -1, holds: (s) => s.count < 9 },
];

/** Whether the sentence tells a whole solution brought: enough cues speak for it. */
export const tellsWholeFix = (s: Sentence): boolean =>
  ELIGIBLE(s) && weigh(s, CUES) >= (s.section === 'action' ? 5 : 6);
