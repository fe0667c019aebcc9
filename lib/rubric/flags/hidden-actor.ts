import { toActive } from '../../language/active.ts';
import type { Doer } from '../../language/doers.ts';
import { shows } from '../../language/features.ts';
import { verbSet } from '../../language/verbs.ts';
import { appendClause } from '../append-clause.ts';
import { DOING } from '../lexicon/doing.ts';
import { bareParticiple, nobodyDid, othersDid } from '../lexicon/hidden-work.ts';
import { happened, speakerShown } from '../lexicon/parts.ts';
import { clauseSpan, resumedVerb, tellsOfSomebody } from '../phrases.ts';
import { flag, type Sentence } from '../rule.ts';
import { retold } from '../whole-sentence.ts';

/** What a sentence shows beside the hidden doer: then it is told for that, and the doer is not what it lacks. */
const TOLD_FOR = [
  'i-action',
  'reproduction',
  'metric',
  'baseline',
  'business-value',
  'second-order',
  'verification',
  'follow-through',
  'complete-fix',
  'method',
  'trade-off',
  'motive',
  'scope-boundary',
  'org-insight',
] as const;
/** What things do of themselves, and how people feel. */
const BY_ITSELF = verbSet('go run work seem appear enjoy like love fall rise drop improve happen');
const BEING = /\bbeing \w+(?:ed|en|ne|nt|t)\b/;
const isUnderWay = (s: Sentence, d: Doer) => /\bbeing\b/.test(s.own.slice(d.start, d.end));

export default flag({
  id: 'hidden-actor',
  dimension: 'ownership',
  section: 'action',
  title: 'Who did it?',
  why: 'When others did the work, or nobody is named, an interviewer finds nothing in the sentence to score you on.',
  question: 'Who did this, and what was your part in it?',
  source: 'RUBRIC.md, Flags: hidden-actor',
  examples: {
    weak: [
      '[They fixed] it.',
      'The valve [was replaced] on the Monday.',
      'Two leaking hoses [repaired], boilers serviced',
      'Eventually [the electrician rewired] the whole panel.',
      '[The night shift welders rebuilt] the frame.',
      'The new rota [was rolled out] in May.',
      'The heaters [were switched on] for all of the wards.',
      '[Someone over there pushed] a fix that night.',
    ],
    strong: ['I replaced the valve on the Monday.', 'I held the torch and logged each reading while they fixed it.'],
    fine: [
      'The queue was full.',
      'It was discovered that the seal had perished.',
      'My manager approved the change.',
      'The rota was rewritten by me.',
      'The plan was reviewed by the clinic.',
      'The new line went live on the Monday.',
      'The valves were being replaced while the wards stayed open.',
    ],
    rewritten: [
      ['The fix was deployed on Friday.', 'I deployed the fix on Friday.'],
      ['After that a checklist was drawn up.', 'After that I drew up a checklist.'],
      ['The valve was replaced in October.', 'I replaced the valve in October.'],
      ['In the end it was rolled back.', 'In the end I rolled it back.'],
      ['The ward was swept and the beds were made again.', 'I swept the ward and made the beds again.'],
      ['They fixed it.', 'They fixed it; I [what you did yourself].'],
      ['The pump was replaced by the landlord.', 'The pump was replaced by the landlord; I [what you did yourself].'],
    ],
  },
  detect(s) {
    if ((s.section !== 'action' && s.section !== 'result') || s.question) return undefined;
    if (TOLD_FOR.some((e) => s.evidence.has(e)) || speakerShown(s)) return undefined;
    if (s.doers.some((d) => d.actor === 'we' && happened(d) && !d.passive && DOING.has(d.verb))) return undefined;
    const hidden = s.doers.find((d) => !tellsOfSomebody(s, d) && (othersDid(s, d) || nobodyDid(s, d)));
    if (hidden) return clauseSpan(s, hidden);
    return bareParticiple(s);
  },
  core(s) {
    const of = (test: (d: Doer) => boolean) => s.doers.find((d) => !tellsOfSomebody(s, d) && test(d));
    const hidden =
      of((d) => othersDid(s, d) || nobodyDid(s, d)) ?? of((d) => !d.subordinate && (d.passive || d.actor === 'other'));
    if (hidden) return clauseSpan(s, hidden);
    const main = resumedVerb(s) ? undefined : of((d) => !d.subordinate && d.actor !== 'i');
    return main ? clauseSpan(s, main) : resumedVerb(s);
  },
  // “The service went live”, “the children seemed to enjoy it”, “while the slab was being poured”: nobody's work is told at all.
  certain(s) {
    const main = s.doers.filter((d) => !d.subordinate);
    const itself = main.length > 0 && main.every((d) => d.actor === 'thing' && !d.passive && BY_ITSELF.has(d.verb));
    const underWay = shows(s, BEING) && main.every((d) => (d.passive ? isUnderWay(s, d) : d.actor === 'thing'));
    return (itself || underWay) && !bareParticiple(s) && s.doers.every((d) => !d.passive || isUnderWay(s, d))
      ? false
      : undefined;
  },
  shows: ['i-action'],
  claims: true,
  rewrite(s) {
    const active = s.doers.some((d) => nobodyDid(s, d)) && !s.doers.some((d) => othersDid(s, d));
    return (active && retold(s, toActive(s))) || appendClause(s, '; I [what you did yourself]');
  },
});
