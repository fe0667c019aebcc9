import { deedsOf } from '../../language/deeds.ts';
import { find } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import { PATTERN, SHARE, TESTED, tellsMethod } from '../cues/method.ts';
import { INVESTIGATING, LOOKING } from '../lexicon/work-verbs.ts';
import { evidence, type Sentence } from '../rule.ts';

export default evidence({
  id: 'method',
  dimension: 'rigor',
  section: 'action',
  title: 'How you found out',
  why: 'Sources compared, things measured, ideas tested: that is what tells digging from luck.',
  source: 'RUBRIC.md, Evidence: method',
  examples: {
    strong: [
      '[I compared] the till rolls with the stock cards for six weeks.',
      '- [Counted] the trolleys at each lift, every hour',
      '[i wrote] down the time of every alarm and which bed it was',
      '[I asked] each of the nine drivers to show me where they wait.',
    ],
    fine: [
      'I looked at everything.',
      'I asked my manager for help.',
      'I wrote a letter to the council.',
      'I built a shelf.',
      { text: 'I check the meter every month.', section: 'result' },
    ],
    rewritten: [['I had a look at the stock.', 'I compared the till rolls with the stock cards for six weeks.']],
  },
  detect(s) {
    if (!tellsMethod(s)) return undefined;
    return spanOf(s);
  },
});

function spanOf(s: Sentence): Span {
  const deed = deedsOf(s).find((d) => INVESTIGATING.has(d.verb)) ?? deedsOf(s).find((d) => LOOKING.has(d.verb));
  if (deed) return { start: deed.start, end: deed.end };
  return find(s, TESTED) ?? find(s, PATTERN) ?? find(s, SHARE) ?? { start: 0, end: s.text.length };
}
