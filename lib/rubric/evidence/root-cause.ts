import { deedsOf } from '../../language/deeds.ts';
import { find } from '../../language/features.ts';
import { evidence, type Sentence } from '../rule.ts';

export default evidence({
  id: 'root-cause',
  dimension: 'rigor',
  section: 'action',
  title: 'The cause is named',
  why: 'A fix convinces once the interviewer has heard what was really wrong, and by what mechanism.',
  source: 'RUBRIC.md, Evidence: root-cause',
  examples: {
    strong: [
      '[It turned out] that the night porter switched the pump off with the lights.',
      'The cause [was] a worn seal that let air in whenever the tank was half empty.',
      'so the thing is the form was printed before the price list changed'.replace('so the thing is', '[turns out]'),
      'The scale had been set to pounds after the repair, [so] every batch was short.',
    ],
    fine: [
      'I did it because I was asked.',
      'I looked for the cause for two days.',
      'The pump was replaced over the weekend.',
      { text: 'It turned out well.', section: 'result' },
    ],
  },
  detect(s) {
    if (s.section !== 'action' && s.section !== 'situation') return undefined;
    const named = find(s, NAMED);
    if (s.section === 'situation') return undefined;
    const score = weight(s, named !== undefined);
    if (score < 3) return undefined;
    return named ?? find(s, MECHANISM) ?? { start: 0, end: s.text.length };
  },
});

const NAMED =
  /\b(?:(?:root )?causes?(?: of (?:it|this|that|all))?(?: was| is|:)|the (?:real )?(?:reason|culprit|problem|trouble|fault|hold-?up|issue|catch|thing|answer|explanation)(?: \w+){0,3} (?:was|is|wasn't|lay|came)|reason is|turn(?:s|ed) out|it (?:was discovered|emerged|transpired|fell out|came out)|(?:was|were|is) (?:because|due to|caused by|down to|to blame)|that was because|because|due to|thanks to|owing to|stemmed from|came from|traced (?:it )?(?:back )?to|explained)\b/;

/** One thing makes another happen. */
const MECHANISM =
  /\b(?:so (?:when|that|any|each|every|it|the|from)|which (?:meant|means|made|caused|let|left|sent|capped|flush\w*)|each time|every time|whenever|when(?:ever)? the|and (?:so|then|therefore)|until|instead of|before the|by which|whose|threw|kept|only|never|still)\b|:|;/;

function weight(s: Sentence, named: boolean): number {
  const deeds = deedsOf(s);
  const things = s.doers.filter((d) => d.actor === 'thing' || d.actor === 'none');
  const past = things.filter((d) => d.tense === 'past');
  const perfect =
    /\b(?:had|'d|has|have) (?:been |never |only |not |just |always |already |all |dropped )?\w+(?:ed|en|n|t|p)?\b/.test(
      s.own,
    );
  let score = 0;
  if (named) score += 2;
  if (things.length > 0) score += 1;
  if (things.length > 1) score += 0.5;
  if (past.length > 0 && perfect) score += 1;
  if (MECHANISM.test(s.own)) score += 0.5;
  if (deeds.length === 0) score += 0.5;
  else score -= 1;
  return score;
}
