import { find } from '../../language/features.ts';
import { flag } from '../rule.ts';

export default flag({
  id: 'we-action',
  dimension: 'ownership',
  section: 'action',
  title: 'Your own part is hidden',
  why: 'An interviewer scores what you did. Behind “we” they cannot see it, and assume the smaller part.',
  question: 'What did you do yourself?',
  source: 'RUBRIC.md, Flags: we-action',
  examples: {
    weak: ['[We] figured out the root cause together.'],
    strong: ['I figured out the root cause.'],
    fine: [
      'While the team handled support, I traced the drops.',
      'We agreed on the plan I had drafted.',
      { text: 'We run a payments service.', section: 'situation' },
    ],
    rewritten: [],
  },
  detect(s) {
    if (s.section !== 'action' && s.section !== 'result') return undefined;
    if (s.doers.some((d) => d.actor === 'i' && !d.hypothetical)) return undefined;
    const we = s.doers.find(
      (d) => d.actor === 'we' && !d.negated && !d.hypothetical && d.tense === 'past' && !d.subordinate,
    );
    return we && find(s, /\b(?:we|our (?:whole )?team|the (?:whole )?team)\b/);
  },
});
