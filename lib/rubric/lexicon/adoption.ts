import { findFirst, shows } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import { type Cue, heaviest, phraseCue, weigh } from '../cues.ts';
import { resultFollows, resultsBefore } from '../result-order.ts';
import type { Sentence } from '../rule.ts';
import { DEPARTMENT, GROUP, TRADES } from './organisation.ts';
import { noneOrAll, outcomeFigures } from './outcomes.ts';

/** How a piece of work outlives its task: others take it up, a rule is made of it, it is still in use. */

const ADOPT =
  /\b(?:adopt(?:ed|s|ing)?|copi(?:ed|es)|copy(?:ing)?|borrow(?:ed|s|ing)?|st[eo]len?|stealing|robbed|nicked|pinched|poached|imitat(?:ed|es|ing)|replicat(?:ed|es|ing)|inherited|standardi[sz]ed|(?:took|taken|takes|taking) (?:it|this|that|the \w+|my \w+|\w+) (?:over|up|on|home|with|to|into)|(?:took|taken|has taken|takes) (?:\w+ ){0,3}(?:over|up|on)|took (?:pictures|photos|notes|a copy)|pick(?:ed|ing) (?:\w+ ){0,3}up|roll(?:ed|ing|s) (?:\w+ ){0,3}out|follow(?:ed|ing|s)? suit|(?:caught|catching) on|spread(?:ing)?|travelled|traveled|embraced|migrated|moved (?:over |across )?(?:to|onto)|switched (?:over )?to|signed up|re-?used?|recommend(?:ed|s)|(?:built|builds|based|modell?ed) (?:\w+ )?(?:on|hers|his|theirs|their own|one like)|extended|institutionali[sz]ed|codified|enshrined|formali[sz]ed|amended|(?:wrote|written|put|built|worked|got|taken|baked|made|gone|went|included|incorporated|integrated) (?:\w+ ){0,3}into|turned into|passed (?:\w+ ){0,2}on|outlived|upstream|open-?sourced|translated|published|made public|train(?:ed)? (?:\w+ ){0,2}(?:with|on|in) (?:it|this|that|my)|teach(?:es|ing)? (?:it|this|the)|taught (?:it|to|the|in)|present(?:ed)? (?:it|this) to|talk given|implement(?:s|ing)|shipping (?:it|our|my)|equipped|fitted|retired?|(?:has|have) (?:since )?(?:told|asked|ordered|instructed|required|introduced|installed|bought|joined|changed|added|made|built|set up|done the same|switched|moved|begun|started)|made me the|point person|go-to|the chapter|built (?:one|hers|his|theirs)|named after|made the others|replaced the|(?:\w+ )?more (?:of them )?made|come by|came (?:by|over|round|around|to (?:copy|learn)))\b/;
const ASKED =
  /\b(?:ask(?:ed|s|ing)?|rang|wrote|wanted|wants|request(?:ed|s)?|invited|came|order(?:ed|s)?|demanded|call(?:s|ed)? (?:me|us))\b[^.;]{0,30}\b(?:(?:for|have|use|get|copy|borrow|teach|show|present|train|roll|build|see) (?:it|one|mine|the|same|my|this|that|a copy|them)|the same|one too|it (?:too|as well)|how (?:we|i) (?:did|do)|up front|when|first)\b/;
const INSTITUTION =
  /\b(?:mandatory|compulsory|obligatory|required|standard|standards|polic(?:y|ies)|(?:house |new |the |our |this )rules?|rule now|templates?|textbook|handbook|manual|playbook|runbook|onboarding|induction|orientation|training|curriculum|syllabus|module|procedures?|sops?|protocols?|guidelines?|guidance|wiki|starter kit|definition of done|clause|general terms|terms and conditions|by-?laws?|charter|norm|regulations?|code of practice|job description|style guide|toolkit|shared (?:\w+ )?(?:tools?|repo|folder|drive|library)|company-?wide|as standard|by default|default|best practice|house way|(?:our|the|their) (?:normal |usual |standard |house )?(?:way (?:of|we|they|to)|practice|routine|habit)|part of (?:the|our|their|every|how)|first thing (?:she|he|they|we)|second signature|sign-?off)\b/;
