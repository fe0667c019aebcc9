import { shows } from '../../language/features.ts';
import { appendClause } from '../append-clause.ts';
import { hasSlot } from '../lexicon/amounts.ts';
import { guessIn, outrightGuessIn } from '../lexicon/guesses.ts';
import { maybeOutcome } from '../lexicon/phases.ts';
import { flag } from '../rule.ts';

const CHECKED =
  /\b(?:i|we) (?:still |then |also |now )?(?:checked|check|watched|monitored|measured|counted|audited|verified|confirmed|compared|tested|surveyed|re-?ran)\b/;

/** Who says that they did not look cannot have looked in the same sentence. */
const UNCHECKED =
  /\b(?:n't|not|never|no)\b.{0,30}\b(?:look|check|ask|follow|verif|measur|track|monitor|pull|see|seen|saw|confirm|count|know|tell|say|data|figures?|numbers?|idea|visibility|sight|clue)|n't .{0,30}\b(?:look|check|ask|follow|verif|measur|track|monitor|pull|see|seen|confirm|count|know|tell|say|have visibility)|\b(?:no idea|no clue|dunno|who knows|shall see|will see|lost (?:track|sight)|left by then|before i could|before we saw)\b/;
const GONE =
  /\bi(?:'d|'ve| had| have| was)? (?:since |already )?(?:left|moved|changed|transferred|switched|handed)\b|\boff the \w+ by then\b/;

export default flag({
  id: 'unverified-result',
  dimension: 'metrics',
  section: 'result',
  title: 'Success is assumed',
  why: 'Silence, hope or a feeling is no result. An interviewer believes an outcome that you went back and checked.',
  question: 'How do you know that it worked?',
  source: 'RUBRIC.md, Flags: unverified-result',
  examples: {
    weak: [
      '[I suppose] the ward still uses the list.',
      'It [should be fine] now.',
      '[Nobody complained], so we left it there.',
      'The pump [seems to be working], though I changed shifts after that.',
      {
        text: '[I assumed it worked] because the form was signed.',
        section: 'action',
        before: ['I rang every family.', 'I moved the beds.'],
      },
    ],
    strong: [
      'I watched the error rate for two weeks and it stayed at zero.',
      'I went back in June and counted: 2 wrong labels in 900.',
    ],
    fine: [
      { text: 'I think the cable is loose.', section: 'action' },
      {
        text: 'I assumed it worked like the old pump.',
        section: 'action',
        after: ['I opened it.', 'I drained it.', 'I cut the seal.', 'I closed it.', 'I ran it.'],
      },
      { text: 'Nobody had complained before the audit.', section: 'situation' },
      'The nightly check has found nothing since May.',
      'No patient has fallen on that step since.',
    ],
    rewritten: [
      ['It should be fine now.', 'It should be fine now; I watched [which figure] afterwards and confirmed [value].'],
    ],
  },
  detect(s) {
    if (s.section === 'other' || s.section === 'situation' || s.question || hasSlot(s)) return undefined;
    if (s.evidence.has('metric') || s.evidence.has('verification') || s.evidence.has('baseline')) return undefined;
    if (shows(s, CHECKED)) return undefined;
    if (s.section !== 'result') return maybeOutcome(s) && !s.evidence.has('method') ? outrightGuessIn(s) : undefined;
    return guessIn(s);
  },
  shows: ['verification'],
  rewrite(s) {
    if (shows(s, UNCHECKED)) return undefined;
    return appendClause(
      s,
      shows(s, GONE)
        ? '; [who] has since confirmed [value] to me'
        : '; I watched [which figure] afterwards and confirmed [value]',
    );
  },
});
