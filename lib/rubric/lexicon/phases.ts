import { deedsOf } from '../../language/deeds.ts';
import { shows } from '../../language/features.ts';
import type { Sentence } from '../rule.ts';
import { INVESTIGATING, LOOKING, TRYING } from './work-verbs.ts';

/**
 * Where in the work a sentence stands. Stories dig first and mend afterwards, so that a sentence about a thing reads as a finding while the digging
 * goes on, and as a change once something has been handed over.
 */

const MENDING =
  /\bi (?:then |also |just |even |again )?(?:wrote|write|built|build|made|redid|rewrote|gave|sent|took|brought|handed|proposed|drafted|fixed|patched|swapped|installed|set up|prepared|put together|offered|logged it|filed|raised|opened|approached|asked (?:her|him|them|for)|argued|suggested|recommended|escalated|reported|told|typed|removed|rebuilt|changed|added|moved)\b|\b(?:two|honest|easy|quick|cheap|obvious) (?:ways?|choices?|options?|courses?|fix|remedy|way)\b|\bcould(?:'ve| have)? (?:just |only )?(?:\w+ed|swapped|scripted|patched|rolled)\b/;

/** Whether the speaker, in an action sentence, looks into something. */
export const looksInto = (s: Sentence): boolean =>
  s.section === 'action' &&
  deedsOf(s).some(
    (d) =>
      INVESTIGATING.has(d.verb) ||
      TRYING.has(d.verb) ||
      (LOOKING.has(d.verb) && /\d|\b(?:each|every|all|both|with|through|of the|logs?|records?|data)\b/.test(d.rest)),
  );

/** Whether one of the two sentences before looks into something. */
export const afterLooking = (s: Sentence): boolean => [-1, -2].some((by) => within(s, by, looksInto));

/** Whether something has been mended or handed over in an earlier action sentence. */
export function afterMending(s: Sentence): boolean {
  for (let by = -1; by >= -12; by--) {
    const other = s.near(by);
    if (!other) return false;
    if (other.section === 'action' && MENDING.test(other.own)) return true;
  }
  return false;
}

/**
 * Whether a sentence that was read as work or as a lesson may well tell of the outcome: its section may be misread, and it stands where the telling
 * of the work is over.
 */
export const maybeOutcome = (s: Sentence): boolean =>
  (s.section === 'action' || (s.section === 'reflection' && !shows(s, LESSON))) &&
  s.index > 1 &&
  s.near(-1)?.section !== 'situation' &&
  (!s.near(5) || [1, 2].every((by) => s.near(by)?.section !== 'action'));

const LESSON =
  /\b(?:lessons?|learn\w*|taught|take-?aways?|hindsight|next time|since then|nowadays|reali[sz]ed|should(?:'ve| have)|would have|i(?:'d| would) (?:also |now |have )?\w+|thing)\b|\bi .{3,40}\bnow\b/;

/** Whether the sentence is the story's first action, or the one after it. */
export function earlyAction(s: Sentence): boolean {
  let actions = 0;
  for (let by = -1; by >= -12; by--) {
    const other = s.near(by);
    if (!other) break;
    if (other.section === 'action') actions++;
  }
  return actions < 2;
}

const within = (s: Sentence, by: number, test: (s: Sentence) => boolean): boolean => {
  const other = s.near(by);
  return other !== undefined && test(other);
};

/** Whether one of the next two sentences mends, weighs a choice or acts the failure out: what comes right after a cause. */
export const beforeMending = (s: Sentence): boolean =>
  [1, 2].some((by) => within(s, by, (o) => o.section === 'action' && (MENDING.test(o.own) || ACTING_OUT.test(o.own))));

const ACTING_OUT =
  /\b(?:reproduc\w+|tried|tested|replay\w*|rebuilt|set up|to be sure|to (?:see|check) (?:if|whether|that)|on a (?:test|spare|copy)|in the lab|fake|staging|first)\b/;

/** Two courses held against each other, or one only thought of. */
export const CHOICE =
  /\b(?:could(?<!\bso (?:that )?(?:the )?[\w']{1,14} could)(?:'ve| have| either)?|would(?<!\bso (?:that )?(?:the )?[\w']{1,14} would)|should(?:'ve)?|either|options?|choices?|choose|obvious|easy (?:way|fix|course)|quick(?:er|est)?|faster|cheap(?:er)?|rather than|two (?:ways?|courses)|whether|might|maybe|argued?|i'd (?:have|rather))\b/;
