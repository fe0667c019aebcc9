import { shows } from '../../language/features.ts';
import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import {
  AFTERWARDS,
  CHECKING,
  DEVICE,
  NO_CHECK,
  OUTSIDER,
  REPEATED,
  STANDING,
  STEADY,
  TO_SEE,
  WATCHING,
} from '../lexicon/checks.ts';
import { moodIn } from '../lexicon/moods.ts';
import { checkedAfterwards, keepsWatch } from '../lexicon/told-outcomes.ts';
import { resultFollows, resultsBefore } from '../result-order.ts';
import { evidence } from '../rule.ts';

/** Whoever hands figures to somebody that asks for them has checked nothing, however often. */
const HANDED_OVER =
  /\b(?:asked|asks|wanted|wants|requested|demanded|needed)(?: \w+){1,8},? (?:and|so) i (?:sent|gave|mailed|emailed|handed|forwarded|printed|reported)\b/;

export const CUES: readonly Cue[] = [
  phraseCue('checks', 1.75, CHECKING),
  phraseCue('looks', 0.75, WATCHING),
  phraseCue('repeated', 1.5, REPEATED),
  phraseCue('afterwards', 0.75, AFTERWARDS),
  phraseCue('to see', 2.25, TO_SEE),
  phraseCue('device', 1.5, DEVICE),
  phraseCue('standing check', 2, STANDING),
  phraseCue('outsider', 2.25, OUTSIDER),
  phraseCue('held', 1.5, STEADY),
  { name: 'I', weight: 1.25, holds: (s) => s.doers.some((d) => d.actor === 'i' && !d.negated && !d.hypothetical) },
  // “I look at the leavers every month”: a habit that began with the work.
  {
    name: 'habit',
    weight: 1.25,
    holds: (s) =>
      shows(s, REPEATED) &&
      s.doers.some((d) => d.actor === 'i' && d.tense === 'present' && !d.hypothetical && !d.negated),
  },
  // “It rings the shift phone if the tank goes over 20.”
  phraseCue(
    'goes off',
    1.5,
    /\b(?:pages?|rings?|alerts?|fires?|warns?|beeps?|buzzes|e-?mails?|texts?|messages?|mails?|flags?|lights? up|goes off|gets? a (?:call|phone call|message|text)) (?:[\w'-]+ ){0,5}(?:if|when|whenever|on|at|as soon as|once|above|under|over|below)\b/,
  ),
  { name: 'last result', weight: -1, holds: (s) => resultsBefore(s) > 1 && !resultFollows(s) },
  { name: 'figure', weight: 0.25, holds: (s) => s.figures.length > 0 },
  phraseCue(
    'adopted',
    -2,
    /\b(?:mandatory|standard|policy|template|handbook|adopted|copied|new staff|every shift|each shift|they still|use (?:it|the|my)|uses|using|must|has to|before (?:each|every|any))\b/,
  ),
  { name: 'mood', weight: -1.5, holds: (s) => moodIn(s) !== undefined },
  phraseCue('not checked', -4, NO_CHECK),
  phraseCue('handed over', -4, HANDED_OVER),
];

/** Said in so many words. */
const UNCHECKED =
  /\bi (?:did not|didn't|never) (?:actually |really |ever )?(?:check|measur|verif|confirm|monitor|track|follow(?:ed)? up)/;

export default evidence({
  id: 'verification',
  dimension: 'metrics',
  section: 'result',
  title: 'Checked afterwards',
  why: 'Going back to see whether it held is what tells a result from a hope.',
  source: 'RUBRIC.md, Evidence: verification',
  examples: {
    strong: [
      'I read the log every morning for a month.',
      'The auditors went through it in May and found nothing.',
      'An alert on the queue has stayed quiet since.',
      'I phoned each family a week later to make sure.',
    ],
    fine: [
      'I never checked afterwards.',
      'It should be fine now.',
      { text: 'I checked the logs and saw the gap.', section: 'action' },
      'My manager was impressed.',
      'Each week the director asked for the numbers, and I sent her a sheet.',
    ],
    rewritten: [['It should be fine now.', 'I read the log every morning for a month.']],
  },
  detect(s) {
    if ((s.section !== 'result' && !checkedAfterwards(s)) || weigh(s, CUES) < 3.75) return undefined;
    return heaviest(s, CUES);
  },
  certain(s) {
    if (shows(s, UNCHECKED) || shows(s, HANDED_OVER)) return false;
    return keepsWatch(s) ? true : undefined;
  },
});
