import type { Deed } from '../../language/deeds.ts';
import { verbSet } from '../../language/verbs.ts';

/** Telling somebody of a matter so that it becomes theirs. */

/** Passing on by meaning, whoever is told. */
const PASSING = verbSet(
  'escalate inform notify alert flag report refer forward delegate ping page loop cc handoff redirect reroute outsource reassign tip signal highlight mention',
);
const TICKET =
  '(?:tickets?|jiras?|bugs?|bug reports?|issues?|cases?|requests?|incidents?|tt|sr|work orders?|defects?|complaints?|reports?|blockers?|concerns?|alarm|red flag|flag|snags?|snow|query|queries|faults?|job|jobs|card|note|email|e-mail|mail|message|messages|text|memo|letter|slack|dm|link|form|voicemail|whatsapp|hazards?)';
const NOBODY_THERE =
  '(?:me|myself|customers?|clients?|guests?|parents?|famil(?:y|ies)|patients?|students?|pupils?|users?|members?|audience|passengers?|candidate|tenants?|residents?|mothers?|widow)';
const TO_PEOPLE = verbSet(
  'tell message email e-mail mail text ring phone call contact slack dm whatsapp radio warn yell shout brief remind speak talk write complain',
);
const TO_TICKET = verbSet(
  'raise file log open submit create send put drop lodge enter post register add write make fill leave fire shoot',
);
const GIVING = verbSet(
  'pass hand give turn kick bounce assign push bring take send transfer throw lob chuck punt leave',
);

/** Where the work stays with the speaker: a delay, a refusal, an own fault, a wish. */
const STAYS =
  /\b(?:delay\w*|late|later|to wait|no\b|(?:could|would|did|was|is|wo|ca)n't|i(?:'d|'ll| would| will| had| was| could| am|'m)|my (?:fault|mistake|error|plan|idea|view|estimate)|sorry|how|why|what|who|whether|if|straight away|truth|story|result|results|outcome|done|ready|thank\w*|off|instead)\b/;

const BRINGING =
  /\b(?:with|along with|together with|including|attach(?:ing|ed)|plus|enclosing|containing|and (?:gave|handed|brought|attached|proposed|suggested|offered|stayed|followed up|chased|kept|sat))\b.{0,50}\b(?:fix|patch|tests?|draft|data|numbers|figures|list|table|plan|proposal|query|failing case|logs?|photos?|pictures|steps|evidence|screenshots?|recordings?|design|costs?|costings?|quotes?|options?|solution|spreadsheet|sheet|samples?|measurements?|readings?|calculations?|until|script|examples?|workaround)\b|\b(?:followed up|chased|brought) .{0,20}(?:until|till|\s{3})|\bfollowed up until\b|\b(?:i|and) (?:proposed|suggested|offered|brought)\b/;

/** Whether the speaker brings a solution or data along, or stays, in the same sentence. */
export const bringsAlong = (own: string): boolean => BRINGING.test(own);

const somebody = new RegExp(
  `^ (?:(?:straight|right|up|out|in|it|about it|immediately|quickly|quick|over|to|with|at|on to) ){0,2}(?!(?:the |my |our |all |every |each |a |of )*${NOBODY_THERE}\\b)(?:the|my|our|his|her|their|a|an|all|both|him|her|them|[a-z])`,
);
const onward =
  /^.{0,60}?\b(?:on|up|along|over|off|down|back)?\b ?\b(?:to|with|onto|at|for) (?!(?:me|myself|use|work|check|find|see|make|get|test|be|do|fix|prove)\b)/;

/** Whether a deed of the speaker is to tell, escalate or file. */
export function isTelling(d: Deed, own: string): boolean {
  const { verb, rest } = d;
  if (
    /^ (?:up |out |in )?(?:to )?(?:me|myself)\b/.test(rest) ||
    new RegExp(`^ (?:the |my |our |all )*${NOBODY_THERE}\\b`).test(rest)
  )
    return false;
  if (PASSING.has(verb))
    return (
      !STAYS.test(rest) &&
      !(verb === 'ref' && !/\bto\b/.test(rest)) &&
      !/^ (?:\w+ ){0,2}(?:in|into) (?:the|a) (?:table|sheet|log|diary)\b/.test(rest)
    );
  if (verb === 'let') return /^ [^.;]{1,40}\bknow\b/.test(rest) && !STAYS.test(rest);
  if (verb === 'reach') return /^ out\b/.test(rest);
  if (verb === 'get') return /^ (?:in touch|in contact|hold of|on to|onto)\b/.test(rest);
  if (verb === 'giv' && /^ [^.;]{1,30}\b(?:a|the) (?:ring|call|shout|heads-?up|bell|buzz|nudge)\b/.test(rest))
    return true;
  if (verb === 'ask')
    return /^ [^.;]{1,40}\bto (?:please )?(?:fix|look|check (?:it|this|that)|sort|handle|resolve|repair|investigate|take (?:over|care|a look)|deal|do something|solve)\b/.test(
      rest,
    );
  if (TO_TICKET.has(verb) && new RegExp(`^[^.;,]{0,40}\\b${TICKET}\\b`).test(rest))
    return (
      !STAYS.test(rest) &&
      (/\b(?:to|with|for|on|in|against|and|them|him|her|the)\b/.test(rest) || rest.trim().split(' ').length < 5)
    );
  if (verb === 'log' || verb === 'rais') return /^ [^.;]{1,40}\bwith\b/.test(rest);
  if (TO_PEOPLE.has(verb)) return somebody.test(rest) && !STAYS.test(rest);
  if (GIVING.has(verb))
    return (
      onward.test(rest) &&
      (/^ ?(?:on|up|along|over|off|across)\b/.test(rest) ||
        /^ (?:it|this|that|them|the (?:matter|case|issue|problem|whole thing|ticket|rest))\b.{0,12}\b(?:to|over|with)\b/.test(
          rest,
        ) ||
        (/^ (?:on |along |over )?to\b/.test(rest) &&
          /\b(?:which|that|\w+s?) i \w+ (?:on |along |over |up )?to\b/.test(own)))
    );
  return false;
}
