import type { Span } from '../../model/span.ts';
import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import type { Sentence } from '../rule.ts';
import { DEPARTMENT, GROUP } from './organisation.ts';
import { noneOrAll, outcomeFigures } from './outcomes.ts';

/** How a piece of work outlives its task: others take it up, a rule is made of it, it is still in use. */

const ADOPT =
  /\b(?:adopt(?:ed|s|ing)?|copi(?:ed|es)|copy(?:ing)?|borrow(?:ed|s|ing)?|st[eo]len?|stealing|robbed|nicked|pinched|poached|imitat(?:ed|es|ing)|replicat(?:ed|es|ing)|inherited|standardi[sz]ed|(?:took|taken|takes|taking) (?:\w+ ){0,3}(?:over|up|on)|pick(?:ed|ing) (?:\w+ ){0,3}up|roll(?:ed|ing|s) (?:\w+ ){0,3}out|follow(?:ed|ing|s)? suit|(?:caught|catching) on|spread(?:ing)?|embraced|migrated|moved (?:over |across )?(?:to|onto)|switched (?:over )?to|signed up|re-?used?|recommend(?:ed|s)|built on|extended|institutionali[sz]ed|codified|enshrined|formali[sz]ed|wrote (?:it|this|that|the \w+) into|written into|turned into|passed (?:it|this|the \w+) on|outlived|caught on|modell?ed on|upstream|open-?sourced|translated|published|cop(?:y|ies) me|come to me|train(?:ed)? (?:the )?other|teach (?:it|this|the)|present(?:ed)? (?:it|this) to)\b/;
const ASKED =
  /\b(?:ask(?:ed|s|ing)?|rang|wrote|wanted|wants|request(?:ed|s)?|invited|came|order(?:ed|s)?|demanded)\b[^.;]{0,30}\b(?:(?:for|have|use|get|copy|borrow|teach|show|present|train|roll|build|see) (?:it|one|mine|the|same|my|this|that|a copy|them)|the same|one too|it (?:too|as well)|how (?:we|i) (?:did|do))\b/;
const INSTITUTION =
  /\b(?:mandatory|compulsory|obligatory|required|standard|standards|polic(?:y|ies)|(?:house |new |the )rules?|rule now|template|textbook|handbook|manual|playbook|runbook|onboarding|induction|orientation|training|curriculum|syllabus|module|procedures?|sops?|protocols?|guidelines?|guidance|wiki|starter kit|definition of done|clause|by-?laws?|charter|norm|regulations?|code of practice|job description|style guide|library|toolkit|shared (?:\w+ )?(?:tools?|repo|folder|drive)|company-?wide|as standard|by default|default|custom here|best practice)\b/;
const PAPER =
  /\b(?:forms?|check-?lists?|agenda|(?:weekly|monthly|daily|morning|quarterly|annual) (?:meeting|review|report|brief|briefing|huddle|stand-?up)|(?:design|code|change|launch|safety|release) (?:review|docs?|form|board)|meeting|pipeline|contracts?|leases?|gate|on the (?:\w+ )?(?:wall|board|slide|door)|rota|roster|handover|regression|course|spec(?:ification)?|table|column|mailing|change log|regime|appraisal|intranet|process|drill|step|chapter|toolbox|inventory|rehearsal|section)\b/;
const OTHERS = new RegExp(
  `\\b(?:(?:other|another|sister|neighbou?ring|adjacent|all|every|both|each|several|many|most|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|rest of)(?: of)?(?: the| our| my| their)?(?: [\\w'-]+){0,2} ${GROUP}|the (?:others?|rest|rest of the \\w+)|the other \\w+|colleagues|everyone else|everybody else|new (?:\\w+ )?(?:starters?|joiners?|hires?|graduates?|recruits?|employees|members|staff|people|drivers|nurses|volunteers)|trainees|apprentices|first-years|(?:my )?(?:successors?|replacement)|competitors?|suppliers?|vendors?|ministry|region(?:al)?|headquarters|hq|head office|management|the board|the council|the union|the college|the university|brigade|district|fleet|newcomers|years? after|company-?wide|other chain|next (?:\\w+ )?(?:cohorts?|class|intake|batch|year|shift|manager)|${DEPARTMENT} (?:and ${DEPARTMENT} )?(?:\\w+ )?(?:now|has|have|took|takes?|uses?|copied|push\\w*|treats?|changed|puts?|did|does|liked|adopted|asked|made|wants?))\\b`,
);
const LASTING =
  /\b(?:now|nowadays|these days|since(?! (?:the|then i|he|she|we|it was|i)\b)|too|as well|also|to this day|today|still|till (?:date|today)|until today|to date|from then on|permanently|for good|any ?more|after i (?:left|moved|had left)|(?:months?|years?) (?:on|later)|every (?:year|spring|summer|autumn|winter|job|launch|show|time|season|term|intake|project|flight|order|table|form|doc|design doc|new \w+|shift|service|release)|each (?:year|january|spring|term|season|time|new)|on every|ever since|the way we|become|became|kept (?:it|on|using)|continues?)\b/;
