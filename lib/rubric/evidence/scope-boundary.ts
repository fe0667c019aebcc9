import { find } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import { NOT_MINE, PLAINLY_NOT_MINE, THEIRS } from '../lexicon/ownership.ts';
import { evidence, type Sentence } from '../rule.ts';

export default evidence({
  id: 'scope-boundary',
  dimension: 'ownership',
  section: 'task',
  title: 'It was not your job',
  why: 'Ownership shows where nobody had asked. Say early whose work it was, and that no one had sent you.',
  source: 'RUBRIC.md, Evidence: scope-boundary',
  examples: {
    strong: [
      'The boiler [wasn’t mine], it belonged to the landlord.',
      '[Nobody had asked] the night porter for an opinion.',
      'rostering is hr not us and [there was no ticket]'.replace('[there was no ticket]', '[there was no ticket]'),
      'The lift contract [sat with Facilities]; I do reception.',
      'It was [outside my remit].',
    ],
    fine: [
      'My manager asked me to look at the boiler.',
      'My job was to keep the lift running.',
      'I wanted to do more than was expected of a trainee.',
      { text: 'Nobody asked about it again.', section: 'result' },
    ],
  },
  detect(s) {
    if (s.section !== 'task')
      return s.section === 'situation' || s.section === 'action' ? first(s, PLAINLY_NOT_MINE) : undefined;
    return (
      first(s, NOT_MINE) ??
      (/\b(?:to|on|for) me\b|\bmy (?:plate|task|desk)\b/.test(s.own) ? undefined : first(s, THEIRS))
    );
  },
});

function first(s: Sentence, frames: readonly RegExp[]): Span | undefined {
  for (const frame of frames) {
    const span = find(s, frame);
    if (span) return span;
  }
  return undefined;
}
