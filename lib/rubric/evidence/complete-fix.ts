import { type Deed, deedsOf } from '../../language/deeds.ts';
import { kindsOfThings, thingsIn } from '../lexicon/artefacts.ts';
import { BRINGING, MAKING } from '../lexicon/work-verbs.ts';
import { evidence } from '../rule.ts';

export default evidence({
  id: 'complete-fix',
  dimension: 'ownership',
  section: 'action',
  title: 'You brought the whole solution',
  why: 'Whoever brings the fix with its tests, its plan or its instructions leaves the owner only a yes to say.',
  source: 'RUBRIC.md, Evidence: complete-fix',
  examples: {
    strong: [
      'I wrote [a patch with nine tests] and a rollback plan.',
      'I took the head chef [the new rota, the costs and a list] of who could start when.',
      '- Built checklist, wrote one-page guide, trained both shifts',
      'i gave her the sheet with the prices and a drawing of the shelf',
    ],
    fine: ['I wrote to the supplier.', 'They sent us a patch with tests.', 'I sent him the link.', 'I built a shelf.'],
  },
  detect(s) {
    if (s.section !== 'action' && s.section !== 'result') return undefined;
    for (const d of deedsOf(s)) {
      if (!MAKING.has(d.verb) && !BRINGING.has(d.verb)) continue;
      if (whole(d, s.own.slice(d.end))) return { start: d.start, end: d.end };
    }
    return undefined;
  },
});

/** Two kinds of things joined, or three things: not the fix alone, but what goes with it. */
function whole(d: Deed, rest: string): boolean {
  const joined = /\b(?:and|with|plus|along with|together with|including|so that|also|next to)\b|,|;|w\//.test(rest);
  if (!joined) return false;
  const kinds = kindsOfThings(rest);
  return kinds >= 3 || (kinds >= 2 && thingsIn(rest) >= (MAKING.has(d.verb) ? 2 : 3));
}