const USE =
  /\b(?:in use|us(?:e|es|ed|ing)|works? (?:with|from|off|like)|works? the same|do(?:es|ing)? (?:it|the same|this|that)|(?:did|made|bought|ordered) (?:the|one of the)? ?(?:same|their own)|runs? (?:it|the|a|one|on)|relies on|rely on|follow(?:s|ed|ing)?|include[sd]?|treats?|book off|push through|goes through|carr(?:y|ies)|signs?|has it|have it|gets? (?:it|one|reviewed|checked|signed)|walked through|on the wall|paid on|depend on|printed|it on|put(?:s)? (?:it|the|a|my)|changed? (?:its|their|the)|introduced|(?:is|are) (?:now )?(?:reviewed|checked|paid|run|done|tested|stored|kept|asked|made|signed|rehearsed)|can (?:now )?\w+ (?:\w+ ){0,4}without|must|have to|has to|had to)\b/;
const NOW_RULE =
  /\b(?:every|each|all|any|no|anything|anyone|nothing|whoever|nobody|no one)\b[^.;]{1,60}\b(?:now|any ?more)\b|\b(?:must|has to|have to|needs? to|cannot|can't|gets?)\b[^.;]{0,16}\bnow\b|\bnow\b[^.;]{0,60}\b(?:must|has to|have to|needs? to|required?|is allowed|cannot|can't|every|each|any|anything|is run by|is signed|gets?)\b|^(?:- ?)?(?:we|they) (?:now|always) \w+|\b(?:gets?|is|are) (?:now )?(?:reviewed|checked|signed|tested|asked|re-?read|re-?viewed|rehearsed) (?:when|before|each|every|by|first|at)\b|\b(?:we|they)(?:'ve| have)? (?:got )?(?:do |have |run |keep |hold )?(?:a|an|the) [^.;]{2,50}\bnow\b/;
const MOOD =
  /\b(?:thank\w*|happy|pleased|impressed|annoyed|relieved|proud|praised?|loved|award\w*|prais\w+|trusts? me|stay on|promot\w+|congrat\w+|birthday|card|mug|cake|applau\w+|clapp\w+|laugh\w*|cried|talking about)\b/;
const HEDGED =
  /\b(?:i (?:believe|think|guess|hope|suppose|reckon|imagine|assume|heard|presume)|i(?:'m| am) (?:told|guessing|sure)|apparently|hopefully|not sure|don't know|no idea|n't asked|not asked|as far as i know|couldn't tell|would know|wouldn't know|probably|prob\w*ly|i hear|pretty sure|hard to|speaks for itself)\b/;
const CHECK =
  /\bi (?:\w+ )?(?:check|look|count|watch|measure|read|monitor|re-?ran|post|pull|send|walk|keep|do|always)\w*\b|\bto see (?:if|whether)\b|\b(?:still|has been|been) (?:quiet|flat|under|below|above|holding|clean|stable)\b|\bfound (?:nothing|no)\b|\bspeed\b|\bused to\b/;

/** What the speaker made, named or pointed at. */
const WORK =
  /\b(?:it|this|that|same|idea|method|form|sheet|script|tool|template|system|format|table|tests?|list|check|rule|tracker|lock|what we|my \w+)\b/;

export const ADOPTION_CUES: readonly Cue[] = [
  phraseCue('taken up', 2.5, ADOPT),
  phraseCue('asked for', 1.5, ASKED),
  phraseCue('institution', 2.5, INSTITUTION),
  phraseCue('paper', 1, PAPER),
  phraseCue('others', 1.25, OTHERS),
  phraseCue('lasting', 1, LASTING),
  phraseCue('use', 1.25, USE),
  phraseCue('rule now', 1.75, NOW_RULE),
  phraseCue('the work', 0.5, WORK),
  {
    name: 'other doer',
    weight: 0.5,
    holds: (s) => s.doers.some((d) => d.actor === 'other' && !d.negated && !d.hypothetical),
  },
  { name: 'name', weight: 0, holds: (s) => s.words.some((w, i) => i > 0 && w.capital && w.text !== 'i') },
  { name: 'goes on', weight: 0, holds: (s) => s.doers.some((d) => d.tense === 'present' && d.actor !== 'i') },
  { name: 'measured', weight: -0.75, holds: (s) => outcomeFigures(s).some((f) => f.kind !== 'count') },
  { name: 'counted', weight: -0.25, holds: (s) => outcomeFigures(s).some((f) => f.kind === 'count') },
  { name: 'none or all', weight: -2, holds: (s) => noneOrAll(s) !== undefined },
  { name: 'lesson', weight: -1.5, holds: (s) => s.section === 'reflection' },
  phraseCue('mood', -2, MOOD),
  phraseCue('check', -2.5, CHECK),
  {
    name: 'own habit',
    weight: -1.5,
    holds: (s) => s.doers.some((d) => d.actor === 'i' && !d.subordinate && d.tense === 'present'),
  },
];

/** The phrase that tells of the work living on in other hands, in a rule or in use. */
export const adoptionIn = (s: Sentence): Span | undefined =>
  HEDGED.test(s.own) || weigh(s, ADOPTION_CUES) < 3.5 ? undefined : heaviest(s, ADOPTION_CUES);