const PAPER =
  /\b(?:forms?|check-?lists?|agenda|(?:weekly|monthly|daily|morning|quarterly|annual) (?:meeting|review|report|brief|briefing|huddle|stand-?up)|(?:design|code|change|launch|safety|release) (?:review|docs?|form|board)|meeting|pipeline|contracts?|leases?|gate|(?:on|up in|in) (?:\w+ ){0,2}(?:wall|board|slide|door|garages?|bays?)|rota|roster|handover|regression|course|spec(?:ification)?|table|column|mailing|change log|regime|appraisal|intranet|process|drill|step|chapter|toolbox|inventory|rehearsal|section|letter|set-?up|workbook|list|notes|template|board|patch|scheme|programme|program|app|spreadsheet|dashboard)\b/;
/** Others than the speaker's own circle. */
const OTHERS = new RegExp(
  `\\b(?:(?:other|another|sister|neighbou?ring|adjacent|next|newly|new|all|every|both|each|several|many|most|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|rest of)(?: of)?(?: the| our| my| their)?(?: [\\w'-]+){0,2} (?:${GROUP}|${TRADES}|intake|class|batch|garages|boats|vans)|the (?:others?|rest|rest of the \\w+|whole (?:org|company|town|fleet|building|hospital|school|brigade|group|network|country))|the (?:other|next|sister) \\w+|(?:two|some|one|a few|several|many|most|half) of (?:the|my|our|them)|colleagues|everyone (?:else|reads|uses|in)|everybody|new (?:\\w+ )?(?:starters?|joiners?|hires?|graduates?|recruits?|employees|members|staff)|trainees|apprentices|first-years|(?:my )?(?:successors?|replacement)|competitors?|suppliers?|vendors?|ministry|region(?:al)?|headquarters|hq|head office|the (?:board|council|union|college|university|federation|county|bank|company|hospital|school|night shift|day shift|association|state|city|club|group|regiment|fleet manager|diocese|bus company|firm)|brigade|district|newcomers|company-?wide|outside (?:my|our) (?:team|department|group)|aren't ours|not ours|(?:${DEPARTMENT}|the ${TRADES}) (?:and ${DEPARTMENT} )?(?:\\w+ )?(?:now|has|have|took|takes?|uses?|copied|push\\w*|treats?|changed|puts?|did|does|liked|adopted|asks?|asked|made|wants?|sends?|checks?|wouldn't|writes?|copy|start\\w*))\\b`,
);
const LASTING =
  /\b(?:now|nowadays|these days|since(?! (?:the|then i|he|she|we|it was|i)\b)|too|as well|also|to this day|today|still|till (?:date|today)|until today|to date|from (?:then|that day|there)(?: on)?|permanently|for good|any ?more|after (?:i|that|we)|(?:weeks?|months?|years?) (?:on|later)|by (?:easter|christmas|spring|summer|autumn|winter|the end of|next|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])|whenever|every (?:year|spring|summer|autumn|winter|job|launch|show|time|season|term|intake|project|flight|order|table|form|doc|design doc|new \w+|shift|service|release|audit|lease|bay|allotment)|each (?:year|january|spring|term|season|time|new)|on every|ever since|the way we|bec[oa]mes?|kept|continues?|ended up|always|without me|anywhere in|after (?:seeing )?(?:ours|theirs|mine)|has travelled|stuck|next (?:intake|cohort|class|year|season|term)|without being (?:told|asked)|later)\b/;
