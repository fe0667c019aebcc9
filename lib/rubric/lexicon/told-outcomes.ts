import { deedsOf } from '../../language/deeds.ts';
import { shows } from '../../language/features.ts';
import { resultsBefore } from '../result-order.ts';
import type { Sentence } from '../rule.ts';
import { WATCHING } from './checks.ts';
import { noneOrAll, outcomeFigures } from './outcomes.ts';
import { afterMending } from './phases.ts';

/** Outcomes that say so themselves, in whatever section they were read: the section is a guess, the wording is not. */

/** Won back, spared, given back: “so $8K a week was recovered”, “it saves the ward £300 a week”. */
const REGAINED =
  /\b(?:was|were|been|got|is|are) (?:then |all |fully |now )?(?:recovered|saved|freed(?: up)?|won back|regained|refunded|given back|spared)\b|\b(?:it|this|that|which|these) (?:now |has |have |also |alone )*(?:recover(?:s|ed)|sav(?:es|ed)|free(?:s|d)(?: up)?|spare[sd]|[gw](?:ave|ives|ins|on) back)\b|\b(?:they|we|she|he|the \w+) (?:no longer|don't|doesn't) (?:pays?|spends?|loses?)\b/;
/** Set beside what was: “where it used to be five”, “against nine the week before”. */
const BESIDE_THEN =
  /\b(?:the (?:day|week|month|quarter|year|season|winter|summer|term) before|where (?:it|there|they) (?:had been|used to be)|used to (?:be|take|cost|need|wait)|had become|of what (?:it|they|that) (?:was|were|had been)|instead of (?:the )?(?:\d|\w+ (?:days|hours|weeks|minutes|months)))\b/;
/** Gone, or none at all: “it went from 3% to zero”, “there was no downtime”. */
const NONE_LEFT =
  /\b(?:went|fell|dropped|came|got|gone) [^;]{0,30}\bto (?:zero|none|nothing|nil)\b|^(?:and |so |in the end )?there (?:was|were|has been|have been) (?:no|zero|not a single) /;
/** How far it went at worst, or that none came. */
const BOUNDED =
  /\b(?:variance|worst|slowest|highest|lowest|biggest) (?:\w+ ){0,3}(?:was|is|\d|under|since|so far)|\bnot (?:a single|one) (?:[\w-]+ ){1,6}(?:came|was|has|had|came up|been|out)\b|\bno other \w+|\bnever (?:got|went|goes|gone|been) (?:above|below|over|under|past)\b|\bstill (?:at|under|below)\b/;
/** A headline, named as one. */
const HEADLINE =
  /^(?:short version|bottom line|bluf|tl;?dr|in short|headline|outcome|result|upshot|the upshot)\b[ :,-]/;
const NOT_YET = /\b(?:would|could|might|should|'d|if|will|because (?:it|that)|want(?:ed)?|target|goal)\b/;
/** Looked at again and again after the work. */
const AGAIN =
  /\b(?:check|re-?check|measur|count|monitor|audit|survey|compar)(?:ed|ing|s|es)?\b|\bpull(?:ed)?\b|\bre-?(?:ran|run)\b|\bblind count\b|\bkept (?:on|an eye)\b/;
const OFTEN =
  /\b(?:every|each)\b[^.;]{0,24}\b(?:day|week|month|quarter|run|morning|shift|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bfor (?:\w+ )?(?:weeks|months)\b|\ball (?:winter|summer|spring|autumn)\b/;

const AFTER_RELEASE =
  /\b(?:watched|monitored|checked|measured|re-?ran|confirmed|verified)\b[^.;]{0,50}\bafter (?:the|our|my|its|each|every) (?:deploy\w*|release|rollout|go-?live|launch|cut-?over|fix|change|switch)\b(?! (?:had|was) )/;

/** Something that keeps watch, set up by the speaker. */
const DEVICE_LEFT =
  /\b(?:and|then|also|plus)\b[^.;]{0,20}\b(?:set(?: up)?|left|added|put|built|wired|installed|created|configured|scheduled)\b[^.;]{0,24}\b(?:alerts?|alarms?|monitors?|probes?|dashboards?|canary|triggers?|sensors?|loggers?|(?:daily|weekly|nightly) (?:check|comparison|report|job))\b/;

const measured = (s: Sentence): boolean => outcomeFigures(s).length > 0 || noneOrAll(s) !== undefined;

/** Looked again and again, and left something that looks on: nobody does both before the work is done. */
export const keepsWatch = (s: Sentence): boolean =>
  (shows(s, AGAIN) || shows(s, WATCHING)) &&
  shows(s, OFTEN) &&
  shows(s, DEVICE_LEFT) &&
  (afterMending(s) || resultsBefore(s) > 0);

/** Whether the speaker looked again and again after the work was done, and tells what was seen. */
export const checkedAfterwards = (s: Sentence): boolean =>
  s.section !== 'other' &&
  s.section !== 'situation' &&
  deedsOf(s).length > 0 &&
  (shows(s, AFTER_RELEASE) ||
    keepsWatch(s) ||
    (shows(s, AGAIN) && shows(s, OFTEN) && (measured(s) || shows(s, BOUNDED)) && afterMending(s)));

/** Whether a sentence tells an outcome: it was read as a result, or its wording can hardly mean anything else. */
export function tellsOutcome(s: Sentence): boolean {
  if (s.section === 'result') return true;
  if (s.section === 'other' || s.question || !measured(s)) return false;
  if (shows(s, REGAINED) && !shows(s, NOT_YET)) return outcomeFigures(s).some((f) => f.kind !== 'count');
  if (shows(s, HEADLINE)) return true;
  if (s.section === 'task' || s.section === 'reflection') return false;
  if (s.section === 'situation')
    return s.index === 0 && (shows(s, BESIDE_THEN) || /\bused to \w+\b.*\b(?:now|since|today)\b/.test(s.own));
  if (shows(s, NONE_LEFT) && deedsOf(s).length === 0) return true;
  return shows(s, BESIDE_THEN) || (shows(s, BOUNDED) && afterMending(s)) || checkedAfterwards(s);
}
