/**
 * How people say that something is wrong: what fails, what is lost, what is late, what hurts, who complains. Open classes, listed as English has
 * them, so that a nurse's trouble counts as much as a server's.
 */

/** Things fail, break, stop. */
const FAILING =
  /\b(?:fail(?:s|ed|ing|ure|ures)?|broke|broken|break(?:s|ing|downs?)?|crash(?:es|ed|ing)?|died?|dying|dead|quit|collaps\w+|stall(?:s|ed|ing)?|jam(?:s|med|ming)?|freez(?:es|ing)|froze(?:n)?|hang(?:s|ing)|hung|leak(?:s|ed|ing|age)?|overflow\w*|flood\w*|crack(?:s|ed|ing)?|snap(?:s|ped|ping)|sag(?:s|ged|ging)?|burn(?:ed|t|ing)?|spoil(?:s|ed|t|ing)?|rott(?:ed|ing|en)|bounc(?:es|ed|ing)|loop(?:s|ed|ing)|time(?:s|d)? out|timing out|timeouts?|throttl\w+|block(?:s|ed|ing)|stuck|corrupt\w*|malfunction\w*|outages?|went (?:down|wrong|missing|quiet|dark|black|off|out)|goes (?:down|wrong|missing|quiet|dark|black)|go (?:down|wrong|missing)|going (?:down|wrong|missing|off)|(?:was|were|is|are|be|been|came|comes|come) (?:down|off|up black)|not work\w*|stopp(?:ed|ing)|drop(?:s|ped|ping)(?: out| off)?|log(?:s|ged|ging) \w+ out|kick(?:s|ed|ing) \w+ out|expir(?:es|ed|ing|y)|ran out|run(?:s|ning)? out|fell (?:off|over|through|apart|out|from|by)|falling|deadlined|unusable|wiped|deleted|lost|losing|loses|lose|loss(?:es)?|vanish\w*|disappear\w*|missing|stolen|wrong(?:ly)?|incorrect\w*|false|mistak\w+|errors?|bugs?|fault(?:s|y)?|defect\w*|glitch\w*|mismatch\w*|duplicat\w+|twice|double[- ]\w+|negative|mess|jungle|tip|chaos|shambles|nightmare|disaster|broke[nd]?|unreadable|illegible|sour|cold|wet|mould\w*|smell\w*|stank|stink\w*|rust\w*|worn)\b/;

/** Somebody is hurt, angry, waiting, at risk; something is late, short, too much. */
const HURTING =
  /\b(?:complain\w*|complaints?|angry|furious|upset|crying|tears|cried|annoyed|frustrat\w+|confus\w+|worr(?:y|ied|ies|ying)|threat\w*|leav(?:e|ing)|left|quitting|handed in|resign\w*|churn\w*|cancel\w*|refus\w+|turn(?:ed|ing) \w+ ?\w* away|reject\w*|bounce rate|drop-?offs?|abandon\w*|walk(?:ed|ing)? (?:out|away)|wait(?:ed|ing|s)?|queues?|queued|late|later|delay\w*|overdue|behind|backlogs?|slow\w*|forever|hours|short(?:age|fall|s|ed)?|too (?:many|much|late|long|few|little|slow|cold|hot|big|small)|over budget|over actuals|overspen\w+|overtime|waste[ds]?|wasting|injur\w+|hurt\w*|wrists?|accidents?|falls?|slips?|infect\w+|bleed\w*|sick|ill|pain\w*|dying|dangerous|unsafe|hazard\w*|risk(?:s|y|ed)?|fraud\w*|overcharged|undercharged|charged|overpaid|underpaid|unpaid|paid .{0,20}no|debts?|deficit|penalt\w+|fined?|breach\w*|violat\w+|non-?complian\w+|suppress\w*|bounced|ignored|nobody (?:used|knew|answer\w*|came|dared)|no one (?:used|knew|dared)|low(?:est|er)?|worst|worse|poor(?:ly)?|bad(?:ly)?|drop(?:ped)? (?:from|to|by)|fell (?:from|to|by|behind)|declin\w+|shr[aiu]nk\w*|dwindl\w+|problems?|issues?|trouble\w*|incident\w*|concern(?:s|ed)?|conflict\w*|disagree\w*|argu(?:ed|ing|ment)|dispute\w*|clash\w*|crisis|emergency|mistakes?)\b/;

/** Things are not as they should be: denied, missing, only so few, never. */
const LACKING =
  /\b(?:could(?:n't| not|nt)|can(?:'t|not|t)|did(?:n't| not|nt)|does(?:n't| not|nt)|do(?:n't| not|nt)|was(?:n't| not|nt)|were(?:n't| not|nt)|is(?:n't| not|nt)|would(?:n't| not|nt)|had(?:n't| not)|has(?:n't| not)|have(?:n't| not)|never|gives? not|no longer|without (?:a |any )?\w+|no (?:reads|tip|ticket|way|one|working|recall)|nothing|none|neither|nowhere|unable|instead of|supposed to|meant to|should have|fewer than|less than|only (?:\d+|half|a|one|two|three|few)|still|keeps? \w+ing|kept \w+ing|again and again|over and over|every (?:single )?(?:time|week|night|day|month)|running|in a row|weeks? (?:left|before)|days? (?:left|before|from))\b/;

/** A rise or a spread that nobody wanted reads as trouble only beside other trouble. */
const SIZE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|third|quarter|hundreds?|thousands?|dozens?|all|every|most|several|some(?:times)?|many)\b/;

/** How the trouble came to light. */
export const NOTICING =
  /\bi(?:'d| had| have|'ve| was| started| began| then| first| just| also| once)* ?(?:also )?(?:notic\w*|saw|see|seen|spott\w+|spot|found|find|discover\w*|caught|catch|realis\w+|realiz\w+|remark\w*|perceiv\w*|observ\w*|learn(?:ed|t)|heard|came across|stumbl\w+|disagree\w*|start(?:ed)? to think)\b|\bwhat (?:got|struck|worried|bothered|made|tipped|caught|puzzled|alarmed) me\b|\bit turned out\b|\bcaught my eye\b|\b(?:told|forward\w*|report\w*|call\w*|wrote|rang|came|sent|show\w*|said|say\w*|tell\w*) (?:to )?(?:me|us|in|that)\b/;

/** How strongly a sentence speaks of trouble: 0 not at all, 3 and more beyond doubt. */
export function troubleIn(own: string): number {
  const failing = FAILING.test(own);
  const hurting = HURTING.test(own);
  const lacking = LACKING.test(own);
  if (!failing && !hurting && !lacking) return 0;
  return (failing ? 2 : 0) + (hurting ? 2 : 0) + (lacking ? 1 : 0) + (SIZE.test(own) ? 0.5 : 0);
}

/** The first word of trouble, for the span. */
export function troubleSpan(own: string): { start: number; end: number } | undefined {
  const m = FAILING.exec(own) ?? HURTING.exec(own) ?? LACKING.exec(own);
  return m ? { start: m.index, end: m.index + m[0].length } : undefined;
}
