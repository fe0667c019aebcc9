import { shows } from '../../language/features.ts';
import { verbSet } from '../../language/verbs.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';
import { givenIn } from './assignments.ts';
import { earlyAction } from './phases.ts';

/** Reasons for acting that are an accident, a mood or a habit of the speaker. */

const ADV =
  '(?:just |really |only |kind of |sort of |honestly |actually |simply |mostly |also |always |pretty |a bit |so |quite |half |getting |feeling |frankly |rather |very |kinda |literally |starting to be |going to |gonna )*';
const I = `\\b(?:i|i'm|me|we)(?:'m|'d| was| am| had been| were| felt| got| be)? ${ADV}`;

const PLAIN: readonly RegExp[] = [
  /\b(?:somebody|someone) (?:had|has) to (?:do|fix|sort|take|go|be|look)\b/,
  /\bi (?:had|have|got) (?:some|a bit of|plenty of|a lot of|a little) (?:free|spare|extra) time\b/,
  /\bi (?:was|got|felt) (?:\w+ )?(?:bored|fed up)\b|\b(?:was|were|is|kept) (?:really |starting to |just )?(?:annoying|bugging|irritating) me\b|\bon my nerves\b|\bout of (?:boredom|curiosity)\b/,
];

const FRAMES: readonly RegExp[] = [
  /\b(?:quieter|slower|lighter|duller|calmer) (?:spell|week|period|patch|stretch|time|day|month|shift)\b|\b(?:n't|not) (?:a (?:great deal|lot|whole lot)|much|anything|loads) (?:else )?on\b|\bthere was (?:some )?time (?:for it|to spare|left)\b|\bi was (?:just |rather |a bit )?(?:empty|idle|unoccupied|underused|at a loose end)\b|\bat a loose end\b/,
  /\b(?:easier|quicker|simpler) than (?:arguing|explaining|saying|fighting|asking|refusing)\b|\b(?:something|it) to (?:keep me|keep my|pass|fill|occupy|kill)\b|\bto keep (?:me|myself|my (?:eyes|mind|hands)) (?:awake|busy|occupied|entertained|open|sharp)\b|\b(?:so|and) (?:that was that|it was me|it had to be me|naturally it (?:came|fell) to me)\b|\b(?:that's|that is|which is) (?:why|how) it was me\b/,
  // Time to kill.
  /\bi\b.{0,25}\b(?:had|with|have|got) (?:some |a bit of |a little |plenty of |a few hours of |extra |a lot of |a couple of )?(?:free|spare|extra|idle|down|time|downtime|slack|capacity)(?: ?time| hours?| afternoon| evening| to kill| on my hands| day)?\b(?! (?:to (?:test|check|compare|finish|do both)))/,
  /\b(?:nothing|not much|little|n't anything|n't much|without nothing|anything) (?:else |better |more |much |urgent |particular |special )?(?:to do(?! with)|going on|on (?:that|my)|happening|better)\b/,
  /\b(?:slow|quiet|dead|boring|lazy|dull|empty|rainy|uneventful|slack) (?:\w+ )?(?:week|day|morning|afternoon|evening|night|shift|month|season|period|sprint|hour|sunday|saturday|monday|tuesday|wednesday|thursday|friday|time|spell|patch|stretch)\b/,
  /\b(?:it|things|work|business|everything|the (?:shop|office|ward|floor|place|store|phones?)) (?:was|were|had been|had gone) (?:\w+ )?(?:quiet|slow|dead(?! busy)|slack|empty)\b/,
  /\b(?:between|in between) (?:projects|jobs|tasks|tickets|assignments|shifts|patients|customers|stories)\b|\b(?:kill|killing|pass|passing|fill|filling) (?:some |the |a bit of )?(?:time|hours?|afternoon|day)\b|\b(?:waiting|waited) (?:for (?:a |the |my )?)?(?:review|build|approval|feedback|something)\b|\blast hour of\b/,
  // Mere chance.
  /\b(?:by (?:pure |sheer |mere |complete |total )?(?:chance|accident|luck|coincidence)|more or less by chance|coincidentally|as luck would have it|happened to|happens to|just so happened|right place|wrong place|stumbled|pure luck|fluke|accidentally|randomly|for some reason|somehow ended up|ended up being (?:me|the one)|turned out to be me)\b/,
  /\bi(?: was| happened to be|'m|'d been| am)? ?(?:just |only |the )*(?:closest|nearest|only one|first one|last one|one|sat|sitting|standing|stood|there|around)\b.{0,50}\b(?:so|there|anyway|figured|guess|near|left|in the room|here|available|free|awake)\b/,
  // Nobody else did.
  /\b(?:some(?:body|one)|one of us) (?:has|had|needed|needs|'s got|was going|ought|must|should|had got)(?: to| have)\b/,
  /\b(?:no ?body|no one|no-one|none of (?:them|us|the others)|others?|everyone|everybody|the rest|the others|nobody else|no one else)(?: else)?(?: (?:was|were|is|are|had|has|would|wanted|could|did|does|seemed|stepped))(?:n't| not| all)? ?(?:interested|keen|willing|wanted?|want to|free|available|bothered|volunteer\w*|fancied|up for|feel like|on (?:mute|holiday|leave)|busy|tied up|away|at lunch|raised|do it|to do it|too busy|take it|off sick|look(?:ing)? at it|step(?:ped|ping)? (?:up|forward))\b/,
  /\b(?:doesn't|does n't|does not|didn't|did not|hates?|don't|do not|hated) (?:like|do|enjoy|care for|paperwork|admin|fancy|bother with|touch)\b.{0,40}\b(?:so|always going to|end(?:ed)? up|fell|left|anyway)\b/,
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
    `${I}(?:fancied|fancying|felt like|wanted (?:a change|something|to (?:play|try|learn|see (?:what|if|how)|get into|have a go|prove|impress|show off|experiment|be (?:seen|noticed)))|had always wanted|always wanted|been meaning to|love(?:d)? (?:a |solving |puzzles|challenges|new)|like(?:d)? (?:a |solving |puzzles|challenges|new|tinkering)|enjoy(?:ed)? (?:a |solving |puzzles|challenges|tinkering))`,
  ),
  /\b(?:been|had been) (?:meaning|wanting|itching|dying|looking) to (?:play|try|learn|do|have|use|get)\b|\b(?:sounded|looked|seemed|felt) (?:like )?(?:a |an )?(?:\w+ )?(?:fun|nice|interesting|cool|change|laugh|good idea|right|exciting|easy|neat|challenge|opportunity|exposure)\b|\b(?:for fun|for the fun|for a laugh|for the experience|out of (?:curiosity|boredom|interest|habit|spite|stubbornness)|just because|good for my|look(?:ed|s)? good on (?:my|the|a)|on my (?:cv|resume|résumé|promo)|promotion|brownie points|visibility for me|a change of scene|the moment felt|the mood took)\b/,
];

/** Where the sentence tells why the speaker took it on, less is needed. */
const IN_TASK: readonly RegExp[] = [
  // There, awake, free, passing by.
  /\bi (?:was|had been|'d been) (?:already |just |only |still |anyway |on (?:my|the) (?:way|bench|lunch|break)|in (?:the|my) (?:area|neighbourhood|neighborhood|building|room|office|corridor|lift|queue|car)|walking|passing|sitting|standing|lying|hanging|stood|sat|up|awake|around|nearby|free|available|off|alone|there|early|late|new|first|last|the (?:only|first|last|nearest|closest|one|new|newest|youngest|oldest|quietest|tallest|next|biggest|loudest)|an? (?:early|light|night|neat|control|perfectionist|bit|stickler|sucker|tinkerer|\w+ person|\w+ nerd|\w+ geek|nerd|geek|fan))\b/,
  /\bi (?:could|couldn't|couldn't) (?:not )?sleep\b|\b(?:since|as|because|so long as) i(?:'d| was| had)? (?:was )?(?:already|anyway|there|here|free|around|in)\b|\b(?:anyway|anyhow|in any case|at the time anyway)\b/,
  /\bi(?:'d| had| was| ended up)? (?:finished|done|ahead|early|through with|caught up|cleared|idle|in between|waiting|on the bench|off duty|on (?:light|garden|restricted) \w+)\b|\b(?:gap|hole|lull|opening|room|space|slack) (?:in|between) (?:my|the) (?:calendar|diary|schedule|sprint|week|day|roster|projects?)\b|\b(?:long|whole|quiet|empty|wet|rained|snowed|cancelled|canceled)(?: \w+)? (?:weekend|flight|train|ride|drive|night|afternoon|evening|in|off|morning|day|shift|hour)\b/,
  // Feelings and tastes.
  /\bi(?: just| really| simply| do| did| honestly| always| kind of| sort of| rather| quite| frankly| personally| also| only| never| must have| 've always| had always| did n't| didn't| don't| do n't| do not| did not| can't| couldn't)* (?:like[ds]?|love[ds]?|enjoy(?:s|ed)?|hate[ds]?|fanc(?:y|ied)|felt|feel|(?<!(?:n't|not) )want(?:ed)? (?:to (?!help|protect|save|keep|make sure|ensure|stop|prevent|spare|avoid|give)|a |an |some|something|in|out|it |that )|wondered|wished|dreaded|couldn't resist|could not resist|adore[ds]?|craved|longed|prefer(?:red)?|thought (?:it|that|this) (?:would|might|could|was|looked|sounded|'d)|got (?:bored|curious|annoyed|fed up|tired|sick|hooked|nosy|sucked|carried)|had (?:a hunch|an itch|a soft spot|always|this|nothing|an afternoon|an evening|a free|a spare|a quiet|a thing|no (?:real|particular|special|better|other|idea)))\b(?! (?:responsib\w+|that (?:customers?|patients?|people)|sure|certain|a duty|obliged))/,
  /\b(?:embarrass\w*|awkward\w*|silence|shame|ashamed|guilt\w*|sorry for|pity|jealous\w*|vanity|ego|pride|stubborn\w*|nos(?:y|iness)|curio(?:us|sity)|bored\w*|boring|tedious|monoton\w*|restless\w*|perfectionis\w+|neat freak|tidy|hobby|pastime|puzzle[sd]?|riddle|fun|excuse|pretext|dare[ds]?|bet|whim|impulse|instinct|gut|mood|habit|fate|luck\w*|chance|coincidence|accident\w*|random\w*|fluke|karma|star sign|horoscope|lottery|itch\w*)\b/,
  /\b(?:eyesore|ugly|messy|untidy|hideous|racket|noise|noisy|beep\w*|smell|stink|clutter\w*|did my head in|doing my head in|drive[s]? (?:me|you|one)|offend\w*|bother\w*|grating|itchy|painful to (?:watch|look))\b.{0,40}\b(?:me|my|i)\b|\b(?:me|my|i)\b.{0,40}\b(?:eyesore|ugly|messy|untidy|hideous|racket|noise|beeping|smell|stink|clutter\w*)\b/,
  /\b(?:disturb|distract|annoy|bother|bug|irritat|intrigu|fascinat|interest|amus|tempt|appeal|tickl|nagg|haunt|niggl|drove|mak|made|making|driving)(?:s|ed|ing|ted|led)?(?: \w+){0,2} (?:me|my)\b|\b(?:disturb|annoy|bother|bug|irritate|intrigue|fascinate|interest|tempt)s? me\b|\b(?:interesting|exciting|fun|cool|challenging|relaxing|satisfying|fascinating|addictive|therapeutic|new) (?:for|to) me\b|\bi have (?:an? |some |big |great |much |keen )?(?:interest|passion|weakness|thing|ocd|soft spot|talent|knack|love|habit|tendency)\b/,
  /\b(?:felt|feels|seemed|sounded|looked) like (?:the|a|an|it|fun|something)\b|\bsomething (?:told|made|in|inside|about|drew|caught)\b|\b(?:easier|quicker|faster|simpler|less (?:hassle|trouble|effort)|better) than (?:arguing|saying|explaining|asking|refusing|waiting|sitting|watching|listening|going|doing)\b|\bwould(?:n't| n't| not) (?:shut up|stop|leave me|let (?:me|it))\b|\b(?:half an hour|an hour|a few (?:minutes|hours|days)|an afternoon|a couple of hours|hours?|minutes|days?) (?:to (?:kill|spare|burn|myself|fill)|spare|free|on my hands|off)\b|\bso (?:i had|there was|i'd got|i had got) (?:time|half|an? (?:hour|afternoon|free|few|bit|couple))\b/,
  /\b(?:read|seen|watched|heard|saw|came across|listened to|stumbled) (?:about |upon |on |of |across )?(?:an? |some |this |the )?(?:\w+ )?(?:blog\w*|article|video|talk|podcast|book|post|course|tutorial|webinar|tweet|thread|documentary)\b|\b(?:my|the|our|a) (?:course|degree|class|diploma|thesis|master'?s|bootcamp|certification|club|scout\w*) (?:needed|required|wanted|asked)\b|\bon (?:my|the) (?:way|phone|train|bus|tube|break|commute|loo|toilet)\b|\b(?:scrolling|browsing|idly|doomscrolling|daydreaming|procrastinat\w+|putting off|avoiding)\b|\bfor the (?:money|pay|overtime|experience|fun|challenge|exercise|glory|company|biscuits|free \w+|points|hell of it|sake of it|craic|thrill)\b|\b(?:raised|brought up|taught|trained|wired|built|made) (?:me |that way|like that|this way)(?:to\b)?/,
  // It wanted doing; one thing led to another; it was easy, handy, in fashion, a favour, meant to be.
  /\b(?:needed|need|needs|wanted) (?:doing|to be done|sorting|fixing|cleaning|somebody|someone)\b|\b(?:had|has|have) to be (?:done|someone|somebody|me)\b|\bneeds must\b|\bwhat (?:you|one|we|people) do\b|\bright thing\b|\bone thing led\b|\bbefore i (?:knew|had)\b|\b(?:grew|snowballed|went|took off) from there\b|\bstarted (?:out )?as\b|\b(?:just|kind of|sort of) (?:\w+ )?(?:started|began|happened|went|did|took|picked|grew|fell|came)\b/,
  /\bi (?:had|have|'ve got|got|owned?|knew|know|sp(?:ea|o)ke?|lived?|held) (?:the (?:keys?|login|password|van|car|laptop|tools?|drill|ladder|time|passcode)|access|excel|the (?:closest|nearest)|a (?:van|car|ladder|drill|laptop|licen[cs]e|degree|background)|some (?:excel|python|sql|polish)|close|nearby|next door|round the corner)\b|\bmy (?:\w+ )?(?:desk|seat|locker|flat|house|bunk|station|bench|room|office|phone|screen|car|dog|kids?|wife|husband|girlfriend|boyfriend)\b.{0,20}\b(?:was|were|is|had)\b/,
  /\b(?:got|get|gets|getting) me (?:out|away|off|through)\b|\b(?:it|that|which|anything) (?:beats?|was better than|to (?:avoid|get out))\b|\b(?:walk|walked|drive|scroll|go) past\b|\b(?:sit|sat) (?:right|well|wrong|badly)\b|\bkept (?:me|us) (?:awake|up|busy|going)\b|\bpersonally\b|\b(?:my|the) (?:back|blood|hackles|eye|fancy|interest|attention|curiosity) (?:up|boil\w*)?\b.{0,10}\b(?:caught|piqued|up|boil\w*|took)\b|\b(?:caught|piqued|took|grabbed|tickled|held) my\b|\b(?:bee in my|fingers (?:were )?itch|competitive|hate losing|sore loser|in the mood)\b/,
  /\b(?:low-?hanging|quick win|easy (?:win|one|target|job|enough)|simple enough|would(?:n't| n't| not) take (?:long|more)|good (?:chance|opportunity|way|excuse|moment|time) (?:for|to)|chance (?:for me )?to|favou?r|owed|owe|mate of mine|friend of mine|my (?:friend|mate|buddy|pal)|polite\w*|obliged|no harm|nothing to lose|lord|god|providence|holy spirit|conscience|calling|meant to be|destin\w+|trend\w*|buzz\w*|fashion\w*|hype\w*|flavou?r of the|all the rage|everyone (?:was|is) (?:doing|talking)|suited me|suits me|convenient|handy|timing)\b/,
  // For oneself.
  /\b(?:my|a|the) (?:\w+ )?(?:cv|resume|résumé|portfolio|appraisal|promotion|promo|review|bonus|linkedin|profile|career|certificate|exam|degree|credits?|overtime|brownie points)\b|\b(?:impress|show off|get noticed|prove (?:myself|to|that i|i )|look good|learn (?:something|a|the|how|about|more|rust|python|sql)|try (?:out|something|my hand|it out|the new)|practi[sc]e|play with|get (?:out of|away from|to know|some (?:exposure|experience))|experience with|get to grips|exposure|peace and quiet|a quiet life|keep (?:him|her|them|the peace|busy|myself)|get (?:him|her|them|it) off|change of (?:pace|scene|air)|stop (?:him|her|them) (?:moaning|nagging|asking|going on))\b/,
  // Nobody else; it had to be somebody.
  /\b(?:somebody|someone|some one|one of us|somebody's|someone's|anybody|a person|who else)\b.{0,12}\b(?:had|has|got|gotta|needed|must|should|would|ought|to do|was going)\b|\b(?:nobody|no one|no-one|none|neither|not one|not a soul|everybody|everyone|the others|all the others|the rest|they all|people)\b[^,;]{0,30}\b(?:else|did|wanted|likes|liked|put|hand|raise[ds]?|volunteer\w*|came forward|stepped|offered|looked at (?:me|the floor|their|each)|gone|left|went|busy|holiday|leave|lunch|home|asleep|available|free|around|keen|interested|touch\w*|sick|quiet)\b/,
  /\b(?:hand|arm) (?:went |shot |was )?up\b|\b(?:put|stuck) (?:my|me) hand up\b|\b(?:happen(?:ed|s)?|ended up|turned out|wound up|came about|fell into|stumbled|tripped over|bumped into|drifted|slipped|roped myself|found myself|got talking|overheard)\b|\b(?:couldn't|could n't|could not|didn't|did n't|did not|n't|not|hard to|dared not|too \w+ to) (?:really |exactly |want to |like to |dare to |dare |have the heart to |bring myself to )?(?:say no|refuse|decline|object|argue|get out of)\b/,
  // Any reason that names no stake.
  /\b(?:so|because|since|as|cos|cause|which is why|that's why|that is why|which is how|that's how) (?:then |of course |naturally |anyway |obviously |in the end |okay |well |like )?i(?:'d|'m|'ve)? (?!(?:knew|could not|couldn't|decid(?:e|es|ed)|ch(?:oo|o)se|was responsible|had to|was (?:in charge|asked|told|new to))\b)\w+/,
  /\b(?:no (?:real|particular|special|good|deep|big|other|great) (?:reason|motive|plan|thought)|don't (?:really )?know why|do n't (?:really )?know why|can't (?:really )?say why|not sure why|for whatever reason|just (?:did|because|felt|seemed|one of those)|because i could|why not|that's (?:just )?(?:me|how|the way|all)|it is my (?:nature|character|habit)|my (?:personality|nature|character|star|wife|husband|mum|mother|dad|father) |by nature|by temperament|born (?:that|this) way|how i was (?:raised|brought up)|the (?:kind|sort|type) of|one of those)\b/,
];

/** The business, the customer, the risk: where they are named the reason is not weak. */
const STAKE =
  /\b(?:losing|lost|cost(?:s|ing)? (?:us|the|them|every|about|\d)|at risk|risk of|(?<!\b(?:no|few|without) )(?:customers?|patients?|clients?)|residents?|pupils|safety|unsafe|danger\w*|would have (?:lost|cost|died|missed)|fine of|deadline|penalt\w+|compliance|revenue|money|hurt|injur\w+|die|died|suffer\w*)\b/;
const DENIED = /\b(?:no|not|n't|never|nor|hardly) (?:\w+ ){0,2}$/;
const MY_REASON = /\b(?:since|because|as|cause|cos|so|and) i\b(?!.{0,8} (?:next|on))/;
const NO_REASON =
  /\b(?:no|little|hardly any) (?:free|spare|time)|\b(?:is|was)(?:n't| not) (?:why|the reason|what)\b|\bnot because\b/;

/** The phrase that gives chance, boredom or an itch as the reason. Outside of the task only the plainest count. */
export function chanceIn(s: Sentence): Span | undefined {
  if (shows(s, STAKE) || shows(s, NO_REASON)) return undefined;
  const given = givenIn(s) !== undefined;
  const misread = !s.evidence.has('problem') && earlyAction(s) ? FRAMES : PLAIN;
  for (const frame of s.section === 'task' ? [...FRAMES, ...IN_TASK] : misread) {
    const m = frame.exec(s.own);
    const before = s.own.slice(0, m?.index);
    // “They gave it to me because everyone was busy” is their reason, not the speaker's.
    if (m && !DENIED.test(before) && !(given && !shows(s, MY_REASON)))
      return { start: m.index, end: m.index + m[0].trimEnd().length };
  }
  return s.section === 'task' && !given ? plainWish(s) : undefined;
}

/** The speaker tells of themself in the task, and names no stake, no role, no figure, no decision: whatever it is, it is no motive. */
function plainWish(s: Sentence): Span | undefined {
  if (
    s.evidence.size > 0 ||
    s.folded.includes('[') ||
    s.figures.length > 0 ||
    s.count > 24 ||
    shows(s, STAKE) ||
    shows(s, NEUTRAL)
  )
    return undefined;
  const own = s.doers.find((d) => d.actor === 'i' && !d.negated && !d.hypothetical && !d.subordinate);
  // A deed or a finding that a section misread belongs to the work itself.
  if (own && FOUND.has(own.verb)) return undefined;
  return own && { start: own.start, end: own.end };
}
const FOUND = verbSet(
  'notice find discover see spot realise realize recognise recognize check watch measure fix test build write trace compare follow read call ring ask tell',
);
const NEUTRAL =
  /\b(?:responsib\w+|role|job|task|goal|aim|charge|own|owned|duty|duties|never|if|risk|knew|because of|must|had to|decid(?:e|es|ed)|ch(?:oo|o)se|promised|asked|told|offered|volunteered|manager of|lead of)\b/;
