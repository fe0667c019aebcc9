import { DEPARTMENT, GROUP, TRADES } from './organisation.ts';

/** Words for a gap between people: who had it, who did not, and how work is divided. */

/** Nobody, neither, each for himself. */
export const NOBODY =
  /\b(?:nobody(?:'s)?|no[- ]?one(?:'s)?|noone|none of (?:us|them|the \w+)|not a soul|wasn't a soul|not one (?:of|person|team|manager)|neither|no (?:single )?(?:team|person|owner|department|group|manager|function|role|human|body)|(?:everyone|everybody)(?:'s)?|somebody else's|someone else's|each (?:\w+ )?(?:figured|thought|assumed|believed|supposed|trusted|had|kept|took|of|side|team|department|shift|party)|either (?:one's|of|check|team|side|firm|company)|in (?:either|neither))\b/;
const SIDE = `(?:${DEPARTMENT}|${GROUP}|${TRADES}|(?:the|a|one|each|every|those|our|whoever|who) (?:\\w{1,30} )?(?:doctor|nurse|teacher|child|parent|buyer|planner|driver|manager|cleaner|lawyer|partner|carer|coach|trainer|clerk|pharmacist|porter|guard|officer|person|one|man|woman|church|business|contractor|council|school|firm|owner|customer|committee|side|shift|process|agency|site|office|people|boss)s?|the ones?|me|us|we|they|another|the others?)`;
/** Two sides set against each other. */
export const SIDES = new RegExp(
  `\\b(?!we\\b|me\\b|us\\b|they\\b)${SIDE}\\b[^;]{3,90}(?:\\b(?:and|but|while|whereas|then|isn't|wasn't|never|so)\\b|[,;])[^;]{0,16}\\b${SIDE}\\b`,
);
export const PARTY = new RegExp(
  `\\b(?:${GROUP}|${DEPARTMENT}|${TRADES}|managers?|owners?|leads?|one person|named person|two of us|us and|between (?:us|them)|committee|contractor|teacher|doctor|nurse|officer|boss(?:es)?|whoever|org chart)\\b`,
);
/** How work, say and reward are laid out. */
export const STRUCTURE =
  /\b(?:(?<!my )(?<!their )(?<!our )(?<!his )(?<!her )own(?:s|ed|er|ers|ership)?|dri|responsib\w+|accountab\w+|approv(?:al|ed|es)|sign(?:s|ed)?[- ]?off|signed|hand-?(?:over|off|shake)s?|process|procedure|step|forum|meeting|contract|incentives?|commission|measured on|judged|paid on|reward(?:s|ed)?|bonus(?:es)?|kpis?|targets?|scored|ranked|organi[sz]ation\w*|re-?org\w*|reorgani[sz]ed|restructur\w+|reform|split|structure|structural|silos?|escalation|decid(?:ed|es)|decision|reviewed|reviewers?|consulted|informed|on-?call|rota|shift change|charge|remit|role|job|duty|task|list|work product|link|channel|visibility|seam|boundar(?:y|ies)|interface|single place|one place|one head|(?:man's|woman's|person's|one|his|her|the) head (?:of|and)?|governance|planned|designed|announced|chosen|belong(?:s|ed|ing)? to|sat (?:in|with)|keys|system|calendar|goals?|reports? to|line to|check(?:ed|s)? (?:by|if|for|it)|controlled|redefine|abolish\w*|rule|boss(?:es)?|headcount|team shrank|different team|no longer|written|follow(?:s|ing)?|shared|same table|full picture|home|business to|knowledge|information|complaints|on paper|crack|pay for it|department)\b/;
/** What kept them apart. */
export const APART =
  /\b(?:between|never (?:saw|met|spoke|talked?|asked|told|worked|looked|reached|compared)|hadn't (?:met|seen|spoken)|never met|never talk|(?:don't|dont|didn't|did not|do not) (?:talk|speak|see|meet|know|share)|another|the other|each other|isn't the|wasn't the|aren't the|is not the|not the (?:one|person|people|same)|no (?:link|line|way|view|contact|say|step|written|process|owner|rule|alert|sign)|can't see|cannot see|couldn't see|could see|without (?:anyone|anybody|\w+ being)|side by side|apart|in between|fell through|fell between|two different|different (?:boss|system|list|calendar|goal|floor|building)\w*|two floors|meant one thing|wall|gap|had none|missing|lacked|there was no|there is no|did not exist|didn't exist|not in either|was not in|who does|no longer|by people who|the only|out of the|in practice|let alone|sees neither|neither|all the way|pull apart|only look|one pair of eyes|together it|nothing had happened|never has to|never have to|never shared|never hears?|doesn't file|only it was|had (?:left|retired)|depended on|at the same table|which was the real|had no home|follows the)\b/;
export const PERSONAL =
  /\b(?:i (?:should|could|might|would|ought|now|always|wish)|i'd (?:have|start|bring|do|call|ring|let|not)|since then,? i|these days,? i|next time|i learn\w*|i wouldn't|told me|asked me|is perfect)\b/;
