import type { Deed } from '../../language/deeds.ts';
import { type Features, findFirst } from '../../language/features.ts';
import { verbSet } from '../../language/verbs.ts';
import type { Span } from '../../model/span.ts';

/** Telling somebody of a matter so that it becomes theirs. */

/** Passing on by meaning, whoever is told. */
const PASSING = verbSet(
  'transmit intimate signpost escalate inform notify alert flag report refer forward delegate ping page loop cc reroute outsource reassign tip signal highlight mention tag communicate advise',
);
const TELLING = verbSet(
  'tell message email e-mail mail text ring phone call contact slack dm whatsapp radio warn yell shout brief remind speak talk write complain signal telephone buzz',
);
const FILING = verbSet(
  'raise file log open submit create send put drop lodge enter post register make fill leave fire shoot write',
);
const GIVING = verbSet(
  'pass hand give turn kick bounce assign push bring take send transfer throw lob chuck punt leave show delegate',
);

const TICKET =
  '(?:tickets?|jiras?|bugs?|bug reports?|issues?|cases?|requests?|incidents?|tt|sr|work orders?|defects?|complaints?|blockers?|concerns?|alarm|red flag|flag|snags?|snow|faults?|job card|job|hazards?|claim|referral)';
const MESSAGE =
  '(?:note|email|e-mail|mail|message|messages|text|memo|letter|slack|dm|link|voicemail|whatsapp|line|chat|pm|comment|reminder|report|word|sms|request|fax)';
/** Whom one tells for other reasons than to pass the work on, and those that are no people. */
const NOT_THEIRS =
  '(?:me|myself|customers?|clients?|guests?|parents?|famil(?:y|ies)|patients?|students?|pupils?|users?|members?|audience|passengers?|candidate|tenants?|residents?|mothers?|widow|each|every|all|back|\\d+|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|\\w+teen|two|three|four|five|six|ten|twelve|a (?:meeting|vote|halt|stop|timeout|truce)|meeting|story|truth)';
const TO_ONE = `(?: (?:straight|right|up|out|in|off|about it|immediately|quickly|quick|over|to|with|at|on to|for|on|by email|by phone))*(?! (?:to |with |at |for )?(?:the |my |our |a |of )*${NOT_THEIRS}\\b) \\w`;

