import type { Span } from '../../model/span.ts';
import { tellsProblem } from '../cues/problem.ts';
import { troubleSpan } from '../lexicon/trouble.ts';
import { evidence, type Sentence } from '../rule.ts';

export default evidence({
  id: 'problem',
  dimension: 'situation',
  section: 'situation',
  title: 'The problem is named',
  why: 'Until the problem is on the table the interviewer cannot tell why the rest matters. Name it, how it showed, and how you noticed.',
  source: 'RUBRIC.md, Evidence: problem',
  examples: {
    strong: [
      'I noticed that one in six parcels came back with a [wrong] label.',
      'by easter the lift was [broke] twice a week and people was stuck in it',
      'The kitchen [ran out] of clean plates every Saturday before nine.',
      'Our waiting list had grown to 11 weeks and patients were complaining to the press.',
    ],
    fine: [
      'I run the night desk of a small hotel in Porto.',
      'The warehouse has four docks and two forklifts.',
      { text: 'We had no breakdowns in the year after.', section: 'result' },
      { text: 'Nobody had asked me to look at it.', section: 'task' },
    ],
    rewritten: [
      [
        'The warehouse has four docks and two forklifts.',
        'I noticed that one in six parcels came back with a wrong label.',
      ],
    ],
  },
  detect(s) {
    if (!tellsProblem(s)) return undefined;
    return span(s);
  },
});

const span = (s: Sentence): Span => troubleSpan(s.own) ?? { start: 0, end: s.text.length };
