import { shows } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';
import { earlyAction } from './phases.ts';

/** How people say that work was given to them. */

const WORK =
  '(?:project|task|job|work|ticket|case|assignment|module|line|responsibility|responsibilities|channel|account|file|goal|target|brief|topic|part|report|thing|challenge|duty|section|stream|workstream|feature|story|bug|investigation|audit|rollout|migration|integration|mission|mandate|order|site|ward|route|patch|portfolio|request|matter|chat|call|complaint|shift|class|event|list|whole \\w+(?: \\w+)?)';
const BOSS =
  '(?:boss|manager|supervisor|lead|director|head|chief|vp|ceo|cfo|coo|cto|md|owner|principal|headteacher|teacher|professor|prof|hod|sir|madam|senior|seniors|mentor|captain|sergeant|commander|co|xo|sgt|lt|colonel|major|lieutenant|hq|command|battalion|brigade|leadership|management|board|committee|trustees|client|customer|sister|matron|consultant|chef|foreman|gaffer|partner|partners|pm|po|ops|dispatcher|dispatch|uncle|dad|father|mum|mom|mother|coach|company|headquarters|corporate|office|department|team|he|she|they|priest|pastor|bishop|editor|producer|officer|ministry|government|council|coordinator|administrator|planner|buyer|higher-ups|superior|superiors|leader|scrum master|executive|exec)';
const ORDERED =
  '(?:ask|asks|asked|task|tasked|assign|assigned|instruct|instructed|direct|directed|order|ordered|request|requested|require|required|appoint|appointed|nominate|nominated|select|selected|choose|chose|chosen|pick|picked|hand-?picked|voluntold|volunteered|depute|deputed|detailed|entrusted|charged|designated|delegated|roped|drafted|pushed|urged|expected|forced|made|obliged|commissioned|engaged|hired|called(?: up| upon)?|sent|told|wanted|wants|needed|encouraged|put|trusted|challenged|challenging|begged|pressed|persuaded|talked|convinced|signed|enrolled|enlisted|scheduled|booked|nudged|stuck|lumped|saddled|lumbered|landed|mandated|demanded|invited|confided|recruited|summoned|stationed|posted|placed|installed|asking|telling|ordering|instructing|requesting|wanting|tasking|pushing|sending|making|putting|begging|expecting|tapped|pulled|brought|seconded|loaned|flown|parachuted|dragged|elected|reassigned|redeployed|advised|supposed|allocated|allotted)';
/** What one is asked for without being given work, or told in place of it. */
const NO_WORK =
  '(?!(?:hold|wait|stop|explain|say|tell|comment|estimate|guess|stay|leave|calm|sit|describe|drop|go ahead|repeat|come back|join|meet|marry|dance|pay|sign|prove|be (?:patient|quiet|careful)|talk|speak|keep|fail|quit|resign|give notice|succeed|suffer|forget|ignore|not|go home|continue|carry on|think|know|believe|relax|apologi[sz]e|move on|mind|succeed|lose|win|promise|the (?:ward|team|department|unit|branch|desk|platoon|squad|maternity|children|night|day|front|icu|er|emergency|surgical|\\w+ (?:ward|team|department|unit|branch|desk|platoon|squad))\\b)\\b)';
const GIVEN =
  '(?:given|handed|allotted|allocated|passed|assigned|delegated|trusted with|entrusted with|saddled with|landed with|left with|lumbered with|stuck with|put in charge|made responsible|made in charge|tasked|dealt|thrown|set)';
const TO_ME =
  '(?:on |over |down |up |back |through |across |along |out )?(?:to|upon|on|onto|with|in|into) (?:me\\b|us\\b|my (?:\\w+ )?(?:batch|team|desk|plate|lap|table|queue|inbox|bucket|tray|shoulders|list|shift|group|squad|unit|crew|name|hands|side|court|door|sprint|board|backlog|goals|objectives|section|department|platoon)\\b)';
