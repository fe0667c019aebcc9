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
  '(?:(?:a |an |the )?(?:whole |awful |good |great |fair |large |huge |decent |vast |big |massive |considerable |significant |substantial |small |reasonable |nice )?(?:lot|deal|number|amount|bunch|load|heap|ton|pile|chunk|portion|majority|handful|couple|raft|string|host|stack|slew) of|lots|lots of|loads|loads of|tons|tons of|heaps|heaps of|piles of|plenty|plenty of|hundreds of|thousands of|millions|many|numerous|countless|several|most of|quite a few|a few|very few|next to no|next to none|almost no|almost none|hardly an?y\\w*|barely an?y\\w*|a whole lot|an awful lot|a lot|a great deal|a good deal|so much|too much|manifold|multiple|various)';
const VERB =
  '(?:improv(?:ed|es|ing)|increas(?:ed|es|ing)|decreas(?:ed|es|ing)|reduc(?:ed|es|ing)|drop(?:ped|s|ping)?|fell|fallen|declin(?:ed|ing|es)|rose|risen|grew|grown|shrank|shrunk|boost(?:ed|s|ing)?|soared|plummeted|plunged|skyrocketed|rocketed|surged|climbed|jumped|dipped|eased|sped up|speeded up|speeds up|shot up|picked up|slowed|cut down|cut back|(?:went|gone|going|go|come|came|way|right|are|were|is|was|been|be) (?:way |right |well )?(?:up|down)|taken off|took off|bounced back|recovered|enhanced|strengthened|streamlined|optimi[sz]ed|simplified|shortened|lowered|raised|accelerated|expanded|multiplied|minimi[sz]ed|maximi[sz]ed|lessened|sav(?:ed|es|ing)|transformed|flourished|thrived|through the roof|off the charts|off a cliff|to the next level)';
/** A size in an adjective: “a huge success”, “very good sales”, “a real difference”. */
const SIZE =
  '(?:big|huge|massive|great|good|nice|significant|substantial|considerable|major|enormous|tremendous|drastic|dramatic|noticeable|visible|real|marked|remarkable|positive|solid|strong|decent|excellent|impressive|amazing|fantastic|incredible|record|sizeable|sizable|healthy|definite|clear|smooth|outstanding)';
const EFFECT =
  '(?:impact|improvement|difference|drop|decrease|increase|reduction|rise|growth|jump|uplift|uptick|boost|gain|gains|saving|savings|success|result|results|sales|revenue|profit|profits|turnover|takings|numbers|figures|progress|change|benefit|effect|uptake|engagement|traffic|footfall|attendance|demand|response|deal|deals|win|performance|productivity|efficiency|stability|quality|money|time)';

const frame = (source: string) => new RegExp(`\\b${source}(?![\\w-])`, 'g');

/** Amounts that claim an effect wherever they stand in a sentence about the outcome. */
const SURE: readonly RegExp[] = [
  frame(`(?:${STRENGTH},? )+(?:the )?(?:${COMPARATIVE}|more|less|fewer)`),
  frame(`(?:${STRENGTH} )*(?:${SIZE}(?:er)? (?:\\w+ )?${EFFECT}|${SIZE}est \\w+ ${EFFECT})`),
  frame(
    `${VERB} (?:(?:quite|very|so|pretty|rather|really|by) )*(?:a lot|lots|loads|a bit|nicely|well|massively|hugely|enormously|a great deal|a good deal|a whole lot|a ton|miles|exponentially|considerably|significantly|dramatically|noticeably|substantially|drastically|greatly|sharply|steeply|steadily|markedly|like mad|like crazy|no end|manifold|many ?fold|many times|overnight|further|again)`,
  ),
  frame(
    `(?:significantly|dramatically|considerably|substantially|massively|hugely|greatly|drastically|noticeably|vastly|radically|markedly|really|definitely|certainly|clearly|way|well|right) (?:${VERB}|up|down)`,
  ),
];
/** A degree with no number, wherever its verb stands: “cut costs significantly”, “almost never crashes”. */
const DEGREE =
  '(?:significantly|considerably|dramatically|substantially|drastically|massively|hugely|tremendously|immensely|enormously|exponentially|noticeably|greatly|vastly|markedly|remarkably|no end|by a lot|by far|a lot|loads|a whole lot|rare|rarely|seldom|scarcely|minimal|minimum|negligible|overwhelming|(?:very|really|pretty|so|extremely|quite|too) (?:good|low|high|small|few|big|large|rare|short|fast|quick|smooth|positive|well|strong|little|much|efficient|successful|popular|profitable)|almost never|hardly ever|almost always|nearly (?:every\\w*|all|always|no\\w*)|almost (?:every\\w*|all|nothing|nobody)|virtually|disappeared|vanished|spiked|halted|among the (?:best|highest|lowest|top)|one of the (?:best|highest|lowest|top|biggest|largest|fastest)|comfortably|like a dream|like clockwork|to a minimum|at an all-time|record|second to none|everywhere|hardly|barely|up again|to normal|that (?:many|much|often))';

/** Amounts that a figure or a slot beside them makes good. */
const BARE: readonly RegExp[] = [
  frame(COMPARATIVE),
  new RegExp(`\\b${MORE}`, 'g'),
  frame(VERB),
  frame(QUANTITY),
  frame(DEGREE),
];

const MEASURES = new Set(['percent', 'money', 'duration', 'count', 'ratio', 'zero']);

/** Whether a number stands in the sentence that can measure an outcome. */
export const hasFigure = (s: Sentence): boolean =>
  s.figures.some((f) => MEASURES.has(f.kind)) || /\bzero\b|\bnil\b|\bnone\b/.test(s.own);

/** Whether the writer has left a slot for what only they know. */
export const hasSlot = (s: Sentence): boolean => /\[[^\]]+\]/.test(s.folded);

/** All amount words of a sentence in order, the longest at each place. */
export function amountsOf(s: Sentence): Span[] {
  const found: Span[] = [];
  for (const pattern of hasSlot(s) ? SURE : [...SURE, ...BARE])
    for (const m of s.own.matchAll(pattern)) {
      const span = { start: m.index, end: m.index + m[0].length };
      if (!found.some((f) => f.start < span.end && span.start < f.end)) found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
}

const CLAIM =
  /(?:er|less|fewer|more|better|worse|up|down|ed|fell|rose|grew|through the roof|off the charts)$|^(?:improv|increas|reduc|decreas|drop|sav|grow|grew|rose|fell)/;

/** The first amount that claims a change: “much calmer”, “way up”, not only “several colleagues”. */
export const claimIn = (s: Sentence): Span | undefined =>
  amountsOf(s).find((a) => CLAIM.test(s.own.slice(a.start, a.end)));
