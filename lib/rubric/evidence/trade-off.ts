import { shows } from '../../language/features.ts';
import { stem } from '../../language/verbs.ts';
import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import {
  CHOICE,
  COULD,
  COURSES,
  EFFORT,
  LESSER,
  NOT_TAKEN,
  PLAIN,
  SETTLED,
  STAKE,
  TURN,
  WEIGHED,
} from '../lexicon/choices.ts';
import { evidence, type Sentence } from '../rule.ts';

/** Calls itself one. */
const NAMED = /\btrade-?offs? (?:was|were|is|here|that|between|i)\b/;

const weighty = (text: string) => STAKE.test(text) || EFFORT.test(text);

const STAKES = new RegExp(STAKE, 'g');

/** Something at stake on either side of the turn. */
function weighsBothSides(s: Sentence): boolean {
  const turn = TURN.exec(s.own);
  return turn !== null && weighty(s.own.slice(0, turn.index)) && weighty(s.own.slice(turn.index));
}

/** The same word on either side of a turn or comma: “glue holds a season, screws hold ten years”. */
function echoes(s: Sentence): boolean {
  const cut = /[;,:]|\b(?:but|or|and|whereas|while)\b/.exec(s.own);
  if (!cut) return false;
  const before = new Set(s.words.filter((w) => w.end <= cut.index && w.text.length > 3).map((w) => stem(w.text)));
  return s.words.some(
    (w) => w.start > cut.index && w.text.length > 3 && !COMMON.test(w.text) && before.has(stem(w.text)),
  );
}
const COMMON =
  /^(?:that|this|with|from|they|them|then|were|have|been|when|what|which|there|their|would|could|because|into|some|just|said|went|same)$/;

export const CUES: readonly Cue[] = [
  phraseCue('choice', 3, CHOICE),
  phraseCue('named', 2, NAMED),
  phraseCue('weighed outright', 3.5, WEIGHED),
  phraseCue('could have', 0.5, COULD),
  phraseCue('not taken', 1.25, NOT_TAKEN),
  phraseCue('lesser course', 1.5, LESSER),
  { name: 'both sides', weight: 1.25, holds: weighsBothSides },
  { name: 'echo', weight: 1, holds: echoes },
  phraseCue('turn', 1, TURN),
  phraseCue('stake', 1.25, STAKE),
  { name: 'stakes', weight: 1.5, holds: (s) => (s.own.match(STAKES)?.length ?? 0) > 1 },
  phraseCue('effort', 0.5, EFFORT),
  {
    name: 'what if',
    weight: 1,
    holds: (s) => (s.own.match(/\b(?:could|would|might|'d|wouldn't)\b/g)?.length ?? 0) > 1,
  },
  { name: 'lesson', weight: -1.5, holds: (s) => s.section === 'reflection' },
  { name: 'task', weight: -1, holds: (s) => s.section === 'task' },
  phraseCue('settled', 0.5, SETTLED),
  phraseCue('courses', 1, COURSES),
  { name: 'both', weight: 0.75, holds: (s) => shows(s, COULD) && shows(s, TURN) },
  phraseCue('plain', -1, PLAIN),
  { name: 'short', weight: -1, holds: (s) => s.count < 10 },
];

/** Where the section speaks for it, a price or a turn is enough to look closer; elsewhere the two courses must be named. */
function eligible(s: Sentence): boolean {
  if (shows(s, WEIGHED)) return true;
  if (s.section === 'situation' || s.section === 'result') return false;
  return shows(s, CHOICE) || (s.section !== 'reflection' && (weighty(s.own) || shows(s, TURN)));
}

export default evidence({
  id: 'trade-off',
  dimension: 'reflection',
  section: 'action',
  title: 'Two courses weighed',
  why: 'Naming what you gave up shows that you chose, and did not merely take the first way that offered itself.',
  source: 'RUBRIC.md, Evidence: trade-off',
  examples: {
    strong: [
      'I could have taped the pipe, but it would have burst again by the weekend.',
      'The trade-off was real: the new hall opened a month late, and I would do the same again.',
      'There were two ways: rent a second van now, or lose a day and wait for ours.',
      'Paper was slower, yet nobody could delete it by mistake, so I chose paper.',
      'I chose the older pump over the new one because we had the spare parts.',
    ],
    fine: [
      'I could see the leak from the door.',
      'I tried the first valve, then the second.',
      { text: 'It was quicker than last year.', section: 'result' },
      'I wrote to her, but she was away.',
    ],
    rewritten: [['I replaced the pipe.', 'I could have taped the pipe, but it would have burst again by the weekend.']],
  },
  detect(s) {
    if (s.section === 'other' || s.question) return undefined;
    if (!eligible(s) || weigh(s, CUES) < (shows(s, WEIGHED) ? 3 : 4.5)) return undefined;
    return heaviest(s, CUES);
  },
  certain: (s) => (shows(s, NAMED) && s.count > 8 ? true : undefined),
});
