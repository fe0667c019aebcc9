import type { Doer } from '../../language/doers.ts';
import { isParticiple, stem, verbSet } from '../../language/verbs.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';
import { DOING, REACTING, STATING } from './doing.ts';
import { happened, isGroup, sharedVerbs } from './parts.ts';

/** Work that others did, or that nobody is said to have done. */

/** Done by people only, so that a subject that could be a thing (“Learning”, “the depot”) is one of people. */
const PEOPLE_DO = verbSet(
  'train negotiate hire recruit draft rewrite organise organize arrange persuade convince diagnose investigate renegotiate',
);
/** What others mend or finish may be hidden in a result, too; what they otherwise do there is their reaction. */
const MENDING = verbSet(
  'fix repair correct deploy release install replace refund merge roll patch restore resolve solve sort build implement switch finish complete handle rewrite migrate rectify remove deliver',
);
const TAKING_ON =
  /\b(?:took|taken) (?:over|on|care|charge|up|it|them|that|this|the|some|those|these|two|three|all|both|apart|out)\b/;
const DECIDING = verbSet('decide agree discuss look');

/** Whether another person did what matters in this clause, rather than reacted to it. */
export function othersDid(s: Sentence, d: Doer): boolean {
  if (s.evidence.has('root-cause') && d.aspect === 'perfect') return false;
  if (d.passive || d.aspect === 'progressive' || !happened(d) || isGroup(s, d)) return false;
  if (d.tense === 'present' && s.section !== 'action') return false;
  if (d.actor !== 'other' && !(d.actor === 'thing' && PEOPLE_DO.has(d.verb))) return false;
  const words = s.words;
  // “Nobody ordered it”, “had she ordered it”, “they sent me flowers”.
  if (/^(?:nobody|anybody|anyone|who)$/.test(words[d.subjectAt]?.text ?? '') || words[d.subjectAt - 1]?.text === 'had')
    return false;
  if (/^(?:me|us|my|our)$/.test(words[d.verbAt + 1]?.text ?? '')) return false;
  const wanted = s.section === 'result' ? MENDING : DOING;
  const mends = (verb: string) => wanted.has(verb) && !REACTING.has(verb);
  return (
    mends(d.verb) ||
    TAKING_ON.test(s.own.slice(d.start, d.end + 20)) ||
    (d.verb !== 'be' && sharedVerbs(s, d).some(mends))
  );
}

/** Whether the clause is a passive that tells of work and names nobody, rather than of a state or a finding. */
export function nobodyDid(s: Sentence, d: Doer): boolean {
  if (!d.passive || !happened(d) || d.actor === 'i' || d.actor === 'we' || s.evidence.has('root-cause')) return false;
  const own = s.own.slice(d.start);
  if (
    (d.tense === 'present' &&
      !(s.section === 'action' && /\b(?:has|have|'s|'ve) (?:\w+ )?been\b/.test(own.slice(0, d.end - d.start)))) ||
    BACKGROUND.test(own.slice(0, d.end - d.start)) ||
    HABIT.test(s.own.slice(d.end))
  )
    return false;
  if (ACTIVITY.test(s.words[d.subjectAt]?.text ?? '')) return true;
  return (
    (DOING.has(d.verb) && !STATING.has(d.verb)) ||
    DECIDING.has(d.verb) ||
    (s.section === 'action' && (WORKED_OVER.has(d.verb) || (/^re-?[a-z]{4,}ed$/.test(d.form) && !STATING.has(d.verb))))
  );
}

/** Told of things in the work itself, these were somebody's work. */
const WORKED_OVER = verbSet(
  'update find put pair onboard stand simplify beautify add roll circulate engage task enrol enroll print hang',
);
/** What is held, taken or given by somebody: “meetings were held”. */
const ACTIVITY =
  /^(?:meetings?|steps?|decisions?|actions?|measures?|trainings?|sessions?|workshops?|calls?|interviews?|surveys?|audits?|votes?|lessons?|courses?|instructions?|samples?|discussions?|talks?|demos?|drills?|investigations?|analysis|analyses|checks?|visits?|repairs?|corrections?|changes?|care|contact|help|advice|notice)$/;
/** What had been done before, or was under way: “the valves were being replaced”. */
const BACKGROUND = /\b(?:(?:had|'d) been|being)\b/;
const HABIT =
  /^(?: only)? (?:of|out of|from the start|in (?:19|20)\d\d|every|each|daily|nightly|weekly|monthly|automatically|by (?:a |an |the )?(?:cron|nightly|job|script|system|machine|server|default|computer|software|mistake|accident|design|hand)|before|by (?:me|myself))\b/;

/** “Two latent bugs fixed”, “Rota updated and sent”: a note whose only verb is a participle after its noun. */
export function bareParticiple(s: Sentence): Span | undefined {
  if (s.evidence.has('root-cause') || s.evidence.has('problem')) return undefined;
  const at = s.words.findIndex((w, i) => i > 0 && i < 8 && isParticiple(w.text) && DOING.has(stem(w.text)));
  const w = s.words[at];
  if (!w || CHANGING.has(stem(w.text)) || s.words.slice(0, at).some((x) => SENTENCE.test(x.text))) return undefined;
  if (
    !/^(?: (?:and|then|using|in|on|to|for|with|via|by|from|at|out|up|over|off|within|as|again|before|after)\b|\s*[,;.:+/&(-]|\s*$)/.test(
      s.own.slice(w.end),
    )
  )
    return undefined;
  return { start: w.start, end: w.end };
}

/** Words that show that a sentence is more than a noun and its participle. */
const SENTENCE =
  /^(?:i|we|he|she|they|it|you|who|which|that|this|there|the|a|an|my|our|by|as|was|were|is|are|be|been|had|has|have|got|when|after|not|no|and|because|if|while|since)$/;
/** What things do by themselves: “sales improved”. */
const CHANGING = verbSet(
  'recover improve increase reduce decrease drop double triple grow expand move run work open close start stop return finish change settle clear balance dry turn lower raise narrow',
);
