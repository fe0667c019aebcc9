import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';

/** Words that say how much and give no number, and the figures that do. */

const STRENGTH =
  '(?:much|far|way|(?:a |whole |an? awful )?lot|lots|loads|heaps|tons|miles|streets|leagues|(?:a )?(?:whole |good |great |fair |big |tiny |little |wee |nice |decent )?(?:deal|bit|chunk|amount)|a little|so much|very much|considerably|significantly|dramatically|noticeably|radically|substantially|massively|hugely|vastly|greatly|immensely|enormously|markedly|measurably|visibly|clearly|obviously|remarkably|drastically|tremendously|incredibly|exponentially|somewhat|slightly|marginally|rather|even|genuinely|properly|definitely|steadily|really|quite)';
const COMPARATIVE =
  '(?:faster|quicker|slower|smoother|better|worse|easier|harder|cheaper|dearer|shorter|longer|higher|lower|bigger|smaller|larger|greater|fewer|less|lesser|stronger|weaker|lighter|heavier|cleaner|clearer|safer|happier|calmer|quieter|tidier|neater|simpler|healthier|steadier|closer|tighter|leaner|richer|warmer|cooler|friendlier|brighter|sharper|fuller|emptier|nicer|kinder|looser|thinner|wider|deeper|broader|busier|sooner|slicker|snappier|speedier|sturdier|stabler|fresher|louder|keener|brisker|handier|gentler|rarer|milder)';
/** What “more” and “less” must go before to be an amount: not “no more”, “more or less”, “more than 40”. */
const MORE =
  "(?<!\\b(?:no|any|once|what's|one|some|the|never|and|not) )(?:more|less)(?! (?:or|than|to the|about|so|like|on that)\\b)(?= \\w)";
const QUANTITY =
  '(?:(?:a |an )?(?:whole |awful |good |great |fair |large |huge |decent |vast |big |massive |considerable |significant |substantial |small |reasonable |nice )?(?<!\\bthe )(?:lots?|deal|number|amount|bunch|loads?|heaps?|tons?|pile|chunk|portion|majority|handful|couple|raft|string|host|stack|slew) of|lots|loads|tons|heaps|piles of|plenty of|plenty|hundreds of|thousands of|millions|many|numerous|countless|several|most of|quite a few|a few|very few|next to no|next to none|almost no|almost none|hardly an?y\\w*|barely an?y\\w*|a whole lot|an awful lot|a lot|a great deal|a good deal|so much|too much|manifold|multiple|various)';
const VERB =
  '(?:improv(?:ed|es|ing)|increas(?:ed|es|ing)|decreas(?:ed|es|ing)|reduc(?:ed|es|ing)|drop(?:ped|s|ping)?|fell|fallen|declin(?:ed|ing|es)|rose|risen|grew|grown|shrank|shrunk|boost(?:ed|s|ing)?|soared|plummeted|plunged|skyrocketed|rocketed|spiked|crept (?:up|down)|climb(?:s|ing)|clawed back|claw back|spared|eas(?:ed|ing) off|slowed down|fell off|dropped off|moved on up|tripled up|shav(?:ed|es|ing)|trimmed|slashed|chopped|surged|climbed|jumped|dipped|eased|sped up|speeded up|speeds up|shot up|picked up|slowed|cut down|cut back|(?:went|gone|going|go|come|came|way|right|are|were|is|was|been|be) (?:way |right |well )?(?:up|down)(?! (?:to (?:me|us|him|her|my|the)|with|on|from|and|for))|taken off|took off|bounced back|recovered|enhanced|strengthened|streamlined|optimi[sz]ed|simplified|shortened|lowered|diminish(?:ed|es|ing)?|raised|accelerated|expanded|multiplied|minimi[sz]ed|maximi[sz]ed|lessened|sav(?:ed|es|ing)|transformed|flourished|thrived|through the roof|off the charts|off a cliff|to the next level)';
/** A size in an adjective: “a huge success”, “very good sales”, “a real difference”. */
const SIZE =
  '(?:big|huge|massive|great|good|nice|significant|substantial|considerable|major|enormous|tremendous|drastic|dramatic|noticeable|visible|real|marked|remarkable|positive|solid|strong|decent|excellent|impressive|amazing|fantastic|incredible|record|sizeable|sizable|healthy|definite|clear|smooth|outstanding)';
const EFFECT =
  '(?:impact|improvement|difference|drop|decrease|increase|reduction|rise|growth|jump|uplift|uptick|boost|gain|gains|saving|savings|success|result|results|sales|revenue|profit|profits|turnover|takings|numbers|figures|progress|change|benefit|effect|uptake|engagement|traffic|footfall|attendance|demand|response|deals?(?<!\\ba (?:great|good) deal)|win|performance|productivity|efficiency|stability|quality|money|time)';

const frame = (source: string) => new RegExp(`\\b${source}(?![\\w-])`, 'g');

