import { find, findFirst } from '../../language/features.ts';
import type { Figure } from '../../language/figures.ts';
import type { Span } from '../../model/span.ts';
import { noneOrAll, outcomeFigures } from '../lexicon/outcomes.ts';
import { tellsOutcome } from '../lexicon/told-outcomes.ts';
import { evidence, type Sentence } from '../rule.ts';

/** “From … to …”. */
const CHANGE = /\bfrom\b[^;]{1,60}\b(?:down to|up to|to|for|into|till|until)\b|→|->|=>/;
/** Words that set the outcome beside what was before or elsewhere, enough with one figure. */
const BESIDE: readonly RegExp[] = [
  /\b(?:instead of|rather than|as (?:opposed|against) to|as against|compared|against|versus|vs|in place of|unlike|in contrast|(?:up|down) from)\b|\(from /,
  /\b(?:used to|previously|beforehand|formerly|originally|had been|once (?:took|cost|was|were|had|needed)|(?:up )?(?:to|until) then|till then|at the start|in the beginning|to begin with|in the past|the old (?:\w+ )?(?:way|process|system|rate|figure|method))\b/,
  /(?<!\b(?:day|night|evening|hour|minutes|weeks) )\bbefore(?=[,.;:)]|$| (?:that|it|we|they|i|was|there|this|had|the (?:change|fix|switch))\b)|\bbefore\b[^;]{2,50}\bafter(?:wards?)?\b|\b(?:(?:year|month|week|season|quarter|winter|summer|term) before|previous|prior|last (?:year|month|season|quarter|time|week|winter|summer|spring|autumn|term)(?:'s)?|a year ago|same (?:month|week|period|quarter|time|season|day) (?:last|the|of|a year))\b/,
  /\b(?:half|twice|double|triple|(?:a|one|two) (?:thirds?|quarters?|fifths?|tenths?)|(?:two|three|four|five|ten|\d+)(?:\.\d+)? ?(?:x|times|fold))\b[^;]{0,20}\b(?:what|as|the|than|less|more|faster|fewer|that)\b|\b(?:halved|doubled|tripled|trebled|quadrupled)\b/,
  /\b(?:came|come|went|gone|fell|fallen|dropped|cut|brought|got|shrank|reduced|taken|took|go|goes|descended|sank|now)\b[^;]{0,30}\b(?:down|up|back) (?:from|to)\b/,
];
/** Words that do so between two figures. */
const BETWEEN =
  /\b(?:while|whereas|where|when|but|than|against|next to|beside|alongside)\b[^;]{0,40}\b(?:was|were|had|gave|took|came|stood|needed|ran|lost|got|made|did|would have)\b/;
/** A change by a share: “30% faster”, “fell by a third”. */
const SHARE =
  /\b(?:fell|dropped|rose|grew|went (?:up|down)|increased|decreased|reduced|improved|climbed|shrank|cut|lowered|raised|jumped)\b[^;]{0,40}\bby\b|\b(?:less|more|fewer|faster|quicker|higher|lower|shorter|cheaper|better|up|down) (?:on|than|from)\b/;

const IN_TIME = /\b(?:now|after|later|since|then|today)\b/;

/** Two figures of one kind and a word that tells them apart in time: “we paid $9, and after a week it was $5”. */
function pairOf(s: Sentence, figures: readonly Figure[]): Span | undefined {
  const [first, second] = figures;
  if (!first || !second || first.kind !== second.kind || first.kind === 'count') return undefined;
  return find(s, IN_TIME);
}

export default evidence({
  id: 'baseline',
  dimension: 'metrics',
  section: 'result',
  title: 'Before and after',
  why: 'A figure means something only beside what it was before, or would have been.',
  source: 'RUBRIC.md, Evidence: baseline',
  examples: {
    strong: [
      'Waiting time went from 50 minutes to 15.',
      'We now lose two crates a week, before it was eleven.',
      'Returns are a third of what they were last spring.',
      'Three claims this winter, against 19 the winter before.',
    ],
    fine: [
      'We finished within two weeks.',
      'It has run 40 times without a fault.',
      { text: 'Errors went from 10 a day to 90.', section: 'situation' },
      'All nine crews were home before noon.',
    ],
    rewritten: [['Waiting time is 15 minutes now.', 'Waiting time went from 50 minutes to 15.']],
  },
  detect(s) {
    if (!tellsOutcome(s)) return undefined;
    const figures = outcomeFigures(s);
    const none = noneOrAll(s);
    if (figures.length === 0) return undefined;
    const change = find(s, CHANGE);
    const two = figures.length + (none ? 1 : 0) > 1;
    if (change && two) return change;
    if (two) return findFirst(s, BESIDE) ?? find(s, BETWEEN) ?? pairOf(s, figures);
    return findFirst(s, BESIDE) ?? (/percent|ratio/.test(figures[0]?.kind ?? '') ? find(s, SHARE) : undefined);
  },
});
