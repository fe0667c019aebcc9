import { findFirst } from '../../language/features.ts';
import { DEPARTMENT, GROUP, NOBODY } from '../lexicon/organisation.ts';
import { evidence } from '../rule.ts';

const FRAMES: readonly RegExp[] = [
  // “Nobody owned …”, “no one was paid on …”, “it was on nobody's list”.
  new RegExp(
    `\\b${NOBODY}\\b[^.;]{0,50}\\b(?:own(?:s|ed|er)?|job|responsib\\w+|charge|task|role|list|duty|accountab\\w+|paid|judged|measured|rewarded|asked|told|informed|check\\w*|look\\w*|see|saw|know|knew|talk\\w*|follow\\w*|sign\\w*|review\\w*|books?|whole|both|between|invited|consulted|wrote|written|meet|met|compare[sd]?|joined|assigned|tracked)\\b`,
  ),
  /\b(?:nobody's|no one's|no-one's|everybody's|everyone's|somebody else's|someone else's|neither (?:team|side|one)'s|the other (?:team|side|department|shift|one|group|company|office)'s|not in (?:anyone|anybody)'s|(?:anyone|anybody)'s) (?:\w+ )?(?:job|list|responsibility|task|problem|thing|contract|desk|remit|work product|role|duty|kpi|goal|target|business|calendar|budget|scope|plate|inbox)\b|\b(?:no|without an?y?|without|lacked an?|had no|has no|an?|named|clear|single|the) (?:\w+ )?owners?(?:hip)?\b/,
  // Two groups that each …
  /\beach (?:team|side|department|group|shift|office|of (?:us|them|the)|had|thought|assumed|figured|believed|one|saw|trusted|party|ward|unit)\b|\bboth (?:teams|sides|departments|groups|shifts|offices|of us|companies)? ?(?:\w+ )?(?:thought|assumed|believed|figured|took it|trusted|were sure)\b|\beach other's\b|\bbetween (?:the )?(?:two )?(?:teams|departments|shifts|groups|sides|companies|offices|functions|wards|the two)\b|\bfell (?:in )?between\b|\bsilos?\b|\bthe two (?:of us|teams|sides|departments|groups)? ?(?:\w+ )?(?:never|meet|met|only|did not|didn't|have)\b|\bhand-?(?:over|off)s?\b/,
  new RegExp(
    `\\b(?:the )?(?:${DEPARTMENT}|\\w+ team|people|departments?|side|office|shift|group|those|ones) (?:who |that |which )?\\w+[^.;]{0,60}\\b(?:never|but not|but no|and nobody|and no one|can't|cannot|don't|doesn't|did not|didn't|without|was not|were not|wasn't|isn't|and (?:the )?(?:${DEPARTMENT}|those|ones|people)) (?:\\w+ ){0,4}?(?:talk|speak|see|meet|know|tell|told|ask|share|use|clean|cause|other|informed|consulted|in|by|the \\w+)\\b`,
  ),
  // How people are judged, paid, ranked, split.
  /\b(?:incentives?|incentivi[sz]ed|rewarded|kpis?|bonus(?:es)?|judged|paid|measured|targets?|goals|ranked|scored|evaluated) (?:\w+ ){0,2}?(?:on|by|for|against|were|was|differently)\b|\bbad incentive\b|\b(?:is|was|are|were) split (?:by|between|across)\b|\b(?:reporting lines?|org(?:ani[sz]ation(?:al)?)? (?:chart|gap|structure|problem|change)|governance|decision rights|escalation path|chain of command|ownership|structural|accountab\w+|the only (?:forum|place|person|meeting))\b/,
  // A rule or a step that people lacked.
  /\b(?:there was|there is|there were|we had|we have|had|has|have|got|existed?) (?:no|never|not|only|nothing)\b[^.;]{0,40}\b(?:owner|process|rule|step|meeting|forum|review\w*|sign-?off|channel|check|role|place|way to|policy|one place|agreement|contract|sla|slo|calendar|list|hand-?over)\b|\b(?:this|that|such a|the) (?:rule|role|step|process|meeting|check|post) (?:did not|didn't|never) exist\b|\b(?:by (?:a|the) department|one department|departments? which)\b/,
  new RegExp(
    `\\b(?:reviewed|attended|revised|decided|changed|bought|checked|signed|approved|run|written|rolled out|controlled|owned|handled|redefined?|redefine)\\b[^.;]{0,50}\\bby\\b[^.;]{0,50}\\b(?:${DEPARTMENT}|${GROUP}|one of (?:them|us))\\b[^.;]{0,60}\\b(?:nobody|no one|not|without|never|can't|but|none|who|another|that)\\b`,
  ),
];

export default evidence({
  id: 'org-insight',
  dimension: 'reflection',
  section: 'reflection',
  title: 'A gap between people',
  why: 'Seeing how ownership, teams or incentives let it happen is what interviewers expect from senior people.',
  source: 'RUBRIC.md, Evidence: org-insight',
  examples: {
    strong: [
      'Nobody owned the list that both offices worked from.',
      'Each shift thought that the other one filled the tank.',
      'The buyers were judged on price and no one on what broke later.',
      'There was no step at which the nurses and the planners met.',
    ],
    fine: [
      'Nobody asked me to do it.',
      'Since then I read the list twice.',
      'Teamwork is everybody’s strength.',
      { text: 'Nobody knew why it had stopped.', section: 'situation' },
    ],
  },
  detect(s) {
    if (s.section !== 'reflection' && s.section !== 'result') return undefined;
    return findFirst(s, s.section === 'result' ? FRAMES.slice(0, 2) : FRAMES);
  },
});