/** Amounts that claim an effect wherever they stand in a sentence about the outcome. */
const SURE: readonly RegExp[] = [
  frame(`(?:${STRENGTH},? ){1,3}(?:the )?(?:${COMPARATIVE}|more|less|fewer)`),
  frame(`(?:${STRENGTH} ){0,2}(?:${SIZE}(?:er)? (?:\\w+ )?${EFFECT}|${SIZE}est \\w+ ${EFFECT})`),
  frame(
    `${VERB} (?:(?:quite|very|so|pretty|rather|really|by) ){0,2}(?:very much|so much|a lot|lots|loads|a bit|nicely|well|massively|hugely|enormously|a great deal|a good deal|a whole lot|a ton|miles|exponentially|considerably|significantly|dramatically|noticeably|substantially|drastically|greatly|sharply|steeply|steadily|markedly|like mad|like crazy|no end|manifold|many ?fold|many times|overnight|further|again|enough|quite a bit|a fair bit)`,
  ),
  // “moved in a really meaningful way”, “is trending the right way”, “came down nicely”, “saved us a ton of”.
  /\bin (?:a|an) (?:really |very |quite )?(?:serious|meaningful|big|major|massive|significant|considerable|noticeable|huge) (?:way|manner|fashion)\b/g,
  /\b(?:trend(?:s|ed|ing)|head(?:ing|ed)|moving|moved) (?:in )?the (?:right|better) (?:way|direction)\b|\btrending (?:up|down|upwards?|downwards?|well)\b/g,
  /\b(?:came|come|gone|went|go|going|shot|moved) (?:right |way )?(?:down|up) (?:nicely|a lot|well|a bit|a fair bit|quickly|sharply|steadily|loads|massively|hugely|drastically)\b/g,
  /\b(?:saved?|saves|saving|spared?|gained|brought in|earned) (?:\w+ ){0,2}(?:a )?(?:ton|tons|lots|loads|heaps|piles|plenty|lot|bunch|fair bit|good deal|great deal|fortune|ages) of\b/g,
  frame(
    `(?:significantly|dramatically|considerably|substantially|massively|hugely|greatly|drastically|noticeably|vastly|radically|markedly|really|definitely|certainly|clearly|way|well|right)(?:, way|, well)* (?:${VERB}|(?<!\\bcalm\\w* right )(?:up|down))`,
  ),
];
/** A degree with no number, wherever its verb stands: “cut costs significantly”, “almost never crashes”. */
const DEGREES = [
  '(?:is|are|was|were|been|became|become|becomes|made \\w+(?: \\w+)?|got|getting|stayed|stays|remains?|remained|looks?|looked|runs?|ran|running|works?|worked|working|came (?:back|out)|turned out|do|does|doing|did) (?:all |really |very |so |pretty |quite |now |still |back |also )*(?:good|well|smooth|easy|simple|quick|fast|low|high|excellent|superb|strong|positive|efficient|productive|reliable|stable|healthy|short|tidy|solid|successful|effective|profitable|popular|busy|full|empty|competitive|accurate|consistent|flawless|perfect|outstanding|impressive|exceptional)(?! (?:about|for me|to (?:me|us)|as|enough))',
  '(?:settled|settling|calmed|calming|quietened|quieted|died|cooled|loosened|lightened|cheered|brightened|perked|cleared|smoothed|evened|levelled|leveled|freed|opened|tightened|sharpened|toughened|firmed) (?:right |all |really )?(?:up|down|out|off|itself)(?! (?:the|a|my|our|his|her|to|with))',
  '(?:stabili[sz]ed|normali[sz]ed|relaxed|brightened|lifted|blossomed|flourish(?:ed|ing)|thriv(?:ed|ing)|bloomed|matured|steadied|eased|lightened|strengthened|prospered|excelled|outperformed|overachieved|exceeded|surpassed|outpaced)(?! (?:the (?:box|lid|lift)|a box))',
  '(?:game[- ]?changer|world of difference|thing of the past|(?:good|better|best|healthy|strong) (?:place|shape|position|state)|paid off|pays off|bore fruit|(?:turn(?:ed|s)?|came|come|coming) (?:itself )?(?:a)?round|came (?:right|good)|caught up|went away|gone away|took off|smoothly|seamlessly|effortlessly|efficiently|freely|on track|under control|back on (?:its|their|our) feet|stopped (?:being|happening|complaining|arguing|ringing))',
  '(?:significantly|considerably|dramatically|substantially|drastically|massively|hugely|tremendously|immensely|enormously|exponentially|noticeably|greatly|vastly|markedly|remarkably|comfortably|manifold)',
  '(?:no end|by a lot|by far|a lot|loads|a whole lot|like a dream|like clockwork|to a minimum|at an all-time|record|second to none|everywhere|up again|to normal|further|farther)',
  '(?:rare|rarely|seldom|scarcely|hardly|barely|minimal|minimum|negligible|overwhelming|disappeared|vanished|dried up|tailed off|died down|trickled|halted|(?:so|that|as) (?:many|much|often|long))',
  '(?:very|really|pretty|so|extremely|quite|too) (?:good(?! (?:job|work|about))|low|high|small|few|big|large|rare|short|fast|quick|smooth|positive|strong|little|much|efficient|successful|popular|profitable)',
  '(?:nearly|almost|basically|practically|virtually|pretty much|more or less|all but|hardly) (?:stopped|gone|disappeared|dried up|vanished|nothing|never|ever|always|all|every\\w*|any\\w*|no\\w*|empty|eliminated)',
  '(?:among|one of) the (?:best|highest|lowest|top|biggest|largest|fastest)',
  '(?:highest|lowest|best|fastest|quickest|smallest|biggest|largest|fewest|shortest|cleanest|quietest|calmest|smoothest|busiest|strongest) (?:\\w+ )?(?:it|we|they|in|since|yet|so far|for|of the)',
  '(?:noticed?|saw|see|felt|feel|made|makes) (?:the|a|all the|quite a) (?:\\w+ )?difference',
  '(?:night and day|non-event|another level|a (?:whole )?new level|the next level|fraction of|fortune|a packet|a bomb|a mint|pittance|a trickle|pretty penny|by a (?:\\w+ )?margin)',
  '(?:saved|spared|shaved|took|takes|in) (?:\\w+ )?(?:ages|forever|no time|next to no time)',
  '(?:serious|good|big|real|quite some|some|proper) money',
  "(?:the |a )?(?:bulk|majority|lion's share|better part|(?:big|large|huge|good|sizeable|great) (?:part|share|portion|margin)) of",
  'well (?:above|below|under|over|within|ahead)|within (?:reasonable|acceptable|normal)',
  '(?:fast|quick|smooth|quiet|easy|stable|calm|good|short|cheap|safe|clean|reliable|efficient|healthy|low|high|steady|simple|tidy|accurate|predictable) (?:now|nowadays|these days|ever since|since|after that)',
].map((d) => `(?:${d})`);

