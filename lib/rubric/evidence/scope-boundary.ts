import { find, shows } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import { ASKED_BY_NONE, LANE, NOT_MINE, OWN_SIDE, PLAINLY_NOT_MINE, THEIRS } from '../lexicon/ownership.ts';
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
      'rostering is hr not us and there was no ticket',
      { text: 'It was not my team’s service.', section: 'situation' },
      { text: 'I rewired it although nobody had asked me to.', section: 'action' },
      'The lift contract [sat with Facilities]; I do reception.',
      'It was [outside my remit].',
      { text: 'I drove out [on my own time].', section: 'action' },
      { text: 'I [took it upon myself] to read the letters.', section: 'action' },
    ],
    fine: [
      'My manager asked me to look at the boiler.',
      'My job was to keep the lift running.',
      'I wanted to do more than was expected of a trainee.',
      { text: 'Nobody asked about it again.', section: 'result' },
    ],
    rewritten: [['I repaired the boiler.', 'The boiler wasn’t mine, it belonged to the landlord, and I repaired it.']],
  },
  detect(s) {
    if (s.section === 'other' || s.question) return undefined;
    const plain = first(s, s.section === 'reflection' ? ASKED_BY_NONE : PLAINLY_NOT_MINE);
    if (plain && s.section !== 'task') return shows(s, PLANNED) ? undefined : plain;
    if (s.section === 'situation') return find(s, LANE) ?? (shows(s, OWN_SIDE) ? first(s, THEIRS) : undefined);
    if (s.section !== 'task') return undefined;
    return (
      plain ??
      find(s, LANE) ??
      first(s, NOT_MINE) ??
      (/\b(?:to|on|for) me\b|\bmy (?:plate|task|desk)\b/.test(s.own) ? undefined : first(s, THEIRS))
    );
  },
});

/** Said of a lesson or of what was the case for others, and no boundary of this story. */
const PLANNED = /\b(?:should|would|could|might|ought) (?:have |not )?\w+|\bif (?:nobody|no one)\b/;

function first(s: Sentence, frames: readonly RegExp[]): Span | undefined {
  for (const frame of frames) {
    const span = find(s, frame);
    if (span) return span;
  }
  return undefined;
}