const NOT_ME =
  '(?! (?:in (?:tears|error|the|a)|with (?:the same|a|an|her|his|their)|by (?:mistake|accident)|as a|crying|upset|that|and (?:said|asked|told|complained)|when|at (?:night|once)))';

const PLAIN: readonly RegExp[] = [
  /\bi(?:'d| had)? (?:was|been|got) assigned (?!to (?:the |an? |our )[\w' -]{2,25}\b(?:ward|wards|team|unit|office|branch|squad|crew|station|shift|site|plant|store|desk|regiment|company|department)\b)(?:to |the |this |that |it\b|a |an )|\b(?:ticket|case|complaint|job|task|project|incident|request) (?:had |was |just |then )*landed (?:on|in) (?:me|my)\b|\bas the (?:\w+ )?on-?call(?: \w+)?,? i had to\b/,
  new RegExp(
    `\\b${BOSS} (?:then |had |also |has )?(?:asked|told|tasked|assigned|instructed|directed|ordered|wanted|nominated|appointed) me (?:to ${NO_WORK}(?!(?:add|send|change|show|check|repeat|share|redo|bring|present|write|make|give|include|try|put|move|call|write)\\b)|with\\b)`,
  ),
  new RegExp(
    `\\bi(?:'d| had)? (?:was|been|got) (?:asked|tasked|assigned|instructed|ordered|nominated|appointed|volunteered|told) (?:by .{2,30} )?(?:to ${NO_WORK}|with\\b)`,
  ),
];

