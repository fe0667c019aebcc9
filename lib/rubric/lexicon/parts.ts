import type { Doer } from '../../language/doers.ts';
import { shows } from '../../language/features.ts';
import { isPast, stem, verbSet } from '../../language/verbs.ts';
import type { Sentence } from '../rule.ts';
import { DOING } from './doing.ts';

/** Whose part in the work a sentence shows. */

/** What “I” does in asides that tell no part: “I think”, “I must say”, “I stood by”. */
const ASIDES = verbSet(`
  think guess believe suppose reckon mean say know remember recall understand hear gather assume presume imagine hope wish admit confess see feel doubt swear love like hate want
  be have wait watch stand sit forget`);

const MINE =
  'plan|idea|draft|proposal|suggestion|request|design|script|lead|direction|initiative|advice|recommendation|analysis|list|sheet|table|notes|fix|patch|template|instruction|guidance|supervision|command|leadership|method|approach|numbers|findings|data|report|insistence|invitation|watch|sketch|drawing|recipe|checklist|prototype|calculation';
const MY_PART = new RegExp(
  `\\bmy (?:own |first |new |second |whole |little )?(?:${MINE})s?\\b|\\b(?:using|by|following|adopted|approved|used|behind) my (?!manager|boss|team|lead|colleague)\\w+|\\bthe \\w+ i(?:'d| had|'ve| have)? (?:\\w+ed|\\w+n|wrote|drew|built|made|found|brought|sent|put|set)\\b|\\bby me\\b|\\bby myself\\b|\\bwith me (?:\\w+ing|as|on|at|in)\\b`,
);

const told = (d: Doer) => !d.hypothetical && d.tense !== 'future';

/** Whether the speaker's own part is told in the sentence, in any clause, or stands in a slot. */
export function speakerShown(s: Sentence): boolean {
  if (shows(s, MY_PART) || /\b(?:i|my part was) \[/.test(s.folded)) return true;
  return s.doers.some((d) => {
    if (d.actor !== 'i' || !told(d) || d.negated) return false;
    return d.passive || !ASIDES.has(d.verb);
  });
}

/** A clause that stands on its own and tells what happened: no condition, no plan, nothing denied. */
export const happened = (d: Doer): boolean => told(d) && !d.negated && !d.subordinate;

/** “We”, “my team”, “our engineers”: people that the speaker counts as theirs. */
export const isGroup = (s: Sentence, d: Doer): boolean =>
  d.actor === 'we' ||
  ((d.actor === 'other' || d.actor === 'thing') &&
    DOING.has(d.verb) &&
    OURS.test(s.own.slice(s.words[d.subjectAt - 2]?.start ?? 0, s.words[d.subjectAt]?.end)));
const OURS =
  /\b(?:our (?:\w+ )?(?:(?!(?:customer|client|vendor|supplier|provider|user|guest|patient|parent|partner|competitor|tenant|server|member|student|investor|contractor|manager|neighbour|neighbor)s)\w+s|staff|team|crew|people|lads|men|women)|my (?:whole |entire |own )?(?:team|squad|crew|group|platoon|section|department|staff|unit)|(?:the )?entire team)$/;

/** The verbs that a subject shares: “he came out, did his swabs and left” gives the key of “did” and “left”, see `stem`. */
export function sharedVerbs(s: Sentence, d: Doer): string[] {
  const until = s.doers.find((o) => o.start > d.start)?.start ?? s.own.length;
  const verbs: string[] = [];
  for (const m of s.own.slice(d.end, until).matchAll(/(?:\band|\bthen|,)(?: then| also| finally| even)? ([\w'-]+)/g)) {
    const verb = m[1] ?? '';
    if (isPast(verb)) verbs.push(stem(verb));
  }
  return verbs;
}
