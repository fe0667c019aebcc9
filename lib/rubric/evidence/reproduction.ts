import { deedsOf } from '../../language/deeds.ts';
import { find } from '../../language/features.ts';
import { HAPPENED, PLACE, TO_SEE, TRIED, tellsTrial, tries, WORD } from '../cues/reproduction.ts';
import { evidence } from '../rule.ts';

export default evidence({
  id: 'reproduction',
  dimension: 'rigor',
  section: 'action',
  title: 'Tried out before it counted',
  why: 'Making the failure happen on purpose, or trying the fix on a small piece first, separates knowing from hoping.',
  source: 'RUBRIC.md, Evidence: reproduction',
  examples: {
    strong: [
      '[I reproduced] it on a spare till with the same receipt roll.',
      'We tried the new rota on one ward first, for a fortnight.',
      '- [Dry-ran] the move with empty pallets',
      'i poured the same mix in a clean bucket on purpose and in two days it smelled the same',
      { text: 'I reproduced it on a test account, ten times out of ten.', section: 'result' },
    ],
    fine: ['I tried many things.', 'I tested the students in May.', 'We rolled it out.', 'I tried to call her.'],
    rewritten: [['We brought in the new rota.', 'We tried the new rota on one ward first, for a fortnight.']],
  },
  detect(s) {
    if (!tellsTrial(s)) return undefined;
    const trying = deedsOf(s).find(tries);
    if (trying) return { start: trying.start, end: trying.end };
    return (
      find(s, WORD) ??
      find(s, TRIED) ??
      find(s, PLACE) ??
      find(s, TO_SEE) ??
      find(s, HAPPENED) ?? { start: 0, end: s.text.length }
    );
  },
});
