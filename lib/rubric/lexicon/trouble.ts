/**
 * How people say that something is wrong: what fails, what is lost, what is late, what hurts, who complains. Open classes, listed as English has
 * them, so that a nurse's trouble counts as much as a server's.
 */

/** Things fail, break, stop, get lost. */
export const FAILING =
  /\b(?:fail(?:s|ed|ing|ures?)?|broke|broken|break(?:s|ing|downs?)|crash(?:es|ed|ing)?|died?|dies|dying|dead|collaps\w+|stall(?:s|ed|ing)?|jam(?:s|med|ming)?|freez(?:es|ing)|froze(?:n)?|hang(?:s|ing)|hung|leak(?:s|ed|ing|age)?|overflow\w*|flood\w*|crack(?:s|ed|ing)?|snap(?:s|ped|ping)|sag(?:s|ged|ging)?|burn(?:ed|t|ing)|spoil(?:s|ed|t|ing)?|rot(?:s|ted|ting|ten)?|bounc(?:es|ed|ing)|looping|tim(?:es|ed|ing) out|timeouts?|throttl\w+|block(?:s|ed|ing)|stuck|corrupt\w*|malfunction\w*|outages?|downtime|(?:went|goes?|going|gone) (?:down|wrong|missing|quiet|dark|black|off|out|dead|bad|stale|silent)|(?:was|were|is|are|been|came|comes?|bec[ao]mes?) (?:down|black|blank|empty)|not work\w*|n't (?:work|open|load|start|turn|print|close|go|come|arrive|show)\w*|stop(?:s|ped|ping)|drop(?:s|ped|ping)(?: out| off| parcels| calls)?|log(?:s|ged|ging) (?:her|him|me|us|them|people|you) out|kick(?:s|ed|ing) \w+ out|expir(?:es|ed|ing|y)|ran out|run(?:s|ning)? out|fell (?:off|over|through|apart|out|behind|short)|fall(?:s|ing) (?:off|over|apart|behind|short|through)|deadlined|unusable|wip(?:es|ed|ing)|delet(?:es|ed|ing)|los(?:t|ing|es|e|ses)|loss|vanish\w*|disappear\w*|missing|stolen|mislaid|misplaced|smash\w*|torn|tear(?:s|ing)|blew|blown|trip(?:s|ped|ping)|overheat\w*|short-?circuit\w*|seiz\w+|burst(?:s|ing)?|blunt|worn|rust\w*|never (?:arriv\w+|came|finish\w*|show\w*|reach\w*|got|ran|work\w*)|gives? not|quit (?:right|on)|has died|not being (?:done|saved|sent|paid|filled|recorded))\b/;

/** It is not right: errors, doubles, mix-ups, dirt. */
export const WRONG =
  /\b(?:wrong(?:ly)?|incorrect\w*|inaccura\w+|false(?:ly)?|mistak\w+|errors?|bugs?|faults?|faulty|defect\w*|glitch\w*|mismatch\w*|duplicat\w+|twice|two times|doubl(?:ed|es?)|negative|misread|misfil\w+|mislabel\w+|mix(?:ed)?[- ]?up|muddle\w*|a (?:\w+ )?mess|messy|messed|jungle|a tip|chaos|chaotic|shambles|nightmare|disaster|unreadable|illegible|out of (?:date|sync|stock|order|control|hours)|outdated|obsolete|inflated|overstated|understated|off by|did(?:n't| not) (?:match|add up|tally|fit|balance|agree|know|give)|do(?:es)?(?:n't| not) (?:match|add up|tally|fit|balance|agree)|gap|discrepanc\w+|anomal\w+|inconsisten\w+|confus\w+|sour|dirty|filthy|mould\w*|mold\w*|smell\w*|stank|stink\w*|contaminat\w+|infect\w+|unsafe|dangerous|hazard\w*|violat\w+|breach\w*|non-?complian\w+|illegal\w*|vulnerab\w+|exposed|invalid|(?:badly|poorly|wrongly) \w+ed|problems?|issues?|trouble\w*|incidents?|concerns?|crisis|emergency|hole|snag|bottleneck|weak(?:ness)?|(?:no|nobody|no one|none) (?:\w+ )?(?:used|knew|dared|checked|noticed|looked|answered|reads|tip|tests?|backups?|documentation|process)|couldn't (?:\w+ )?(?:find|see|get|use|open|read|log|reach|pay|tell|keep)|could ?n[o']?t find)\b/;

/** Somebody is hurt, angry, waiting, leaving, or against it. */
export const HURTING =
  /\b(?:complain\w*|complaints?|angry|furious|upset|crying|in tears|cried|annoyed|frustrat\w+|worr(?:y|ied|ies|ying)|threat\w*|leaving|quitting|handed in|resign\w*|churn\w*|cancel\w*|refus\w+|turn(?:ed|ing) (?:\w+ ){1,2}away|reject\w*|drop(?:ping|ped)? ?(?:-|out|off)\w*|dropping out|dropped out|abandon\w*|walk(?:ed|ing)? (?:out|away)|gave up|giv(?:e|es|ing) up|burn(?:ed|t|ing)? out|exhausted|overwork\w*|waiting|waited|queu\w+|injur\w+|hurt\w*|accidents?|first-aid|slips|sick|ill|pain\w*|bleed\w*|suffer\w*|struggl\w+|fraud\w*|overcharg\w+|undercharg\w+|overpaid|underpaid|unpaid|debts?|penalt\w+|suppress\w*|rais(?:ed|ing) (?:a|their|concerns?|the alarm)|escalat\w+|fight\w*|fought|conflict\w*|clash\w*|disagree\w*|argu(?:ed|ing|ments?)|dispute\w*|disput\w+|shout\w*|blam\w+|not (?:happy|speaking|talking|sure)|refund\w*|returned (?:goods|it|them)|sent (?:it|them) back|coming back|came back|show(?:ed|ing|n)? up (?:late|an hour)|no-?shows?|absent\w*|sickness|turnover|attrition|bad reviews?|one[- ]star)\b/;

