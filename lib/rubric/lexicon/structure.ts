import { DEPARTMENT, GROUP } from './organisation.ts';

/** Words for a gap between people: who had it, who did not, and how work is divided. */

/** Nobody, neither, each for himself. */
export const NOBODY =
  /\b(?:nobody(?:'s)?|no[- ]?one(?:'s)?|noone|none of (?:us|them|the \w+)|not a soul|wasn't a soul|not one (?:of|person|team|manager)|neither|no (?:single )?(?:team|person|owner|department|group|manager|function|role|human|body)|(?:everyone|everybody)(?:'s)?|somebody else's|someone else's|each (?:\w+ )?(?:figured|thought|assumed|believed|supposed|trusted|had|kept|took|of|side|team|department|shift|party)|either (?:one's|of|check|team|side|firm|company)|in (?:either|neither))\b/;
/** Two sides set against each other. */
export const SIDES = new RegExp(
  `\\b(?:${DEPARTMENT}|\\w+ team|day shift|(?:the )?(?:doctors|nurses|buyers|planners|teachers|drivers|sales(?:men|people)|managers|cleaners|lawyers|partners|carers|coaches|trainers|clerks|pharmacists|porters|guards|the people|those|the ones|one|person|council|church|school|firm|company|business|head office))\\b[^;]{3,90}\\b(?:and|but|while|whereas|then|,)\\b[^;]{0,24}\\b(?:${DEPARTMENT}|${GROUP}|doctors|nurses|planners|teachers|drivers|managers|us|me|we|the other|another|those|the ones?|the person|the people|not)\\b`,
);
export const PARTY = new RegExp(
  `\\b(?:${GROUP}|${DEPARTMENT}|managers?|owners?|leads?|one person|named person|two of us|us and|between (?:us|them))\\b`,
);
/** How work, say and reward are laid out. */
export const STRUCTURE =
  /\b(?:own(?:s|ed|er|ers|ership)?|responsib\w+|accountab\w+|approv(?:al|ed|es)|sign(?:s|ed)?[- ]?off|signed|hand-?(?:over|off|shake)s?|process|procedure|step|forum|meeting|contract|incentives?|measured on|judged|paid on|rewarded|bonus(?:es)?|kpis?|targets?|scored|ranked|organi[sz]ation\w*|re-?org\w*|reorgani[sz]ed|restructur\w+|reform|split|structure|structural|silos?|escalation|decid(?:ed|es)|decision|reviewed|reviewer|consulted|informed|on-?call|rota|shift change|charge|remit|role|job|duty|task|list|work product|link|channel|visibility|seam|boundar(?:y|ies)|interface|single place|one place|one head|man's head|governance|planned|designed|announced|belong(?:s|ed|ing)? to|sat (?:in|with)|keys|system|calendar|goals?|reports? to|line to|check(?:ed|s)? (?:by|if|for)|controlled|redefine|abolish\w*|rule|controlled|boss(?:es)?|headcount|team shrank|different team|no longer|written)\b/;
/** What kept them apart. */
export const APART =
  /\b(?:between|never (?:saw|met|spoke|talked?|asked|told|worked|looked|reached|compared)|hadn't (?:met|seen|spoken)|never met|never talk|(?:don't|dont|didn't|did not|do not) (?:talk|speak|see|meet|know|share)|another|the other|each other|isn't the|wasn't the|aren't the|is not the|not the (?:one|person|people|same)|no (?:link|line|way|view|contact|say|step|written|process|owner|rule|alert|sign)|can't see|cannot see|couldn't see|could see|without (?:anyone|anybody|\w+ being)|side by side|apart|in between|fell through|fell between|two different|different (?:boss|system|list|calendar|goal|floor|building)\w*|two floors|meant one thing|wall|gap|had none|missing|lacked|there was no|there is no|did not exist|didn't exist|not in either|was not in|who does|no longer|by people who|the only|out of the|whole (?:day|way|thing|picture))\b/;
export const PERSONAL =
  /\b(?:i (?:should|could|might|would|ought|now|always|wish)|i'd (?:have|start|bring|do|call|ring|let|not)|since then,? i|these days,? i|next time|i learn\w*|i wouldn't|told me|asked me|is perfect)\b/;