/** Amounts that a figure or a slot beside them makes good. */
const BARE: readonly RegExp[] = [
  frame(`(?<!\\bno )${COMPARATIVE}`),
  new RegExp(`\\b${MORE}`, 'g'),
  frame(VERB),
  frame(QUANTITY),
  ...DEGREES.map(frame),
];

const MEASURES = new Set(['percent', 'money', 'duration', 'count', 'ratio', 'zero']);

/** Whether a number stands in the sentence that can measure an outcome. */
export const hasFigure = (s: Sentence): boolean =>
  s.figures.some((f) => MEASURES.has(f.kind)) || /\bzero\b|\bnil\b|\bnone\b/.test(s.own);

/** Whether the writer has left a slot for what only they know. */
export const hasSlot = (s: Pick<Sentence, 'folded'>): boolean => /\[[^\]]+\]/.test(s.folded);

/** More than these no sentence needs, and no pasted wall of words may cost. */
const ENOUGH = 8;
/** By the list of its words, which stays the same wherever the sentence stands. */
const kept = new WeakMap<Sentence['words'], readonly Span[]>();

/** All amount words of a sentence in order, the longest at each place. */
export function amountsOf(s: Sentence): readonly Span[] {
  const known = kept.get(s.words);
  if (known) return known;
  const found: Span[] = [];
  for (const pattern of hasSlot(s) ? SURE : [...SURE, ...BARE])
    for (const m of s.own.matchAll(pattern)) {
      if (found.length >= ENOUGH) break;
      const span = { start: m.index, end: m.index + m[0].length };
      if (!found.some((f) => f.start < span.end && span.start < f.end)) found.push(span);
    }
  found.sort((a, b) => a.start - b.start);
  kept.set(s.words, found);
  return found;
}

/** An effect and its measure without a number: “improved performance”, “helped a lot of customers”. */
const EFFECTS: readonly RegExp[] = [
  /\b(?:improved|increased|reduced|boosted|lowered|raised|enhanced)(?= (?:the |our |their |overall |its )?(?:\w+ )?(?:performance|efficiency|productivity|quality|satisfaction|stability|reliability|speed|costs?|sales|revenue|morale|engagement|errors?|delays?|complaints?|times?|uptime|latency|throughput)\b)/g,
  /(?<=\b(?:helped|saved|saves|spared|served|reached|cost) (?:us |them |me |him |her |everyone |everybody )?)(?:a lot of|lots of|many|countless|numerous|loads of|tons of|plenty of|so many|hundreds of|thousands of|dozens of)(?= \w)/g,
];

/** The first amount that claims an effect in so many words, whatever the sentence was read as. */
export function sureAmountIn(s: Sentence): Span | undefined {
  for (const pattern of [...SURE, ...EFFECTS]) {
    // Not by `exec`, which leaves its place in the pattern, where the next to look for it in another sentence would begin.
    const [m] = s.own.matchAll(pattern);
    if (m) return { start: m.index, end: m.index + m[0].length };
  }
  return undefined;
}

const CLAIM =
  /(?:er|less|fewer|more|better|worse|up|down|ed|fell|rose|grew|through the roof|off the charts)$|^(?:improv|increas|reduc|decreas|drop|sav|grow|grew|rose|fell)/;

/** The first amount that claims a change: “much calmer”, “way up”, not only “several colleagues”. */
export const claimIn = (s: Sentence): Span | undefined =>
  amountsOf(s).find((a) => CLAIM.test(s.own.slice(a.start, a.end))) ?? sureAmountIn(s);
