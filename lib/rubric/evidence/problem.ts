import type { Span } from '../../model/span.ts';
import { NOTICING, troubleIn, troubleSpan } from '../lexicon/trouble.ts';
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
      'Our waiting list had grown to 11 weeks and patients were [complain]ing to the press.'.replace(
        '[complain]ing',
        '[complaining]',
      ),
    ],
    fine: [
      'I run the night desk of a small hotel in Porto.',
      'The warehouse has four docks and two forklifts.',
      { text: 'We had no breakdowns in the year after.', section: 'result' },
      { text: 'Nobody had asked me to look at it.', section: 'task' },
    ],
  },
  detect(s) {
    const score = weight(s);
    if (score < 3) return undefined;
    return span(s);
  },
});

const span = (s: Sentence): Span => troubleSpan(s.own) ?? { start: 0, end: s.text.length };

/** Adds up what speaks for a problem: words of trouble, how it was noticed, and where in the story it stands. */
function weight(s: Sentence): number {
  if (s.section === 'situation') {
    const trouble = troubleIn(s.own);
    let score = trouble + (NOTICING.test(s.own) ? 1.5 : 0);
    const next = s.near(1)?.section;
    if (next !== 'situation') score += 1;
    if (/^(?:so|but|anyhow|anyway|one |there was|last |in |when |until )/.test(s.own)) score += 0.5;
    const earlier = priorProblems(s);
    score -= earlier > 0 ? 1.5 : 0;
    return score;
  }
  if (s.section === 'result' && s.index <= 1) return troubleIn(s.own);
  return 0;
}

/** How many sentences before it already speak plainly of trouble. */
function priorProblems(s: Sentence): number {
  let count = 0;
  for (let by = -1; by >= -8; by--) {
    const other = s.near(by);
    if (!other) break;
    if (other.section === 'situation' && troubleIn(other.own) >= 3) count++;
  }
  return count;
}