/** Too late, too few, too much, getting worse. */
export const DEFICIT =
  /\b(?:late(?:r and later)?|delay\w*|overdue|behind(?: schedule)?|backlogs?|slow(?:er|ly|ed|ing)?|took (?:me |us |them |her |him )?(?:\w+ ){0,2}(?:hours|days|weeks|minutes|months|ages|forever|until)|takes (?:\w+ ){0,2}(?:hours|days|weeks|minutes|months|ages|forever)|short (?:of|by|staffed|\w+ed)|shortages?|shortfall|too (?:many|much|late|long|few|little|slow|cold|hot|big|small|high|low)|over (?:budget|actuals|spec|time|cost|limit)|overspen\w+|overtime|wast(?:e|ed|ing)|lowest|worst|worse|poor|bad|declin\w+|shr[aiu]nk\w*|dwindl\w+|(?:fell|fall(?:en|ing)?|drop(?:ped|ping)?|down|sank|slump\w*|dip(?:ped)?) (?:from|to|by|below|under)|(?:rose|risen|grew|grown|gone up|went up|crept up|climb\w+|jump(?:ed)?|increas\w+|doubl\w+|swell\w*|balloon\w*) (?:from|to|by|over|past|\d)|fewer than|less than|below|under (?:half|the)|only (?:\d[\d,]*|half|a |one|two|three|four|five|six|seven|few|had)|instead of|rather than|weeks? (?:left|before|away|late)|days? (?:left|before|from|away|late|short)|were left|nothing was ready|preponed|(?:was|were) (?:meant|supposed) to|should(?:'ve| have) (?:been|had)|still (?:green|open|had|not|waiting|\d+)|costing|paying (?:\$|£|€|\d)|cost us|eat(?:s|ing)? (?:up|into)|stretched|understaffed|overload\w*|overwhelm\w*|unfinished|half[- ]finished|never finished|nothing was|idle|empty|parked)\b/;

/** Denials and lacks, that read as trouble beside other signs. */
export const LACKING =
  /\b(?:could(?:n't| not|nt)|can(?:'t|not)|did(?:n't| not|nt)|does(?:n't| not|nt)|do(?:n't| not|nt)|was(?:n't| not|nt)|were(?:n't| not|nt)|is(?:n't| not|nt)|would(?:n't| not|nt)|had(?:n't| not)|has(?:n't| not)|have(?:n't| not)|not|never|no longer|without|no|nothing|none|nobody|neither|nowhere|unable|although|even though|still)\b/;

/** How often, how widely, since when. */
export const SPREAD =
  /\b(?:every (?:single )?(?:time|week|night|day|month|thursday|monday|friday|one|other \w+|\w+day|couple|\d+|few)|each (?:time|week|night|day|month|failed|unfinished)|again and again|over and over|again|running|in a row|for (?:weeks|months|years|days|\w+ (?:weeks|months|days|years))|since (?:\w+)|most (?:nights|days|weeks|of)|some(?:times| of| patients?)|several times|three times|always|often|constantly|regularly|more and more|all (?:day|the time|over)|on about one \w+ in \w+|one in \w+|\w+ in \d+|used to|a (?:third|quarter|fifth|half) of|half (?:of|the)|%|percent|per cent|out of|\d+ of \d+)\b/;

const VERB_OF_SEEING =
  '(?:notic\\w*|saw|see|seen|spott\\w+|spot|found|find|discover\\w*|caught|catch|realis\\w+|realiz\\w+|remark\\w*|perceiv\\w*|observ\\w*|learn(?:ed|t)|heard|came across|stumbl\\w+|overheard|(?:was|were|started) (?:told|to (?:notice|think|see|get)))';
/** How the trouble came to light. */
export const NOTICING = new RegExp(
  `\\bi(?:'d| had| have|'ve| was| just| also| once| then| first| started to| began to| could| kept)* ?${VERB_OF_SEEING}\\b|\\bwhat (?:got|struck|worried|bothered|made|tipped|caught|puzzled|alarmed|concerned) (?:me|us)\\b|\\bit (?:turned out|became clear|came to)\\b|\\b(?:caught my eye|came to light|drew my attention|you could see)\\b|\\b(?:tells?|told|forward(?:s|ed)|report\\w*|calls?|called|wrote|writes|rang|came|comes|sent|sends|emailed|e-mailed|messaged|phoned|flagged|raised|pinged|showed|handed|brought|mentioned|contacted|asked) (?:to )?(?:me|us|in|that|our|it)\\b|\\b(?:letter|call|e-?mail|ticket|alert|page|note|voicemail|complaint|review|report|text|message) (?:came|from|in|saying|said|arrived|that)\\b`,
);

/** How strongly a sentence speaks of trouble: 0 not at all, 3 and more plainly. */
export const troubleIn = (own: string): number =>
  (FAILING.test(own) ? 2 : 0) +
  (WRONG.test(own) ? 2 : 0) +
  (HURTING.test(own) ? 2 : 0) +
  (DEFICIT.test(own) ? 2 : 0) +
  (LACKING.test(own) ? 1 : 0) +
  (SPREAD.test(own) ? 0.5 : 0);

/** The first word of trouble, for the span. */
export function troubleSpan(own: string): { start: number; end: number } | undefined {
  for (const pattern of [FAILING, WRONG, HURTING, DEFICIT, LACKING]) {
    const m = pattern.exec(own);
    if (m) return { start: m.index, end: m.index + m[0].length };
  }
  return undefined;
}
