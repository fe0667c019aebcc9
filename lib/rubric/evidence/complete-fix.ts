import { deedsOf } from '../../language/deeds.ts';
import { gives, tellsWholeFix } from '../cues/complete-fix.ts';
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
      '[I wrote] a patch with nine tests and a rollback plan.',
      '[I took] the head chef the new rota, the costs and a list of who could start when.',
      '- Built checklist with photos, wrote a one-page guide and the new rota, costed both',
      'i gave her the sheet with the prices and a drawing of the shelf',
    ],
    fine: ['I wrote to the supplier.', 'They sent us a patch with tests.', 'I sent him the link.', 'I built a shelf.'],
    rewritten: [['I wrote to the owner about it.', 'I wrote a patch with nine tests and a rollback plan.']],
  },
  detect(s) {
    if (!tellsWholeFix(s)) return undefined;
    const deed = deedsOf(s).find(gives);
    return deed ? { start: deed.start, end: deed.end } : { start: 0, end: s.text.length };
  },
});
