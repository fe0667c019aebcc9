import { find, shows } from '../../language/features.ts';
import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import { APART, NOBODY, PARTY, PERSONAL, SIDES, STRUCTURE } from '../lexicon/structure.ts';
import { evidence, type Sentence } from '../rule.ts';

export const CUES: readonly Cue[] = [
  phraseCue('nobody', 1.5, NOBODY),
  phraseCue('two sides', 1.25, SIDES),
  phraseCue('party', 0.75, PARTY),
  phraseCue('structure', 2, STRUCTURE),
  phraseCue('apart', 1.5, APART),
  phraseCue('who', 0.5, /\b(?:who|whoever|whose|which|each|both)\b/),
  { name: 'not', weight: 0.75, holds: (s) => /\b(?:n't|not|no|never|nothing|none)\b|n't\b/.test(s.own) },
  { name: 'other doer', weight: 0.75, holds: (s) => s.doers.some((d) => d.actor === 'other' || d.actor === 'none') },
  phraseCue('own lesson', -2, PERSONAL),
  phraseCue(
    'maxim',
    -2,
    /\b(?:always|teamwork|trust each other|perfect|communicat\w+|everybody's responsibility|learned from|grew from|important)\b/,
  ),
  { name: 'short', weight: -0.5, holds: (s) => s.count < 7 },
];

/** A sentence without a figure that closes the results reads as a result and may as well be the lesson. */
const isLastWord = (s: Sentence): boolean =>
  s.section === 'result' &&
  s.near(1)?.section !== 'result' &&
  s.near(-1)?.section === 'result' &&
  s.figures.length === 0;

const TWO_SIDES = /\b(?:across|between) (?:the|our|both|two)\b|\bboth (?:teams|sides|services|departments|shifts)\b/;

/** The gap named outright: nobody owned it, each took the other for its keeper. */
const UNOWNED =
  /\b(?:nobody|no one|no-one|neither(?: \w+)?|no (?:single )?(?:team|person|department)|none of (?:us|them|the \w+))(?:'s)?(?: had| really| ever| actually)? (?:owned|owns|had the job|was responsible|were responsible|was in charge|was accountable|job)\b(?! (?:me|it in time))|\b(?:had|has|have|with|but) no (?:single |clear )?owner\b|\b(?:was|were|is|are|went) (?:owned by (?:nobody|no one)|watched by (?:nobody|no one|neither)|unowned)\b|\b(?:each|both|every (?:team|side|shift|department)|everyone|everybody|us and \w+|\w+ and \w+)(?: \w+)?(?: had)?(?: each)? (?:thought|assumed|figured|reckoned|believed|trusted)\b[^.;]{0,50}\b(?:the other|other(?:'s|s)?|somebody else|someone else|person)\b|\b(?:measured|judged|scored|paid|rewarded) on\b[^.;]{3,70}\b(?:and|while|but|so)\b[^.;]{0,40}\b(?:nobody|no one|neither|other|their|its|own)\b/;

export default evidence({
  id: 'org-insight',
  dimension: 'reflection',
  section: 'reflection',
  title: 'A gap between people',
  why: 'Seeing how ownership, teams or incentives let it happen is what interviewers expect from senior people.',
  source: 'RUBRIC.md, Evidence: org-insight',
  examples: {
    strong: [
      'Nobody owned the list that both offices worked from.',
      'Each shift thought that the other one filled the tank.',
      'The buyers were judged on price and no one on what broke later.',
      'There was no step at which the nurses and the planners met.',
    ],
    fine: [
      'Nobody asked me to do it.',
      'Since then I read the list twice.',
      'Teamwork is everybody’s strength.',
      { text: 'Nobody knew why it had stopped.', section: 'situation' },
    ],
    rewritten: [['I fill the tank earlier now.', 'Each shift thought that the other one filled the tank.']],
  },
  detect(s) {
    if (s.section === 'other' || s.question) return undefined;
    const lesson = s.section === 'reflection';
    const unowned =
      lesson || s.section === 'result' || shows(s, APART) || shows(s, TWO_SIDES) ? find(s, UNOWNED) : undefined;
    if (unowned) return unowned;
    if (lesson ? weigh(s, CUES) < 3.5 : !isLastWord(s) || weigh(s, CUES) < 5) return undefined;
    return heaviest(s, CUES);
  },
});
