import { appendClause } from '../append-clause.ts';
import { givenIn } from '../lexicon/assignments.ts';
import { flag } from '../rule.ts';

export default flag({
  id: 'assigned',
  dimension: 'ownership',
  section: 'task',
  title: 'It was given to you',
  why: 'Work that was handed to you shows that you do what you are told. An interviewer looks for what you chose to take on.',
  question: 'What did you take on that nobody had asked of you?',
  source: 'RUBRIC.md, Flags: assigned',
  examples: {
    weak: [
      'My boss [asked me for improve] the menu.',
      'My supervisor [asked me to] find out why.',
      '[I was tasked with] the handover sheet.',
      'The [complaint landed on my desk] on a Tuesday.',
      '[As the on-call I had to] look at it.',
      'The head chef [gave me the whole cold section].',
      { text: '[I was put in charge of the] rota by our matron.', section: 'situation' },
    ],
    strong: ['Nobody asked me to; I saw the stock running out and started counting.'],
    fine: [
      'Nobody had asked me to look at it.',
      'I was in charge of the night shift.',
      'My job was to keep the ovens running.',
      'She asked me what I thought.',
      'The ticket was assigned to another squad.',
      { text: 'My manager asked me to hold off, so I showed her the numbers.', section: 'action' },
    ],
    rewritten: [
      [
        'My supervisor asked me to find out why.',
        'My supervisor asked me to find out why; beyond that I chose to [what nobody had asked for].',
      ],
    ],
  },
  detect(s) {
    if (s.section === 'result' || s.section === 'reflection' || s.section === 'other' || s.question) return undefined;
    if (s.evidence.has('scope-boundary') || /\bbeyond (?:that|what|the)\b/.test(s.own)) return undefined;
    return givenIn(s);
  },
  rewrite: (s) => appendClause(s, '; beyond that I chose to [what nobody had asked for]'),
});
