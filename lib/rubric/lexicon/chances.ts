import { find } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';

/** Reasons for acting that are an accident, a mood or a habit of the speaker. */

const ADV =
  '(?:just |really |only |kind of |sort of |honestly |actually |simply |mostly |also |always |pretty |a bit |so |quite |half |getting |feeling |frankly |rather |very |kinda |literally |starting to be |going to |gonna )*';
const I = `\\b(?:i|i'm|me|we)(?:'m|'d| was| am| had been| were| felt| got| be)? ${ADV}`;

const FRAMES: readonly RegExp[] = [
  // Time to kill.
  /\bi\b.{0,25}\b(?:had|with|have|got) (?:some |a bit of |a little |plenty of |a few hours of |extra |a lot of |a couple of )?(?:free|spare|extra|idle|down|time|downtime|slack|capacity)(?: ?time| hours?| afternoon| evening| to kill| on my hands| day)?\b(?! (?:to (?:test|check|compare|finish|do both)))/,
  /\b(?:nothing|not much|little|n't anything|n't much|without nothing|anything) (?:else |better |more |much |urgent |particular )?(?:to do|going on|on (?:that|my)|happening|better)\b/,
  /\b(?:slow|quiet|dead|boring|lazy|dull|empty|rainy|uneventful|slack) (?:\w+ )?(?:week|day|morning|afternoon|evening|night|shift|month|season|period|sprint|hour|sunday|saturday|monday|tuesday|wednesday|thursday|friday|time|spell|patch|stretch)\b/,
  /\b(?:it|things|work|business|everything|the (?:shop|office|ward|floor|place|store|phones?)) (?:was|were|had been|had gone) (?:\w+ )?(?:quiet|slow|dead|slack|empty)\b/,
  /\b(?:between|in between) (?:projects|jobs|tasks|tickets|assignments|shifts|patients|customers|stories)\b|\b(?:kill|killing|pass|passing|fill|filling) (?:some |the |a bit of )?(?:time|hours?|afternoon|day)\b|\b(?:waiting|waited) (?:for (?:a |the |my )?)?(?:review|build|approval|feedback|something)\b|\blast hour of\b/,
  // Mere chance.
  /\b(?:by (?:pure |sheer |mere |complete |total )?(?:chance|accident|luck|coincidence)|more or less by chance|coincidentally|as luck would have it|happened to|happens to|just so happened|right place|wrong place|stumbled|pure luck|fluke|accidentally|randomly|for some reason|somehow ended up|ended up being (?:me|the one)|turned out to be me)\b/,
  /\bi(?: was| happened to be|'m|'d been| am)? ?(?:just |only |the )*(?:closest|nearest|only one|first one|last one|one|sat|sitting|standing|stood|there|around)\b.{0,50}\b(?:so|there|anyway|figured|guess|near|left|in the room|here|available|free|awake)\b/,
  // Nobody else did.
  /\b(?:some(?:body|one)|one of us) (?:has|had|needed|needs|'s got|was going|ought|must|should|had got)(?: to| have)\b/,
  /\b(?:no ?body|no one|no-one|none of (?:them|us|the others)|others?|everyone|everybody|the rest|the others|they|nobody else|no one else)(?: else)?(?: (?:was|were|is|are|had|has|would|wanted|could|did|does|seemed|stepped))(?:n't| not| all)? ?(?:interested|keen|willing|wanted?|want to|free|available|bothered|volunteer\w*|fancied|up for|feel like|on (?:mute|holiday|leave)|busy|tied up|away|at lunch|raised|do it|going to|to do it|too busy|take it|off sick)\b/,
  /\b(?:doesn't|does n't|does not|didn't|did not|hates?|don't|do not|hated) (?:like|do|want|enjoy|care for|paperwork|admin|fancy|bother|touch)\b.{0,40}\b(?:so|always going to|end(?:ed)? up|fell|left|anyway)\b/,
  /\b(?:n't|not|never|could n't|couldn't) (?:really |exactly )?(?:say|said|saying) no\b|\bshort straw\b|\b(?:guess|guessed|suppose|supposed|figured?|thought) (?:okay |ok |well |oh |alright )?(?:i guess |i'd better |i might as well |might as well |why not|it's me|it (?:is|was|had to be) me|i will|i'll|that's me|i'd do|i would do)|\b(?:might|may) as well\b|\bwhy not\b|\bwhat the (?:heck|hell)\b|\bfor (?:want|lack) of (?:anything|something|better)\b|\bstuck with it\b/,
  // It irritated.
  /\b(?:annoy|irritat|bother|bugg|bug|irk|frustrat|nagg|nag|infuriat|aggravat|niggl|gnaw|grat|needl|vex|exasperat|tick|hack|cheese|piss)(?:ed|ing|s|y|es)?(?: \w+){0,2} (?:me|my|us)\b|\b(?:annoying|irritating|infuriating|maddening) (?:to )?(?:me|us)\b/,
  new RegExp(
    `${I}(?:annoyed|irritated|bugged|fed up|sick of|sick and tired|tired of|bored|itching|curious|intrigued|restless|nosy|fascinated|stubborn|a perfectionist|ocd|obsessed|competitive|dying)\\b`,
  ),
  /\b(?:on|under|up) my (?:nerves|skin|nose|last nerve|wick|goat)\b|\b(?:dr[io]ve|drove|driving|sent|sending) (?:me|us) (?:up the|mad|crazy|nuts|insane|bananas|round|around|spare|potty|barmy|to distraction)\b|\bpet (?:peeve|hate)\b|\bitch (?:to|i)\b|\bscratch (?:an|my own|that|the) itch\b/,
  /\bi(?: just| really| simply| can| could)?(?: hate|'ve always hated| hated| can't stand| couldn't stand| cannot stand| could n't stand| ca n't stand| dislike| detest| can't bear| couldn't bear)\b/,
  // Who one is; what one fancies.
  /\b(?:i(?:'m| am|'ve always been| have always been| was)|being|that's|just|it's) (?:just |simply |always |really |honestly |basically )*(?:the (?:sort|kind|type) of|one of those|the (?:person|type|one) (?:who|that)|a (?:perfectionist|tinkerer|curious person|people person|problem solver|go-getter|workaholic|control freak|bit of a)|that (?:kind|sort|type)|how i am|who i am|my nature|the way i am|like that)\b/,
  /\bin my (?:nature|blood|dna|character)\b|\b(?:can't|cannot|couldn't|ca n't|could n't|could not|never could|can never) (?:\w+ )?(?:sit still|leave (?:a thing|things|it|well|that) (?:alone|be)?|let (?:it|things|that|a thing) (?:go|lie|be)|resist|help (?:myself|it)|stop myself)\b/,
  new RegExp(
    `${I}(?:fancied|fancying|felt like|wanted (?:a change|something|to (?:play|try|learn|see (?:what|if|how)|get into|have a go|prove|impress|show off|experiment|be (?:seen|noticed)))|had always wanted|always wanted|been meaning to|love(?:d)? (?:a |solving |puzzles|challenges|new)|like(?:d)? (?:a |solving |puzzles|challenges|new|tinkering)|enjoy(?:ed)? (?:a |solving |puzzles|challenges|tinkering)|into )`,
  ),
  /\b(?:been|had been) (?:meaning|wanting|itching|dying|looking) to (?:play|try|learn|do|have|use|get)\b|\b(?:sounded|looked|seemed|felt) (?:like )?(?:a |an )?(?:\w+ )?(?:fun|nice|interesting|cool|change|laugh|good idea|right|exciting|easy|neat|challenge|opportunity|exposure)\b|\b(?:for fun|for the fun|for a laugh|for the experience|out of (?:curiosity|boredom|interest|habit|spite|stubbornness)|just because|good for my|look(?:ed|s)? good on (?:my|the|a)|on my (?:cv|resume|résumé|promo)|promotion|brownie points|visibility for me|a change of scene|the moment felt|the mood took)\b/,
];

/** The business, the customer, the risk: where they are named the reason is not weak. */
const STAKE =
  /\b(?:losing|lost|cost(?:s|ing)? (?:us|the|them|every|about|\d)|at risk|risk of|customers? (?:were|would|was|had)|patients? (?:were|would|was|could)|safety|would have (?:lost|cost|died|missed)|fine of|deadline|penalt\w+|compliance)\b/;

/** The phrase that gives chance, boredom or an itch as the reason. */
export function chanceIn(s: Sentence): Span | undefined {
  if (STAKE.test(s.own)) return undefined;
  for (const frame of FRAMES) {
    const span = find(s, frame);
    if (
      span &&
      !/\b(?:no|not|n't|never) (?:\w+ ){0,2}$/.test(s.own.slice(0, span.start)) &&
      !/\b(?:no|little) (?:free|spare|time)/.test(s.own)
    )
      return span;
  }
  return undefined;
}