const FRAMES: readonly RegExp[] = [
  // “My boss asked me to …”, “they wanted me to …”, “the CFO hand-picked me for …”.
  new RegExp(
    `\\b${ORDERED} (?:both of |all of )?(?:me|us)(?: and \\w+)? (?:(?:personally|directly|also|specifically|in|up|out) ){0,2}(?:to ${NO_WORK}|with\\b(?! (?:his|her|their|a smile|respect))|for (?:the|this|that|it)\\b|on (?:to |the |it|this)|as the\\b)`,
  ),
  /\b(?:picked|chose|nominated|selected|hand-?picked|appointed|assigned|volunteered|elected|voluntold) (?:me|us)\b(?! (?:up|out|as a))/,
  // As many say it whose first language is another: “she asked me for improve it”, “he told me for to call them”.
  /\b(?:asked|told|ordered) me for (?:to )?(?:improv|do|make|fix|check|solv|help|find|prepar|creat|lead|tak|chang|reduc|organi[sz]|call|look)(?:e|ing)?\b/,
  new RegExp(
    `\\basked (?:me |us )?(?:if|whether) (?:i|we) (?:could|would|can|might|will|was able to|were able to) ${NO_WORK}\\w`,
  ),
  // “The manager had me do …”, “said go and …”, “suggested I look at …”.
  new RegExp(
    `\\b${BOSS} (?:had|got|made|has|have) me (?:to )?(?!(?:worried|thinking|stumped|confused|covered|at|on|in|by|up|for|wait|the|a|laugh|feel|smile|cry|nervous|access|a)\\b)\\w{2,}`,
  ),
  new RegExp(
    `\\b${BOSS} (?:just |then |had |also )?(?:said|says|goes|went|texted|pinged me|rang|wrote)(?: to me)?(?: and said| saying)?[,:]? ?"?(?:would i|could i|can you|could you|will you|go and|please|to (?:just )?(?:go|fix|sort|do|take|handle|look|deal|find|get)|take|fix|sort|do|handle|look after|deal)\\b`,
  ),
  new RegExp(`\\bsaid (?:can|could|would|will) (?:you|i) ${NO_WORK}`),
  // “I was asked to …”, “I got put on …”, “I'd been told to …”.
  new RegExp(
    `\\b(?:i|we)(?:'d| had|'ve| have)? (?:was|were|been|got|am|'m|get|getting)(?: (?:then|also|just|being|again|simply|actually|personally|recently|originally|initially|randomly|suddenly|all)){0,2} ${ORDERED}(?: (?:in|up|out|back|over))? (?:(?:by|from) .{2,40}? )?(?:to ${NO_WORK}|with\\b(?! a)|for (?:the|this|that|it)\\b|on (?:to\\b|it\\b|this\\b)|as the\\b|(?:by|from)\\b|(?:the|a|this) ${WORK})`,
  ),
  new RegExp(
    `\\b(?:i|we)(?:'d| had|'ve| have)? (?:was|were|been|got|am) ${GIVEN} (?:with |of |for )?(?:the|a|an|this|that|my|all|it|one|two|charge|\\d+)\\b(?! (?:badge|laptop|key|keys|week|month|day|raise|award|chance|hard time|warning|choice|tour|free hand|ward|\\w+ ward)\\b)`,
  ),
  /\bvoluntold\b|\bmy name (?:was |got |had been |were )?(?:put|placed|thrown|given|sent|passed) (?:forward|down|in|up)\b/,
  // “… gave me the whole line”, “gave the SMS channel to me”, “was handed down to me”, “came through to me”.
  new RegExp(
    `\\b(?:gave|handed|assign(?:ed)?|allotted|allocated|passed|delegated|gives?|set|threw|tossed|dealt|dropped) (?:me|us) (?:the|a|an|this|that|it|my|one|all|\\d+) ?(?:[\\w'-]+ ){0,3}?${WORK}\\b`,
  ),
  /\b(?:gave|handed|gives) me (?:it\b|this\b|the whole\b|\w+ as my\b|that \w+ .{0,20}\band said\b)/,
  /\b(?:gave|gives|given) (?:me|us) (?:only |just |until )?[\w' -]{2,20}? to (?!(?:explain|say|think|talk|speak|make my|decide|myself|me|us)\b)\w+/,
  new RegExp(
    `\\b(?:gave|given|give|gives|handed|passed|assigned?|allotted|allocated|delegated|transferred|forwarded|dumped|dropped|threw|thrown|shoved|pushed|entrusted|trusted|pinned|put|bounced|dished out|hung|laid|offloaded|palmed off|moved|routed|escalated|left|rotated|made over|referred)(?: [\\w'-]+){0,5}? ${TO_ME}${NOT_ME}`,
  ),
  new RegExp(
    `\\b(?:it|this|that|which|one|${WORK})(?: [\\w'-]+){0,3}? (?:landed|fell|fallen|came|come|went|trickled|devolved|ended up|wound up|reverted|rolled)(?: [\\w'-]+){0,2}? ${TO_ME}${NOT_ME}`,
  ),
  /\b(?:it|this|that|work|which)\b.{0,20}\b(?:was|is|were|sat|sitting|waiting|had been|appeared|hit|reached|popped up) (?:in |into |on |to )?my (?:sprint|bucket|queue|inbox|tray|in-tray|plate|lap|backlog|worklist|work list|to-do list|docket|board|list|goals|objectives|plan)\b/,
  /\b(?:came|sent|headed|thrown|tossed|routed) my way\b|\b(?:it|this|that|one)(?:'s| is| was) (?:all |now )?(?:yours|your (?:job|problem|baby|project|turn)|my (?:turn|go|problem now|job now))\b|\bso (?:it|this|that) (?:was|is|became) mine\b|\b(?:fell|was|is|came down|down) (?:to|on|upon) me to\b/,
  // “He said I was to …”, “she suggested that I should …”, “it was decided that I would …”.
  /(?<!\bi |\bi then |\bi just )\b(?:said|says|told me|decided|goes|suggested|insisted|decreed|demanded|ruled|announced|agreed|proposed|recommended|settled|wrote|voted|thought)(?: [^.;]{0,30}?)? (?:that )?i (?:was to|am to|should|had to|have to|must|could have it|can have it|was the one|needed to|(?:would|'d|will) (?:lead|take|do|be (?:the one|taking|doing|leading|running|in charge|responsible|handling)|run|own|handle|look|sort|drive|cover|fix|go|head|present|organi[sz]e))\b/,
  /\b(?:suggested|recommended|proposed|insisted|requested|asked|demanded|preferred) (?:that )?i (?!(?:not|stop|wait|leave|would|could)\b)(?:look|take|do|run|lead|fix|write|make|learn|go|try|handle|prepare|present|build|sort|cover|start|join|own|help|organi[sz]e|review|create)\b/,
  /\b(?:wanted|demanded|expected|required|requested|needed|ordered) .{2,40} (?:from|of) me\b/,
  /\b(?:i|we) (?:then |had |also )?(?:received|got|was sent|had|took|was on) (?:an? |the |my |strict |direct |clear |some )*(?:orders?|instructions?|directive|mandate|tasking|assignment|job of|task of|work order|task to|order to|(?:email|e-mail|mail|message|call|note|text|letter|memo|phone call) .{0,40}\b(?:asking|telling|instructing|ordering|saying that i|to (?:do|fix|close|prepare|make|take|handle)))/,
  /\b(?:the|my|our|his|her|their) (?:ask|brief|orders?|assignment|mandate|instructions?|directive|tasking|(?:task|target|goal|request|job) (?:from|given by|set by) .{2,25}) (?:[\w'-]+ ){0,4}?(?:was|were|came|is|said|read)\b|\borders? (?:came|were|was|from)\b/,
  // Put in a post: “I was named coordinator”, “put in charge of it by our head”.
  /\bi(?:'d| had)? (?:was|been|got) (?:then |duly )?(?:named|appointed|made|elected|nominated|designated) (?:as )?(?:the |a |its |their |our )?(?:\w+ )?(?:coordinator|lead|leader|owner|organi[sz]er|manager|head|chair|captain|representative|rep|point person|contact|in charge)\b|\bi(?:'d| had)? (?:was|been|got) (?:put|placed|set) (?:in charge of|on|onto|down for) .{3,50}\bby (?:my|our|the|a)\b/,
  // “Boss hung the ticket on my bay”, “the page rolled over to me”, “the manager phoned and said you'll need to”.
  new RegExp(
    `\\b${BOSS} (?:\\w+ly )?(?:hung|put|left|dropped|dumped|stuck|laid|placed|threw|slapped) [^.;]{2,40} (?:on|in|at) (?:me|us|my|our)\\b`,
  ),
  /\b(?:page|ticket|alert|case|incident|job|call|pager|baton) (?:then |was |had |got )*(?:rolled|rolling|fell|fallen|went|passed|came|rotated|escalated|defaulted|routed|bounced|landed)(?: over| down| up| on| along)* (?:to|for|on) (?:me|us|my)\b/,
  new RegExp(
    `\\b${BOSS} (?:\\w+ )?(?:phoned|rang|called|came|said|told me|told us|emailed|wrote|texted)\\b(?: (?:and|to|me|us|said|says|saying|that|over|up|in|\\w+,?)){0,5},? (?:you'll (?:need|have) to|you (?:need|have) to|you take|you do|you're to|i (?:had|was|needed) to)\\b`,
  ),
  /\b(?:because|as|since|cos) i was (?:the one )?(?:on|of|in) (?:the )?(?:shift|duty|call|post|rota|turn|watch)\b|\bi had the (?:pager|phone|duty phone|on-?call)\b.{0,40}\b(?:so|on me|mine)\b|\bit (?:is|was) me who was on\b/,
  // Duty by rota, process, course or role.
  /\b(?:as|being) (?:the |an? )?(?:[\w-]+ ){0,3}(?:on-?call|on duty|duty|shift|assigned|designated|rostered|primary|junior|newest|new|duty \w+|orderly \w+)\b[^.;]{0,30}\b(?:i (?:had to|needed to|was (?:required|obliged|supposed|expected) to|must|have to)|it (?:fell|was) (?:to|on|upon|my))/,
  /\b(?:as per|according to|by|per|under|following) (?:the |our |my )?(?:\w+ )?(?:process|procedure|protocol|rota|roster|rotation|policy|sop|job description|contract|schedule)\b[^.;]{0,30}\bi (?:had to|have to|must|was|got)/,
  /\b(?:my name was|i was|my name came|i came) (?:on|next (?:on|in|up)|up (?:on|in|next)|first (?:on|in)|down for)(?: the| in| line)* ?(?:rota|roster|list|queue|schedule|rotation|next|duty|call|shift)?\b(?=.*\b(?:so|cause|because|it|therefore|that week|that night|that day)\b)/,
  /\bi was (?:the )?(?:one )?(?:who was )?(?:on[- ]?call|on duty|on shift|rostered|scheduled)\b.{0,20}\b(?:so|and it|that)\b.{0,25}\b(?:mine|me|i had|i got|my)\b|\b(?:because|since|as|cos|cause) i was (?:the )?(?:one )?(?:on[- ]?call|on duty|on shift|rostered|next)\b/,
  /\b(?:my turn|my shift to)\b(?=.{0,20}\b(?:to|on|so)\b)|\bi (?:had to|was (?:obliged|required|supposed|expected|meant) to) (?:take|do|handle|deal|fix|look|pick|sort|complete|prepare|deliver|cover|run|organi[sz]e|find|submit)\b/,
  /\bpart of (?:my|our|the) (?:\w+ )?(?:goals?|objectives?|internship|training|appraisal|job description|course|coursework|degree|probation|kras?|kpis?|okrs?|apprenticeship|placement|curriculum|syllabus|onboarding|graduate scheme)\b|\bfor (?:a|my|our|the) (?:\w+ )?(?:class|course|semester|capstone|dissertation|school|university|college|thesis|lab|final year|group) (?:project|assignment|work)\b.{0,20}\b(?:had to|were|was|needed)\b/,
  /^(?:was |got |been )?(?:tasked|assigned|given|asked|instructed|told|ordered|directed|requested|nominated|appointed|picked|chosen|selected|delegated|handed|deputed)\b .{0,40}\b(?:by|to|with|of)\b/,
  // Handed on by a predecessor, or set as a goal.
  /\bi(?:'d| had)? (?:inherited|become|took over|taken over|picked up) (?:the |a |this |it |that |my ).{0,40}\b(?:from|when|after|because|since)\b/,
  /\b(?:set|put|added|written|wrote) (?:it |this |that |as )?(?:as |in |into |on |down as )?(?:one of )?my (?:goals?|objectives?|targets?|okrs?|kpis?|plan|development goal|quarterly)\b|\bmy (?:\w+ )?(?:goal|objective|okr|kpi|target)s? (?:was|were|had been|has been) (?:set|given|handed|assigned)\b|\bwent in my plan\b/,
];

/** Where the sentence tells of the task itself, less is needed. */
const IN_TASK: readonly RegExp[] = [
  // “The boss turned to me”, “my aunt stuck the whole party on me”.
  new RegExp(
    `\\b(?:my|the|our|a) (?:[\\w-]+ ){0,2}${BOSS}\\b(?! (?:had |also |then |has )?(?:told|said|wanted|warned|thought|came|cried|paid|showed))[^.;]{2,50}\\b(?:me|us)\\b(?! (?:that|about|how|why|what|because|go|alone|be))`,
  ),
  /\b(?:at|on|upon|under|by|as per|per|following) (?:the |an? )?(?:request|instructions?|orders?|direction|behest|insistence|command|say-so|suggestion|recommendation) (?:of|from|by)\b|\b(?:at|on|per|by|under) (?:my|his|her|their|our) (?:\w+ )?\w+(?:'s|s'?) (?:request|instructions?|orders?|direction|behest|insistence|say-so|suggestion|wish)\b|\b(?:as|like) (?:requested|instructed|directed|ordered|told|asked|agreed) by\b/,
  /\b(?:auto-?assigned|automatically assigned|(?:assigned|routed|allocated|booked|logged|registered|filed|scheduled|rostered|listed|entered) (?:to|under|in|on|against) (?:me|us|my)\b)/,
  /\b(?:ended up|wound up|became|becoming|was now|is now|was left|made it|had become) (?:with (?:me|us)|(?:being )?(?:mine|ours|my (?:job|problem|task|baby|responsibility|turn))|on (?:me|us|my \w+))\b/,
  /\b(?:had|have|put|got|down|pencilled|marked) me (?:down|in|on|up)\b|\bme down (?:for|as|to)\b|\bi was (?:down|up|due|booked|scheduled|rostered|set|slated|lined up|next) (?:to|for|on|in)\b|\bi (?:got|drew|landed|ended up with|wound up with|had been given|was stuck with) (?:it|this|that one|the (?:job|task|ticket|case|short straw|short end|project|assignment|call|order|work))\b/,
  /\b(?:my|our) (?:week|day|night|month|turn|stint|rotation|shift) (?:on|for|to|of|in|at)\b|\b(?:rota|roster|rotation|schedule|draw|lot|coin)\b.{0,30}\b(?:me|my|mine|i)\b|\b(?:no|any|little|much|a) (?:choice|say|option) (?:in|about|but|on|over)\b|\blike it or not\b|\b(?:on|under|in|by) my name\b/,
  /\b(?:gave|given|giving|give|handed|handing|offered|offering|trusted|entrusted|assigning|leaving|passing) me\b(?! (?:the (?:idea|feeling|impression|chance|creeps|time|go-ahead|green)|a (?:week|day|month|look|hug|lift|badge)|access|permission|time|pause|an? (?:week|hour)))|\b(?:giving|handing|passing|leaving|assigning) .{2,30} to me\b/,
  /\b(?:turned|pointed|looked|nodded|gestured|waved) (?:straight |over |up )?(?:to|at) me\b.{0,40}\b(?:and|saying|said|goes)\b|\b(?:picked|needed|wanted|chose|looking for) (?:somebody|someone|a volunteer|volunteers)\b.{0,40}\b(?:me|i|mine)\b|\b(?:wanted|wants|needed|needs) (?:it|this|that|the [\w ]{2,25}) (?:done|fixed|sorted|cleared|finished|solved|ready|by|from|under|down|in)\b/,
  /^(?:task|tasking|assignment|brief|ask|mission|order|orders|request|goal|target|objective)s?(?: (?:from|by|given|set|of)\b.{0,30})?:? .{3,}\b(?:from|by|given|set)\b/,
  /\b(?:it|this|that|which|the \w+) (?:was|got|had been|has been|were|is) (?:then |just |therefore |duly |later )?(?:assigned|given|handed|allotted|allocated|delegated|passed|entrusted|tasked|routed|transferred|dumped|thrown)\b.{0,30}\b(?:me|us|my|our)\b/,
  /\b(?:i|we)(?:'d| had|'ve| have)? (?:been |was |were |got |get )?(?:told|asked|ordered|instructed|commanded|directed|requested|obliged|compelled|forced|made) (?:to|it|by|from)\b/,
];

/** Denied, or another's. */
const DENIED =
  /\b(?:nobody|no one|no-one|none|never|not|n't|no manager|no ticket|without (?:being|anyone|anybody)|neither|rather than|instead of)\b/;
/** Goods are ordered, and people stand at places. */
const TASK_ONLY = /^(?:the )?orders?\b|^i was on\b|^asked\b/;
/** Laws and contracts require, too, and give nobody work. */
const LAW = /\b(?:rules?|contract|law|policy|regulations?|statute|standards?|licen[cs]e) (?:\w+ )?$/;

/** The phrase that says that the work was given to the speaker. Amid the work only the plainest count: an order in as many words. */
export function givenIn(s: Sentence): Span | undefined {
  const task = s.section === 'task';
  for (const frame of task ? [...FRAMES, ...IN_TASK] : earlyAction(s) ? [...PLAIN, ...FRAMES] : PLAIN) {
    const m = shows(s, frame) ? frame.exec(s.own) : null;
    if (!m || (!task && TASK_ONLY.test(m[0]))) continue;
    const before = s.own.slice(Math.max(0, m.index - 40), m.index);
    if (DENIED.test(before + m[0]) || LAW.test(before)) continue;
    return { start: m.index, end: m.index + m[0].trimEnd().length };
  }
  return undefined;
}
