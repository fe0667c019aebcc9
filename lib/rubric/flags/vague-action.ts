import { appendClause } from '../append-clause.ts';
import { hasSlot } from '../lexicon/amounts.ts';
import { plainlyVagueIn, vagueWorkIn } from '../lexicon/vague-work.ts';
import { flag } from '../rule.ts';

const HOW = [
  'method',
  'root-cause',
  'reproduction',
  'complete-fix',
  'trade-off',
  'follow-through',
  'scope-boundary',
] as const;
const SEARCH =
  /\b(?:look|pok|dig|dug|check|search|investigat|explor|click|read|play|mess|fiddl|tr(?:y|ied)|tinker|find|found|figure)/;

export default flag({
  id: 'vague-action',
  dimension: 'rigor',
  section: 'action',
  title: 'What you did stays vague',
  why: 'Effort without a method cannot be judged. Say where you looked, with what, and what you ruled out.',
  question: 'How exactly? What would I have seen on your screen, bench or desk?',
  source: 'RUBRIC.md, Flags: vague-action',
  examples: {
    weak: [
      'I [looked around] until I found something.',
      'I [gave it my best].',
      'We [tried different things] for a week.',
      { text: 'I [did my best].', section: 'result' },
      '[I dealt with it].',
      'I [studied the matter in detail].',
    ],
    strong: [
      'I compared the delivery notes with the stock list line by line.',
      'I ran the pump dry with the inlet closed.',
    ],
    fine: [
      'I looked through the maintenance log for the weeks before.',
      'I tried the older seal on the second pump.',
      'I took on turning the branch around.',
      'I did the follow-up daily with each office until the letters came by themselves.',
      { text: 'We were working hard to get ready for the inspection.', section: 'situation' },
      'I walked around the ward with the checklist.',
    ],
    rewritten: [
      ['I gave it my best.', 'I gave it my best: I [did what, step by step] with [which tool, document or person].'],
      [
        'I looked around until I found something.',
        'I looked around until I found something: I compared [which source] with [what] and ruled out [what].',
      ],
    ],
  },
  detect(s) {
    if (s.section === 'other' || s.section === 'reflection' || s.question || hasSlot(s)) return undefined;
    if (HOW.some((e) => s.evidence.has(e))) return undefined;
    return s.section === 'action' ? vagueWorkIn(s) : plainlyVagueIn(s);
  },
  shows: ['method'],
  rewrite: (s, span) =>
    appendClause(
      s,
      SEARCH.test(s.own.slice(span.start, span.end))
        ? ': I compared [which source] with [what] and ruled out [what]'
        : ': I [did what, step by step] with [which tool, document or person]',
    ),
});
