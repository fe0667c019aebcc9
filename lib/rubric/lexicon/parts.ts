import type { Doer } from '../../language/doers.ts';
import { verbSet } from '../../language/verbs.ts';
import type { Sentence } from '../rule.ts';

/** Whose part in the work a sentence shows. */

/** What “I” does in asides that tell no part: “I think”, “I couldn't tell you”, “I must say”. */
const ASIDES = verbSet(`
  think guess believe suppose reckon mean say know remember recall understand hear gather assume presume imagine hope wish admit confess tell see feel find doubt swear bet love like hate want
  be have wait watch stand sit forget`);

const MY_PART =
  /\b(?:at|on|with|from|under|after|using|by|per|following|through|in|to|as|behind|adopted|used|took|approved|of) my (?!(?:manager|boss|team|lead|colleague|director|supervisor|senior|friend|uncle|dad|mum|mom|mate|brother|sister|wife|husband|company|department|group|squad|crew|batch|ward|unit|platoon|class|office|shop|store|country|surprise|mind|head|opinion|understanding|knowledge|view|memory|experience|case)\b)\w+|\bmy (?:plan|idea|draft|proposal|suggestion|request|design|script|lead|direction|initiative|advice|recommendation|analysis|list|sheet|table|notes|fix|patch|template)\b|\bthe \w+ i(?:'d| had|'ve| have)? (?:\w+ed|\w+n|wrote|drew|built|made|found|brought|sent|put|set)\b|\b(?:led|run|headed|driven|managed|organi[sz]ed|coordinated|chaired|owned) by (?:me|myself)\b|\bby me\b|\bwith me (?:\w+ing|as|on|at|in)\b|\bi \[/;

const told = (d: Doer) => !d.hypothetical && d.tense !== 'future';

/** Whether the speaker's own part is told in the sentence, in any clause, or stands in a slot. */
export function speakerShown(s: Sentence): boolean {
  if (MY_PART.test(s.own) || /\b(?:i|my part was) \[/.test(s.folded)) return true;
  return s.doers.some((d) => {
    if (d.actor !== 'i' || !told(d) || d.negated) return false;
    if (d.passive || !ASIDES.has(d.verb)) return true;
    return /\b(?:had|have|got|being)\b/.test(d.form) && d.verb !== 'hav';
  });
}

/** A clause that stands on its own and tells what happened: no condition, no plan, nothing denied. */
export const happened = (d: Doer): boolean => told(d) && !d.negated && !d.subordinate;
