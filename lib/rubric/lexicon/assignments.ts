import { find } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';

/** How people say that work was given to them. */

const WORK =
  '(?:project|task|job|work|ticket|case|assignment|module|line|responsibility|responsibilities|channel|account|file|goal|target|brief|topic|part|report|thing|challenge|duty|section|stream|workstream|feature|story|bug|investigation|audit|rollout|migration|integration|mission|mandate|role|order|site|ward|route|patch|portfolio|whole \\w+)';
const ORDERED =
  '(?:ask|asks|asked|task|tasked|assign|assigned|instruct|instructed|direct|directed|order|ordered|request|requested|require|required|appoint|appointed|nominate|nominated|select|selected|choose|chose|chosen|pick|picked|hand-?picked|voluntold|volunteered|depute|deputed|detailed|entrusted|charged|designated|delegated|roped|drafted|pushed|urged|expected|forced|made|obliged|commissioned|engaged|hired|called(?: up)?|sent|told|wanted|needed|encouraged|put)';
/** What one is asked for without being given work. */
const NO_WORK =
  '(?!(?:hold|wait|stop|explain|say|tell|comment|estimate|guess|review|stay|leave|calm|sit|describe|drop|go ahead|repeat|come back|join|meet|marry|dance|pay|sign|prove|choose|pick|be (?:patient|quiet)|talk|speak|share|show|keep quiet)\\b)';
const HANDED =
  '(?:gave|given|give|gives|handed|hand|passed|assigned|allotted|allocated|delegated|transferred|forwarded|dumped|dropped|threw|thrown|shoved|pushed|entrusted|offloaded|palmed off|moved|routed|escalated|left|landed|fell|fallen|came|went|got passed|trickled|devolved|ended up|wound up|sent|referred|rotated|made over|brought)';

const FRAMES: readonly RegExp[] = [
  // “My boss asked me to …”, “they wanted me to …”, “the CFO hand-picked me for …”.
  new RegExp(
    `\\b${ORDERED} (?:both of |all of )?(?:me|us)(?: and \\w+)? (?:(?:personally|directly|also|specifically|in|up|out) ){0,2}(?:to ${NO_WORK}|with\\b|for (?:the|this|that|it)\\b|on (?:to |the |it|this)|as the\\b|if i (?:could|would|can|might) ${NO_WORK})`,
  ),
  // “I was asked to …”, “I got put on …”, “I'd been told to …”.
  new RegExp(
    `\\b(?:i|we)(?:'d| had|'ve| have)? (?:was|were|been|got|am|'m|get)(?: (?:then|also|just|being|again|simply|actually|personally|recently|originally|initially|randomly|suddenly)){0,2} ${ORDERED}(?: (?:in|up|out))? (?:by .{2,40} )?(?:to ${NO_WORK}|with\\b|for (?:the|this|that|it)|on (?:to|it|this|the)|as\\b|by\\b|the\\b|a\\b|this\\b)`,
  ),
  /\b(?:i|we)(?:'d| had|'ve| have)? (?:was|were|been|got) (?:given|handed|allotted|allocated|passed|assigned|delegated|entrusted with|saddled with|landed with|left with|lumbered with|stuck with|put in charge of|made responsible for) (?:the |a |an |this |that |my |all |it|one |two |\d+ )/,
  // “… gave me the whole line”, “gave the SMS channel to me”, “was handed down to me”, “came through to me”.
  new RegExp(
    `\\b(?:gave|handed|assigned|allotted|allocated|passed|delegated|gives|set) (?:me|us) (?:the|a|an|this|that|it|my|one|all|ps|\\d+) ?(?:\\w+ ){0,3}?${WORK}\\b`,
  ),
  /\b(?:gave|handed|gives) me (?:it\b|the whole\b|\w+ as my\b|that \w+ .{0,20}\band said\b)/,
  new RegExp(
    `\\b${HANDED}(?: [\\w'-]+){0,5}? (?:on |over |down |up |back )?(?:to|upon|on|onto|with|in) (?:me\\b|us\\b|my (?:batch|team|desk|plate|lap|table|queue|inbox|bucket|tray|shoulders|list|shift|group|squad|unit|crew|name|hands|side|court|door))`,
  ),
  /\b(?:in|into|on|hit|reached|to|sat in|waiting in) my (?:bucket|queue|inbox|tray|in-tray|plate|lap|backlog|worklist|work list|to-do list|docket|board)\b/,
  /\b(?:came|sent|headed|thrown|tossed|routed) my way\b|\b(?:it|this|that|one)(?:'s| is| was) (?:all )?(?:yours|your (?:job|problem|baby|project))\b/,
  // “He said I was to …”, “she suggested that I should …”, “wanted a plan from me”.
  /\b(?:said|says|told me|decided|goes|suggested|insisted|decreed|demanded|ruled|announced|agreed)(?: [^.;]{0,30}?)? (?:that )?i (?:was to|am to|should|had to|have to|must|would be the one|'d be the one|could have it|can have it|was the one|needed to|take|would take|'d take)\b/,
  /\b(?:wanted|demanded|expected|required|requested|needed|ordered) .{2,40} (?:from|of) me\b/,
  // Duty by rota, process or role.
  /\b(?:as|being) (?:the |an? )?(?:[\w-]+ ){0,3}(?:on-?call|on duty|duty|shift|assigned|designated|rostered|primary|junior|newest|new)\b[^.;]{0,30}\bi (?:had to|needed to|was (?:required|obliged|supposed|expected) to|must|have to)/,
  /\b(?:as per|according to|by|per) (?:the |our |my )?(?:process|procedure|protocol|rota|roster|rotation|policy|sop|job description|contract|schedule)\b[^.;]{0,30}\bi (?:had to|have to|must|was|got)/,
  /\b(?:my name was|i was|my name came) (?:on|next (?:on|in)|up (?:on|in|next)|first (?:on|in)|down for)(?: the| in| line)* ?(?:rota|roster|list|queue|schedule|rotation|next|duty)?\b(?=.*\b(?:so|cause|because|it|therefore|that week|that night|that day)\b)/,
  /\b(?:my turn|my shift to)\b(?=.{0,20}\b(?:to|on|so)\b)|\bi (?:had to|was (?:obliged|required|supposed|expected|meant) to) (?:take|do|handle|deal|fix|look|pick|sort|complete|prepare|deliver|cover|run|organi[sz]e|find)\b/,
  // Handed on by a predecessor, or set as a goal.
  /\bi(?:'d| had)? (?:inherited|become|took over|taken over|picked up) (?:the |a |this |it |that |my ).{0,40}\b(?:from|when|after|because|since)\b/,
  /\b(?:set|put|added|written|wrote) (?:it |this |that |as )?(?:as |in |into |on |down as )?(?:one of )?my (?:goals?|objectives?|targets?|okrs?|kpis?|plan|development goal|quarterly)\b|\bmy (?:goal|objective|okr|kpi|target)s? (?:was|were|had been|has been) (?:set|given|handed|assigned)\b|\bwent in my plan\b/,
];

/** Denied, or another's. */
const DENIED =
  /\b(?:nobody|no one|no-one|none|never|not|n't|no manager|no ticket|without (?:being|anyone|anybody)|neither|rather than)\b/;

/** The phrase that says that the work was given to the speaker. */
export function givenIn(s: Sentence): Span | undefined {
  for (const frame of FRAMES) {
    const span = find(s, frame);
    if (span && !DENIED.test(s.own.slice(Math.max(0, span.start - 40), span.end))) return span;
  }
  return undefined;
}
