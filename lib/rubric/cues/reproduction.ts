import { type Deed, deedsOf } from '../../language/deeds.ts';
import { shows } from '../../language/features.ts';
import { type Cue, weigh } from '../cues.ts';
import { afterLooking, CHOICE } from '../lexicon/phases.ts';
import { FAILING, WRONG } from '../lexicon/trouble.ts';
import { TRYING } from '../lexicon/work-verbs.ts';
import type { Sentence } from '../rule.ts';

export const PLACE =
  /\b(?:staging|sandbox(?:ed)?|lab|laboratory|bench|workshop|test(?:ing)? (?:account|machine|patient|board|rig|environment|server|system|label|table|site|kitchen|group|phone|tenant|store|box|piece|batch|run|bed|drive|copy|database|cell|page|bay|harness|data|order|customer|booking|build|device|class|mix|dose|car|van|truck|pit|strip|area|room|user|users)|spare|dummy|fake|mannequin|copy|clone|replica|homologation|uat|simulator|mock|scratch|throwaway|scrap|offcut|dev (?:box|environment)|pre-?prod\w*|local(?:ly| machine)|docker|virtual machine|vm|my own (?:phone|laptop|car|machine|account|login|kitchen|van|computer|house|desk|money)|own (?:laptop|phone|machine)|empty (?:boxes|truck|room|pallets|\w+)|known[- ]good|known[- ]bad|chamber|at home|prototypes?|volunteers?|control group|(?:small|pilot|first|trial|half|single) (?:group|batch|set|team|ward|store|class|tray|site|region|cohort|crew)|offline|behind a (?:flag|feature flag)|old (?:phone|laptop|ipad|machine))\b/;
export const WORD =
  /\b(?:reproduc\w+|replay\w*|re-?creat\w+|simulat\w+|re-?enact\w*|dry[- ]?r[aeu]n\w*|rehears\w+|back-?test\w*|mock (?:run|drill)|(?:trial|test|pilot|practice|shadow) (?:run|week|day|period|batch)|pilot(?:ed|ing|s)?|parallel run|soft launch|beta|canary|proof of concept|walk-?through|mimick?\w*|fak(?:ed|ing)|trial(?:led|ed|ling)?|stress[- ]test\w*|load[- ]test\w*|drill(?:ed|s)?|practi[sc]ed|side by side for|in parallel|provok\w+|induc(?:e|ed)|trigger(?:ed)? (?:it|the)|forced (?:it|the)|dress rehearsal|role-?play\w*)\b/;
