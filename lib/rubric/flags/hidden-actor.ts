import type { Doer } from '../../language/doers.ts';
import { isParticiple, stem, verbSet } from '../../language/verbs.ts';
import type { Span } from '../../model/span.ts';
import { appendClause } from '../append-clause.ts';
import { DOING, REACTING, STATING } from '../lexicon/doing.ts';
import { happened, speakerShown } from '../lexicon/parts.ts';
import { flag, type Sentence } from '../rule.ts';

/** What a sentence shows beside the hidden doer: then it is told for that, and the doer is not what it lacks. */
const TOLD_FOR = [
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
/** Done by people only, so that a subject that could be a thing (“Learning”, “the depot”) is one of people. */
const PEOPLE_DO = verbSet(
  'train negotiate hire recruit draft rewrite repair organise organize arrange persuade convince diagnose investigate renegotiate',
);
const DECIDING = verbSet('decide agree discuss look');

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
      'Two leaking hoses [repaired], both boilers [serviced].'.replace('[serviced]', 'serviced'),
      'Eventually the [electrician rewired] the whole panel.',
    ],
    strong: ['I replaced the valve on the Monday.', 'I held the torch and logged each reading while they fixed it.'],
    fine: [
      'The queue was full.',
      'It was discovered that the seal had perished.',
      'My manager approved the change.',
      'The rota was rewritten by me.',
    ],
    rewritten: [],
  },
  detect(s) {
    if ((s.section !== 'action' && s.section !== 'result') || s.question) return undefined;
    if (TOLD_FOR.some((e) => s.evidence.has(e)) || speakerShown(s)) return undefined;
    if (s.doers.some((d) => d.actor === 'we' && happened(d) && !d.passive && DOING.has(d.verb))) return undefined;
    const hidden = s.doers.find((d) => othersDid(s, d) || nobodyDid(s, d));
    if (hidden) return spanOf(s, hidden);
    return s.doers.some((d) => !d.subordinate) ? undefined : bareParticiple(s);
  },
  rewrite: (s) => appendClause(s, '; I [what you did yourself]'),
});

function othersDid(s: Sentence, d: Doer): boolean {
  if (d.passive || !happened(d) || (d.tense === 'present' && s.section !== 'action')) return false;
  if (d.aspect === 'progressive') return false;
  const people = d.actor === 'other' || (d.actor === 'thing' && PEOPLE_DO.has(d.verb));
  const to = s.words[d.verbAt + 1]?.text;
  return people && DOING.has(d.verb) && to !== 'me' && !(REACTING.has(d.verb) && s.section === 'result');
}

function nobodyDid(s: Sentence, d: Doer): boolean {
  if (!d.passive || !happened(d) || d.actor === 'i' || d.actor === 'we' || s.evidence.has('root-cause')) return false;
  if (d.tense === 'present' || d.aspect === 'perfect') return false;
  return (DOING.has(d.verb) && !STATING.has(d.verb)) || DECIDING.has(d.verb);
}

const spanOf = (s: Sentence, d: Doer): Span => {
  const from = d.passive ? s.words[d.subjectAt + 1] : undefined;
  return { start: from?.start ?? d.start, end: d.end };
};

/** “Two latent bugs fixed”: a note whose only verb is a participle after its noun. */
function bareParticiple(s: Sentence): Span | undefined {
  const at = s.words.findIndex((w, i) => i > 0 && i < 7 && isParticiple(w.text) && DOING.has(stem(w.text)));
  const w = s.words[at];
  if (
    !w ||
    s.words
      .slice(0, at)
      .some((x) => /^(?:by|with|as|of|to|for|was|were|be|been|had|got|when|after|not|no|and|the|a)$/.test(x.text))
  )
    return undefined;
  return { start: w.start, end: w.end };
}