const USE =
  /\b(?:in use|us(?:e|es|ed|ing|ers)|works? (?:with|from|off|like)|works? the same|do(?:es|ing)? (?:it|the same|this|that|the)|(?:did|made|bought|ordered) (?:the|one of the)? ?(?:same|their own)|(?:the|an?) (?:same|identical)|word for word|like (?:it|that|this|ours|mine)|how (?:they|the|we|everyone)|hand(?:s)? out|cites?|signs the|on top of it|runs? (?:it|the|a|one|on)|relies on|rely on|follow(?:s|ed|ing)?|include[sd]?|treats?|book off|push through|go(?:es)? (?:through|with)|carr(?:y|ies)|signs?|has it|have it|had (?:it|the same)|gets? (?:it|one|reviewed|checked|signed)|got (?:it|one)|walked through|on the wall|paid on|depend on|printed|it on|put(?:s)? (?:it|the|a|my)|changed? (?:its|their|the)|introduced|(?:is|are) (?:now )?(?:reviewed|checked|paid|run|done|tested|stored|kept|asked|made|signed|rehearsed|trained|opened)|can (?:now )?\w+ (?:\w+ ){0,4}without|must|have to|has to|had to|asks? for|writes? down|opens|reads|calls (?:it|me)|come to me|cop(?:y|ies)|to fit|wouldn't go back|how (?:we|they) do)\b/;
/** A rule for everybody from now on. */
const NOW_RULE =
  /\b(?:every|each|all|any|no|anything|anyone|nothing|whoever|nobody|no one|they don't|we don't)\b[^.;]{1,60}\b(?:now|any ?more)\b|^(?:so )?now (?:whoever|anyone|everyone|every|each|all|no)\b|\b(?:must|has to|have to|needs? to|cannot|can't|gets?)\b[^.;]{0,16}\bnow\b|\bnow,? [^.;]{0,60}\b(?:must|has to|have to|needs? to|required?|is allowed|cannot|can't|every|each|any|anything|is run by|is signed|gets?|no \w+ (?:leaves?|goes?|ships?|starts?|opens?)|before the)\b|^(?:- ?)?(?:we|they) (?:now|always) \w+|\b(?:gets?|is|are) (?:now )?(?:reviewed|checked|signed|tested|asked|re-?read|re-?viewed|rehearsed) (?:when|before|each|every|by|first|at)\b|\b(?:we|they)(?:'ve| have)? (?:got )?(?:do |have |run |keep |hold )?(?:a|an|the) [^.;]{2,50}\bnow\b|\bnobody \w+s\b[^.;]{3,50}\bwithout\b|\bno \w+ (?:leaves?|goes?|ships?|starts?|opens?)\b[^.;]{3,50}\b(?:before|without|until)\b|\b(?:they|we) do it without\b/;
const MOOD =
  /\b(?:hardly|never met|surprised|apologi\w+|family|safely|recovered|thank\w*|happy|pleased|impressed|annoyed|relieved|proud|praised?|loved|award\w*|prais\w+|trusts? me|stay on|promot\w+|congrat\w+|birthday|card|mug|cake|applau\w+|clapp\w+|laugh\w*|cried|talking about)\b/;
const HEDGED =
  /\b(?:i (?:believe|think|guess|hope|suppose|reckon|imagine|assume|heard|presume)|i(?:'m| am) (?:told|guessing|sure)|apparently|hopefully|not sure|don't know|no idea|n't asked|not asked|as far as i know|couldn't tell|would know|wouldn't know|probably|prob\w*ly|i hear|pretty sure|hard to|speaks for itself)\b/;
const CHECK =
  /\bi (?:\w+ )?(?:check|look|count|watch|measure|read|monitor|re-?ran|post|pull|send|walk|keep|do|always)\w*\b|\bto see (?:if|whether)\b|\b(?:still|has been|been) (?:quiet|flat|under|below|above|holding|clean|stable)\b|\bfound (?:nothing|no)\b|\bspeed\b|\bused to\b/;

/** What the speaker made, named or pointed at. */
const WORK =
  /\b(?:it|this|that|same|idea|method|forms?|sheets?|scripts?|tools?|templates?|system|format|table|tests?|lists?|checks?|rule|tracker|locks?|trick|notes|board|design|layout|rota|wording|patch|approach|process|what we|hers|theirs|mine|my \w+)\b/;

const MANY =
  '(?:other|another|sister|neighbou?ring|further|all|every|both|several|two|three|four|five|six|seven|eight|nine|ten|\\d+|the (?:other|rest|whole|entire))';
/** Adoption said outright: holds in whatever section it was read. */
const OUTRIGHT: readonly RegExp[] = [
  // “three other teams have copied it”
  new RegExp(
    `\\b${MANY}(?: of the| more| other)? (?:\\w+ )?(?:${GROUP})(?: [\\w']+){0,2} (?:have |has |had )?(?:since |now |also |all |both )*(?:adopt(?:ed|s)?\\b|cop(?:ied|y)\\b|took (?:it|this) (?:up|over)|(?:asked for|us(?:e|ed|ing)|run|follow(?:ed)?) (?:it|this|one|the same|my \\w+|our \\w+)\\b|switched to|followed suit)`,
  ),
  // “was adopted by every branch”, “rolled out to all 60 recruiters”
  new RegExp(
    `\\b(?:adopted|copied|taken up|picked up|taken over|rolled out|standardi[sz]ed) (?:by|to|across|in) (?:the )?(?:all|every|both|our|${MANY})\\b(?! outlets| papers| blogs)`,
  ),
  // “became company policy”, “made it a house rule that”
  /\b(?:made|set|introduced|brought in) (?:it )?a (?:house |new |firm |standing )?(?:rule|policy|standard|requirement) (?:that|of|for)\b|\bmade (?:it|this|that) (?:a|the|our|their|company) (?:\w+ )?(?:rule|policy|standard|default)\b|\b(?:is|are|became|has become) (?:now )?(?:a |the |our |their |part of (?:the|our|their) |in (?:the|our|their) )(?:new |house |company |team |standard )?(?:standard|policy|handbook|playbook|onboarding|induction|runbook|mandatory \w+|house rule)\b/,
  // “still in use”
  /\b(?:is|are) still (?:in use|us(?:ed|ing))\b|\bstill use (?:it|this|my|the)\b/,
  // “was added to the runbook”
  /\b(?:added to|put (?:in|on|into)|written into|went into|built into|(?:included|a step) in) (?:the|our|their|its|every) (?:[\w-]+ ){0,3}(?:template|handbook|playbook|runbook|onboarding|induction|standard|policy|curriculum|syllabus|manual|procedure|request form|contract)\b/,
];
const PLANNED =
  /\b(?:would|could|should|might|want(?:ed)?|wish|if|hope[ds]?|asked (?:me|him|her|them|for) (?:it )?to|propos\w+|suggest\w+)\b/;
/** Since then they do, or have done, something of the kind too. */
const SINCE_THEN =
  /\b(?:has|have|'ve|'s) (?:since|now|also|both|each|all|today)\b|\b(?:also|since) (?:introduced|bought|put|moved|changed|started|took|began|adopted|built)\b|\bfrom (?:that time|then|that day|now)(?: on)?,? (?:any|every|each|all|no|the)\b|\b(?:as well|also|too)[.!]?$/;

export const ADOPTION_CUES: readonly Cue[] = [
  phraseCue('taken up', 2.75, ADOPT),
  phraseCue('asked for', 1.5, ASKED),
  phraseCue('institution', 2.5, INSTITUTION),
  phraseCue('paper', 1, PAPER),
  phraseCue('others', 1.25, OTHERS),
  phraseCue('lasting', 1, LASTING),
  phraseCue('use', 1.25, USE),
  phraseCue('since then', 1, SINCE_THEN),
  phraseCue('rule now', 1.5, NOW_RULE),
  {
    name: 'still so',
    weight: 0.75,
    holds: (s) => shows(s, LASTING) && s.doers.some((d) => d.tense === 'present' && d.actor === 'other'),
  },
  { name: 'late result', weight: 0.75, holds: (s) => s.section === 'result' && resultsBefore(s) > 1 },
  {
    name: 'first result',
    weight: -1,
    holds: (s) => s.section === 'result' && resultsBefore(s) === 0 && resultFollows(s),
  },
  phraseCue('the work', 0.5, WORK),
  {
    name: 'other doer',
    weight: 0.5,
    holds: (s) => s.doers.some((d) => d.actor === 'other' && !d.negated && !d.hypothetical),
  },
  {
    name: 'now does',
    weight: 1,
    holds: (s) =>
      /\b(?:now|today|nightly|since then|from that (?:time|day))\b/.test(s.own) &&
      s.doers.some((d) => d.tense === 'present' && d.actor !== 'i' && d.actor !== 'we'),
  },
  { name: 'goes on', weight: 0.25, holds: (s) => s.doers.some((d) => d.tense === 'present' && d.actor !== 'i') },
  { name: 'measured', weight: -1.25, holds: (s) => outcomeFigures(s).some((f) => f.kind !== 'count') },
  { name: 'counted', weight: -0.25, holds: (s) => outcomeFigures(s).some((f) => f.kind === 'count') },
  { name: 'none or all', weight: -2, holds: (s) => noneOrAll(s) !== undefined },
  { name: 'lesson', weight: -2.5, holds: (s) => s.section === 'reflection' },
  phraseCue('mood', -2, MOOD),
  phraseCue('check', -2.75, CHECK),
  {
    name: 'own habit',
    weight: -1.5,
    holds: (s) => s.doers.some((d) => d.actor === 'i' && !d.subordinate && d.tense === 'present'),
  },
];

/** The phrase that tells of the work living on in other hands, in a rule or in use. */
export const adoptionIn = (s: Sentence): Span | undefined =>
  shows(s, HEDGED) || weigh(s, ADOPTION_CUES) < 4 ? undefined : heaviest(s, ADOPTION_CUES);

/** The phrase by which a sentence says so outright. */
export const adoptedOutright = (s: Sentence): Span | undefined =>
  shows(s, HEDGED) || shows(s, PLANNED) || s.question ? undefined : findFirst(s, OUTRIGHT);