/** Tried, tested, ran: on, with, at, for something or some time. */
export const TRIED =
  /\b(?:tri(?:ed|es)|try|trying|test(?:ed|ing|s)?|ran|run|executed|piloted|rehearsed|(?:did|used|cooked|baked|drove|walked|wore|taught|played|set) (?:it|them|this|that|the new \w+|the \w+)|put (?:it|them|this|the new \w+) (?:in front of|to)|gave (?:it|them) to|rolled (?:it|this|that)(?: out)?|started) (?:(?!to\b)[\w'-]+,? ){0,8}?(?:on|with|at|in|against|for|over) (?:just |only )?(?:a |an |the |my |our |one|two|three|four|five|six|\d|half|each|every)/;
const SMALL =
  /\b(?:on|with|at|in|to|for|one|using) (?:just |only )?(?:a single|one|two|three|four|five|six|a few|a handful of|\d{1,3}|a small|the first|a sample|a couple of|one or two) (?:\w+ )?(?:\w+)\b/;
const FIRST =
  /\b(?:first|alone|only)\b(?!,? (?:\w+ ){0,2}(?:thing|time|off|day|half))|\bbefore (?:anyone|anybody|any|it (?:went|was|counted)|we|i|they|the real|printing|rolling|going|signing|buying|ordering|touching|asking|writing|changing|letting|telling|putting|committing|it)\b/;
/** Again and again, with a count or the same outcome. */
const COUNTED =
  /\b(?:\w+) (?:times|tries|attempts|runs|goes|spin-ups|cycles|rounds)\b|\b\w+ (?:out of|of|from) (?:\w+)(?: times)?(?:$|[.,;])|\b(?:try|attempt) (?:number )?\w+\b|\bevery time\b/;
export const TO_SEE =
  /\b(?:to (?:see|check|find out|make sure|be sure|prove|know|confirm|verify|test)) (?:if|whether|how (?:little|many|long|it)|would|that it|it (?:worked|held|really))\b|\bto be sure\b|\bto see would\b/;
export const HAPPENED =
  /\b(?:(?:it|that|this|one|they|\w+) (?:broke|failed|happened|did it|smelled|crashed|tripped|jammed|dropped|worked|held|fitted|fired)|(?:made|make) (?:it|all \w+|them|the \w+) (?:fail|sag|crash|break|happen|drop|trip|jam|stall|leak|work)|sure enough|and (?:yep|yes|there it was|bingo)|what did fail|couldn't get (?:it|a single one)|get it to (?:fail|happen)|on purpose|deliberately|planted|the same (?:conditions|thing|way|messages)|got the same|(?:the )?same (?:error|result|fault|failure|noise|crash|symptom)|make it happen|each time it|within \w+ (?:minutes|seconds|hours) it|had (?:\w+ ){1,4}try|by hand|as a (?:customer|guest|patient|user|buyer|caller|stranger)|pretend\w*|posed)\b/;

/** “ran last month's orders through it”, “tested it on the old register”. */
const THROUGH =
  /\b(?:ran|put|fed|pushed|passed|played|sent|typed|entered) (?:[\w'-]+ ){1,7}?through (?:it|the|my|both|that)\b|\b(?:tested|tried|checked|ran|run) (?:it|them|this|that|the \w+|my \w+)(?: \w+)? (?:on|against|over|with) (?:the |a |some |two |three )?(?:old|last|previous|past|historical|yesterday's|real|existing|archived|known|messages|orders|data|years?|months?|cases|records|\d)/;
const CONDITIONS =
  /\b(?:under (?:load|pressure|the same)|at (?:the same (?:time|hour|speed|temperature)|full (?:load|speed|power))|with the (?:same|\w+ (?:off|on|closed|open|shut|empty|full|unplugged|disconnected))|in the (?:same (?:order|conditions|place)|rain|dark|cold|heat)|before and after|old (?:code|one|version) (?:with|against|and) (?:the )?new|the wrong way|overnight|pull(?:ed|ing) (?:out )?the (?:plug|cable|antenna|network|power)|unplugg\w+|cut the (?:power|network)|kill(?:ed|ing) (?:it|the (?:process|service|power|agent|network))|restart(?:ed|ing) (?:it|the \w+) by hand|turn(?:ed|ing) (?:it|one) (?:off|round|around))\b/;
/** One thing against its opposite, or the old against the new: “trigger on and trigger off”, “on the old and on the new”. */
const BOTH_WAYS =
  /\b(?:(\w+) on (?:and|then|or) (?:then )?(?:with )?(?:the )?\1 off|once (?:at|with|without|on|in) [^.;]{2,40} and once|(?:on|with|in|through) (?:the )?old (?:\w+ )?and (?:(?:on|with|in|through) )?(?:the )?new|(?:first )?with [^.;]{2,30} (?:and )?then without|with and without|\w+ (?:open|shut|closed|full|off|on)\b[^.;]{2,40} then [^.;]{0,20}\bwith (?:it|the \w+) (?:open|shut|closed|empty|on|off)|through both (?:paths|systems|versions))\b/;
/** In the place of whoever it happens to. */
const POSING =
  /\b(?:as (?:if i (?:was|were)|a (?:customer|guest|patient|user|buyer|caller|stranger|client|visitor|beginner|new \w+))|like if i was|under (?:a|another) (?:false )?name|with (?:another|a false|a made-up) name|registered myself|signed up as|tried to (?:buy|book|order|pay|log in|register|fetch|get in|open|find|sign up) [^.;]{3,})\b/;
/** The same outcome as often as it was tried. */
const EACH_TIME =
  /\b(?:every (?:single )?time|(?:\w+) (?:times )?out of (?:\w+)|each time it|all (?:\w+ )?(?:failed|broke|worked|passed)|sure enough|\d+ (?:fails?|failures?) in \d+)\b/;

/** “… and the light came on”: what the thing did in answer. */
const THEN_IT =
  /(?:,|;|:|\band\b|\buntil\b|\bbefore\b)(?: then| out came| there| sure enough| yes| yep| within| after| in| next| every time| each time| all| [\w ]{3,20},)? (?:it|the \w+(?: \w+)?|they|all \w+|one|none|both|nothing|\d+|\w+ of them) (?:\w+ed|came|went|fell|broke|froze|ran|did|was|were|still|stayed|held|rang|lit|stuck|had|said|read|showed)\b/;
const OTHERS_TRY =
  /\b(?:ask(?:ed)?|had|let|got|gave) (?:[\w',-]+ ){1,8}?(?:to )?(?:try|test|use|run|walk through|go through|break|wear|taste|play with) (?:it|them|this|the|a|one|with|out|my)\b/;

/** What was changed is changed back, to see whether the trouble comes with it. */
const BACK =
  /\b(?:swap|switch|mov|put|turn|chang|plug|took|set|revert|roll)\w* (?:[\w'-]+ ){1,5}?back\b(?! (?:to (?:me|us|him|her|them|the (?:office|team|shop|desk))|in place|into (?:use|service)|up|from))/;
/** One of one's own to try it on: “mocked up three risers”, “from my own cellar”, “two tubes of my own blood”. */
const MADE_ONE =
  /\b(?:mock(?:ed)?[- ]up|mock-?ups?|rigged(?: up)?|faked|a fake|a dummy|(?:of|from|on|with|in|at) my own|at home|on my (?:desk|bench|table)|bought (?:one|two|three|another|\w+ more)) ?/;

const acts = (s: Sentence) =>
  deedsOf(s).length > 0 ||
  (s.note && shows(s, TRIED)) ||
  s.doers.some((d) => d.actor === 'we' && !d.subordinate && !d.hypothetical);
export const tries = (d: Deed) => TRYING.has(d.verb);

export const CUES: readonly Cue[] = [
  { name: 'verb', weight: 2, holds: (s) => deedsOf(s).some(tries) },
  { name: 'word', weight: 2, holds: (s) => shows(s, WORD) },
  { name: 'both ways', weight: 2, holds: (s) => shows(s, BOTH_WAYS) },
  { name: 'posing', weight: 1.5, holds: (s) => shows(s, POSING) },
  {
    name: 'on purpose',
    weight: 1,
    holds: (s) => /\b(?:(?:on|by) purpose|deliberately|by force|to check (?:it|this|that))\b/.test(s.own),
  },
  { name: 'each time', weight: 1.25, holds: (s) => shows(s, EACH_TIME) },
  { name: 'place', weight: 1.5, holds: (s) => shows(s, PLACE) },
  { name: 'tried', weight: 1.5, holds: (s) => shows(s, TRIED) },
  {
    name: 'tried alone',
    weight: 1,
    holds: (s) => /\b(?:i|we|and|then) (?:\w+ )?(?:tried|tested|test|try|was testing|piloted)\b(?! to\b)/.test(s.own),
  },
  { name: 'small', weight: 0.75, holds: (s) => shows(s, SMALL) },
  { name: 'first', weight: 1, holds: (s) => shows(s, FIRST) },
  {
    name: 'small first',
    weight: 1,
    holds: (s) =>
      shows(s, SMALL) && (shows(s, FIRST) || s.figures.some((f) => f.kind === 'duration')) && shows(s, TRIED),
  },
  { name: 'through it', weight: 1.5, holds: (s) => shows(s, THROUGH) },
  { name: 'conditions', weight: 1, holds: (s) => shows(s, CONDITIONS) },
  {
    name: 'small while',
    weight: 0.25,
    holds: (s) => shows(s, SMALL) && s.figures.some((f) => f.kind === 'duration'),
  },
  { name: 'then it', weight: 0.5, holds: (s) => deedsOf(s).length > 0 && shows(s, THEN_IT) },
  {
    name: 'then trouble',
    weight: 0.25,
    holds: (s) => deedsOf(s).length > 0 && shows(s, THEN_IT) && (shows(s, FAILING) || shows(s, WRONG)),
  },
  { name: 'and back', weight: 1, holds: (s) => shows(s, BACK) },
  { name: 'made one', weight: 1, holds: (s) => deedsOf(s).length > 0 && shows(s, MADE_ONE) },
  { name: 'others try', weight: 1.5, holds: (s) => shows(s, OTHERS_TRY) },
  { name: 'counted', weight: 0.75, holds: (s) => shows(s, COUNTED) },
  { name: 'to see', weight: 1.5, holds: (s) => shows(s, TO_SEE) },
  { name: 'happened', weight: 1, holds: (s) => shows(s, HAPPENED) },
  { name: 'acts', weight: 0.5, holds: acts },
  { name: 'duration', weight: 0.25, holds: (s) => s.figures.some((f) => f.kind === 'duration') },
  { name: 'looked', weight: 0.25, holds: afterLooking },
  { name: 'choice', weight: -1, holds: (s) => shows(s, CHOICE) },
  {
    name: 'hands over',
    weight: -0.75,
    holds: (s) =>
      /\b(?:gave|sent|handed|wrote|brought|offered|took) (?:\w+ ){0,3}(?:to |him|her|them|the |up )/.test(s.own),
  },
  {
    name: 'stays',
    weight: -0.5,
    holds: (s) => /\b(?:until|till|every (?:morning|day|week)|each (?:day|monday|morning))\b/.test(s.own),
  },
  { name: 'others', weight: -1, holds: (s) => s.doers[0]?.actor === 'other' },
  {
    name: 'vague',
    weight: -1,
    holds: (s) => /\b(?:play(?:ed)? around|poking|all sorts|everything|different things)\b/.test(s.own),
  },
];

/** Whether the sentence tells something acted out or tried: enough cues speak for it, and a deed where it was not read as action. */
export const tellsTrial = (s: Sentence): boolean =>
  s.section === 'action'
    ? weigh(s, CUES) >= 3
    : s.section !== 'other' && deedsOf(s).some((d) => tries(d) || shows(s, TRIED)) && weigh(s, CUES) >= 4;