/** The work stays with the speaker: a delay, a refusal, an own fault or wish, an order, news of what is done. */
const STAYS =
  /\b(?:delay\w*|late|later|to wait|(?:could|would|did|was|is|wo|ca)n't|i(?:'d|'ll| would| will| had| was| am|'m)|(?:the|this|my) (?:change|switch|move|fix|plan) (?:would|will)|my (?:fault|mistake|error|plan|idea|view|estimate|part)|sorry|story|results?|outcome|done|ready|live|working|resolved|fixed|finished|repaired|thank\w*|off|instead|no|every (?:day|morning|evening|night|week|monday|friday|hour)|(?:mornings|nights|days|evenings) (?:just|to see|to check)|like a)\b|^ (?:[\w']+ ){0,3}(?:how|why|what|whether|if|no)\b/;

/** “Told the crew to stop” is an order. */
const ORDER =
  /^ (?:[\w']+ ){1,3}to (?!(?:the|my|our|a|an|his|her|their|fix|look|check|sort|handle|resolve|repair|investigate|deal|do|see)\b)\w+/;

const THEIR_TURN =
  /\b(?:and|who|which|so|then) (?:they|he|she|it|who|\w+)? ?(?:then |just |quickly |could |would )*(?:handled|fixed|took (?:it|care|over|them|that|charge)|dealt|sorted|did|solved|resolved|swapped|pushed|looked|repaired|replaced|sent|followed up|carried on|went from there)\b/;

const BRINGING =
  /\b(?:with|along with|together with|including|attach(?:ing|ed)|plus|enclosing|containing|and (?:gave|handed|brought|attached|proposed|suggested|offered|stayed|followed up|chased|kept|sat))\b.{0,50}\b(?:fix|patch|tests?|draft|data|numbers|figures|list|table|plan|proposal|query|failing case|logs?|photos?|pictures|steps|evidence|screenshots?|recordings?|design|costs?|costings?|quotes?|options?|solution|spreadsheet|sheet|samples?|measurements?|readings?|calculations?|until|script|examples?|workaround)\b|\b(?:followed up|chased|brought) .{0,20}(?:until|till|\s{3})|\bfollowed up until\b|\b(?:i|and) (?:proposed|suggested|offered|brought (?!it|this|that|the))\b|^(?:so |then )?i sent (?:them|him|her|the \w+) (?:the|a|my) (?:patch|fix|draft|plan|proposal|data|numbers|script)\b/;

/** Whether the speaker brings a solution or data along, or stays, in the same sentence. */
export const bringsAlong = (own: string): boolean => BRINGING.test(own);

/** The work leaves the speaker in as many words: “I sent them a message and they handled it”, “the rest I passed on to Legal”. */
const GIVEN_AWAY: readonly RegExp[] = [
  /\bi (?:then |just |also |quickly |had )?(?:told|sent|shared|escalated|gave|passed|handed|forwarded|raised|flagged|reported|messaged|emailed|e-mailed|called|rang|phoned|texted|pinged|informed|notified|asked|mentioned|opened|logged|filed|took it|brought it|let|wrote|slacked|radioed|referred|showed|transferred)\b[^.;]{2,70}?,? (?:and|who|which|so|then) (?:then )?(?:they |he |she |it |the \w+ |that team |somebody |someone )?(?:\w+ly )?(?:handled|fixed|resolved|sorted|took (?:care|it|over|things|charge|the rest|that)|dealt|solved|repaired|replaced|did the rest|looked after|ran with|went from there)\b/,
  /^(?!.{0,60}\bi .{0,60} i )(?:the|any|all|one|two|three|four|five|a|some|their|his|her|its|everything|anything|what|those|these|\w+'s) [^.;]{2,60}? i (?:then |just |also |simply )?(?:escalated|referred|passed|put|routed|handed|forwarded|transferred|sent|left|delegated|gave|redirected|directed|outsourced|farmed out|kicked)(?: (?:on|up|along|over|off|across|through|back|straight))* (?:to|with|onto) (?!(?:use|test|one side|bed|good|work|\d)\b)\w/,
];

/** Where a sentence says in as many words that the speaker gave the work away. */
export const givenAwayIn = (s: Features): Span | undefined => findFirst(s, GIVEN_AWAY);

const ROLE =
  '(?:(?:my|the|our|his|her|their|a|an) )(?!(?:roof|point|ground|site|store|shop|warehouse|archive|basement|bottom|logs?|data|code|file|numbers|next|customers?|patients?|lab|library|depot)\\b)[\\w-]+';
/** Ways of passing on whose verb alone says nothing of it. */
const FRAMES: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [
    verbSet('say explain describe voice'),
    new RegExp(
      `^ (?:it |this |that |everything |him |the (?:problem|issue|matter|situation|whole thing|case) )?to (?!(?:the |my |our )*${NOT_THEIRS}\\b)\\w`,
    ),
  ],
  [
    verbSet('share discuss take'),
    /^ (?:it|this|that|them|the (?:problem|issue|matter|finding|findings|case|news|complaint|complaints)|my (?:concerns?|worr\w+|findings?)|what i \w+)\b.{0,12} (?:with|in the|on the|to the) \w/,
  ],
  [
    verbSet('go walk run come turn'),
    new RegExp(
      `^ (?:straight |right |directly |over |up |upstairs )*to ${ROLE}(?: (?:about|with|and (?:told|said|asked|reported|complained|showed|explained))\\b|$|[.,;])`,
    ),
  ],
  [
    verbSet('call bring send'),
    /^ (?:in|out|for) (?:the|a|an|our|my|some|another|in)? ?(?!(?:loud|order|total|on)\b)\w/,
  ],
  [
    verbSet('involve engage summon fetch invoke consult approach page'),
    /^ (?:in )?(?:the|our|my|a|an|some|legal|hr|it|security|ops|support|finance|engineering|another)\b/,
  ],
  [
    verbSet('get have ask request'),
    /^ (?!an? (?:\w+ )?look)(?:the |my |our |a |an |some |someone |somebody |hold of )?[\w' -]{2,25} (?:involved|to (?:look|fix|take|come|sort|handle|do|check|help|deal|repair|see)|look (?:at|into)|on (?:it|the case)|sort it|fix it|for (?:help|assistance|support|a (?:fix|repair|replacement|new one)))\b/,
  ],
  [verbSet('have'), /^ a (?:quick |quiet |little )?(?:word|chat) with\b/],
  [
    verbSet('let'),
    /^ [\w' -]{2,25} (?:handle|deal|take (?:it|care|over|that)|sort|do (?:it|the rest)|get on with|have it)\b/,
  ],
  [
    verbSet('leave'),
    /^ (?:it|this|that|them|the (?:rest|matter|fix|work|decision)) (?:all )?(?:to|with|for|in the hands of) (?!(?:a|an|one|two|three|\d+|the|later|last|now) (?:week|day|night|hour|moment|while|weekend)\b)\w/,
  ],
  [
    verbSet('put note write enter record jot mark scribble add'),
    /^ (?:it|this|that|them|the (?:problem|fault|issue|details)|a (?:note|line|entry|mark|warning)) (?:down |up )?(?:in|on|into|onto|to) (?:the|our|a) (?:[\w-]+ )?(?:log|book|logbook|diary|handover|hand-over|sheet|board|agenda|channel|system|thread|group|list|backlog|whiteboard|register|noticeboard|chat)\b/,
  ],
  [
    verbSet('copy add include put tag'),
    /^ (?:in )?(?:[\w' -]{2,25} )?(?:in copy|in cc|in the loop|on copy|on the thread|to the thread|in touch with)\b|^ in (?:the|my|our) \w/,
  ],
  [
    verbSet('direct point route steer'),
    /^ (?:him|her|them|the [\w-]+|it|people) (?:on |over )?(?:to|towards|at|with) \w/,
  ],
  [verbSet('fill'), /^ (?:in|out) (?:an?|the) (?:[\w-]+ )?(?:form|report|request|ticket|slip|card|incident)\b/],
  [verbSet('sound raise pull'), /^ (?:the|an) (?:alarm|andon|cord|alert)\b/],
];
const OTHERS = new RegExp(`^ (?:up |out |in |to |the |my |our )*${NOT_THEIRS}\\b`);
const one = new RegExp(`^${TO_ONE}`);
const filed = new RegExp(`^(?: (?:in|up|out|off|again))?(?: [\\w-]+(?<!script|report))*? ${TICKET}\\b`);
const sentMessage = new RegExp(
  `^(?: \\w+){0,4}? (?:an? |the |my |this )?(?:\\w+ ){0,2}?${MESSAGE}\\b(?! (?:to myself|on each|on every))`,
);
const onward = new RegExp(
  `^.{0,60}? (?:on |up |along |over |off |down |back )?(?:to|with|onto|at) (?!(?:the |my |our )*${NOT_THEIRS}\\b|(?:use|work|check|find|see|make|get|test|be|do|fix|prove|show|keep)\\b)\\w`,
);

/** Whether a deed of the speaker is to tell, escalate or file. */
export function isTelling({ verb, rest }: Deed, own: string): boolean {
  if (!GIVING.has(verb) && OTHERS.test(rest)) return false;
  if (verb === 'let') return /^ [^.;]{1,40}\bknow\b/.test(rest) && !STAYS.test(rest);
  if (verb === 'mak')
    return (
      /^ [^.;]{1,40}\baware\b/.test(rest) ||
      /^ (?:a|an|the) (?:formal |official )?(?:complaint|request|report)\b/.test(rest)
    );
  if (FRAMES.some(([verbs, frame]) => verbs.has(verb) && frame.test(rest))) return !STAYS.test(rest);
  if (verb === 'reach') return /^ out\b/.test(rest);
  if (verb === 'point') return /^ (?:\w+ ){1,3}out to\b|^ out to\b/.test(rest);
  if (verb === 'get') return /^ (?:in touch|in contact|hold of|on to|onto)\b/.test(rest);
  if (verb === 'ask')
    return /^ [^.;]{1,40}\bto (?:please )?(?:fix|look|check (?:it|this|that)|sort|handle|resolve|repair|investigate|take (?:over|care|a look)|deal|do something|solve)\b/.test(
      rest,
    );
  if (
    /^ [^.;]{1,30}\b(?:a|the) (?:ring|call|shout|heads[ -]?up|bell|buzz|nudge|line|tip-?off)\b/.test(rest) &&
    /^(?:giv|drop|send|shoot)$/.test(verb)
  )
    return true;
  if (
    /^ [^.;]{1,40}\b(?:to the (?:attention|notice) of|to (?:his|her|their) attention|up (?:in|at|with|to) (?:the|my|our|a)\b)/.test(
      rest,
    ) &&
    /^(?:bring|tak)$/.test(verb)
  )
    return true;
  if (PASSING.has(verb))
    return (
      !STAYS.test(rest) &&
      (verb !== 'ref' || / to\b/.test(rest)) &&
      !/^ (?:\w+ ){0,2}(?:in|into) (?:the|a) (?:table|sheet|log|diary)\b/.test(rest)
    );
  if (TELLING.has(verb) && !STAYS.test(rest) && !ORDER.test(rest)) {
    if (
      /^(?:writ|talk|speak|complain|yell|shout)$/.test(verb)
        ? /^ (?:to|with|at|for|up) (?!\d)/.test(rest) && one.test(rest)
        : one.test(rest)
    )
      return true;
  }
  if (FILING.has(verb) && !STAYS.test(rest)) {
    if (filed.test(rest) && !/^(?:writ|leav|fil)$/.test(verb)) return true;
    if (verb === 'fil' && filed.test(rest)) return true;
    if (
      /^(?:send|drop|leav|shoot|fir|post|put|writ)$/.test(verb) &&
      sentMessage.test(rest) &&
      (verb !== 'put' || /^ in\b/.test(rest)) &&
      (verb !== 'writ' || / to\b/.test(rest))
    )
      return true;
    if (/^(?:log|rais|post)$/.test(verb) && /^ [^.;]{1,70}\b(?:with|in the|on the) \w/.test(rest)) return true;
  }
  if (GIVING.has(verb)) {
    if (THEIR_TURN.test(rest) && onward.test(rest)) return true;
    if (/\b(?:on|up|along|over|off|across|down) to\b/.test(rest.slice(0, 50)) && !/^ (?:each|every|through)/.test(rest))
      return true;
    if (
      /^ (?:it|this|that|them|the (?:matter|case|issue|problem|whole thing|ticket|rest|complaint))\b.{0,12} (?:to|over|with)\b/.test(
        rest,
      )
    )
      return onward.test(rest);
    return (
      /^ to\b/.test(rest) && /\b(?:which|that|complaints?|issues?|problems?|cases?|rest|others|ones) i \w+/.test(own)
    );
  }
  return false;
}
