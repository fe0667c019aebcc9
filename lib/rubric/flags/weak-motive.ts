import { shows } from '../../language/features.ts';
import { appendClause } from '../append-clause.ts';
import { chanceIn } from '../lexicon/chances.ts';
import { flag } from '../rule.ts';

/** Harm and loss to others: of 340 weak motives in the labelled stories none names any. */
const GRAVE =
  /\b(?:hurt|injur\w+|die[sd]?|dangerous|unsafe|at risk|risk of|penalt(?:y|ies)|compliance|revenue|losing|patients?|residents?|would have (?:lost|cost|died|missed)|cost(?:s|ing)? (?:us|them|the))\b/;

export default flag({
  id: 'weak-motive',
  dimension: 'ownership',
  section: 'task',
  title: 'A weak reason to act',
  why: 'Boredom, chance or an itch would not make you do it again. An interviewer wants to hear what was at stake, and for whom.',
  question: 'Who was losing what, as long as nobody acted?',
  source: 'RUBRIC.md, Flags: weak-motive',
  examples: {
    weak: [
      '[Somebody had to] do it, so I did.',
      '[I had some free time] that afternoon.',
      'The beeping was [driving me mad].',
      'I [happened to] be the one holding the phone.',
      { text: 'I took the night round since [I was at a loose end].', section: 'action' },
    ],
    strong: ['I saw that patients were waiting two hours for a form, and that nobody would change it.'],
    fine: [
      'Every hour of delay cost the harbour $900, so I started that night.',
      { text: 'The customers were bored of waiting.', section: 'situation' },
      'I did not want it to be my taste against hers.',
      'So I decide not to wait until they notice.',
      'I had no free time that month, but the safety of the crew came first.',
      { text: 'I had time to test both before the shift.', section: 'action' },
    ],
    rewritten: [
      [
        'It was a slow week, so I did it.',
        'It was a slow week, so I did it; I recognised that [who] was losing [what], and that without [an owner] it would go on.',
      ],
    ],
  },
  detect(s) {
    if (s.section === 'result' || s.section === 'reflection' || s.section === 'other' || s.question) return undefined;
    if (
      s.evidence.has('motive') ||
      s.evidence.has('scope-boundary') ||
      /\b(?:recogni[sz]ed|realis?zed|knew|saw) that\s{2,}/.test(s.own)
    )
      return undefined;
    return chanceIn(s);
  },
  // “Because if the neutral is bad, somebody gets hurt”: whatever else it says, that is no weak reason.
  certain: (s) => (shows(s, GRAVE) ? false : undefined),
  shows: ['motive'],
  rewrite: (s) =>
    appendClause(s, '; I recognised that [who] was losing [what], and that without [an owner] it would go on'),
});
