import { find } from '../../language/features.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../rule.ts';

/** How people say that they take a success for granted. */

const BELIEVE =
  '(?:believe[ds]?|believing|think|thinking|thought|guess|guessing|guessed|assum(?:e|ed|ing)|presum(?:e|ed|ing)|suppos(?:e|ed|ing)|imagin(?:e|ed|ing)|reckon(?:ed|ing)?|expect(?:ed|ing)?|figure[ds]?|figuring|hop(?:e|ed|ing)|suspect(?:ed)?|trust(?:ed)?|gather(?:ed)?|took (?:it|that|this|which|the)|take (?:it|that|this)|took to mean|bet|doubt|wager|consider(?:ed)?|conclude[ds]?|am told|was told|understand|feel|felt)';
const FINE =
  '(?:fine|ok|okay|good|great|working|solved|resolved|fixed|sorted|done|all right|alright|stable|normal|safe|gone|better|in order|under control|in place)';

const FRAMES: readonly RegExp[] = [
  // “I believe it held up”, “which I took to mean”, “I should think”, “I'm guessing”.
  new RegExp(
    `\\b(?:i|we|me)(?:'d|'m|'ll)? (?:(?:just|only|would|should|could|am|was|still|do|did|can|simply|then|so|kind of|sort of|have|always|naturally|will) ){0,3}${BELIEVE}\\b`,
  ),
  /(?:^|[,;-]\s?)(?:and |so |but )?(?:guess|assume|presume|hope|believe|reckon|suppose|think|suspect|imagine)\b(?! of)/,
  /\b(?:pretty|fairly|quite|almost|reasonably|rather|more or less|nearly|i'm|i am|am|was|feel|felt|half) (?:sure|certain|confident|convinced|positive)\b/,
  /\b(?:no doubt|presumably|supposedly|hopefully|apparently|seemingly|doubtless|probably|prob?a?b?ley|most likely|in all likelihood|allegedly|touch wood|knock on wood|fingers crossed)\b/,
  /\b(?:as far as|so far as|for all|from what|far as) (?:i|we)(?:'m|'ve|'re| am| are| have)? (?:know|knew|can|could|hear|heard|understand|gather|saw|see|was|were|aware|concerned|concern|remember)\b|\bto (?:my|the best of my) knowledge\b|\b(?:so )?(?:i'm|i am|i was) told\b|\bword is\b|\bi hear\b|\bthat i know of\b|\bafaik\b/,
  // “I take it they fit”, “comfortable saying”, “it is understood that”, “you'd think”, “idk how many”.
  /\b(?:i|we) take it\b|\b(?:comfortable|confident|safe) (?:saying|to say|in saying|claiming)\b|\bit (?:is|was|can be|could be|may be|is to be|was to be) (?:understood|believed|thought|assumed|said|hoped|expected|reported|concluded|inferred|presumed|supposed) that\b|\b(?:you'd|one would|you would) (?:think|hope|imagine|assume)\b|\bidk\b|\b(?:attribution|causation|the link|the picture) is (?:fuzzy|unclear|hazy|murky)\b|\b(?:not|n't) known to (?:me|us)\b|\bi should (?:really )?(?:ask|check|look)\b|\bcertainty i\b|\b(?:n't|not) (?:going to|about to) (?:\w+ )?(?:sit there )?(?:count|check|ask|measure)\w*|\b(?:n't|not|never) (?:leave|left|set|have|had|put|kept?) (?:an? |the |any )?(?:alarm|alert|numbers|figures|data|baseline|holdout|control|records?|monitoring|measurements?)\b|\blost touch\b|\bnever seen (?:him|her|it|them) since\b/,
  /\b(?:normally|in principle|by rights|inshallah|god willing|with luck) (?:it|they|the|that|all|everything)\b|^how (?:do )?i know\b.{0,30}\b(?:no|nobody|never)\b/,
  // What nobody said proves nothing.
  /\b(?:no(?:body|ne| one)?|not (?:one|a single|a)|never|n't|zero|without|not|stopped|ceased|quit)\b.{0,40}\b(?:complain\w*|moan\w*|heard|hear|said anything|say anything|mention\w*|came back|come back|reopened|asked|shout\w*|phoned|rang|escalat\w*|object\w*|grumbl\w*|reached me|report\w* (?:it|any|a problem|back)|happen(?:ed)? again|noticed|raised it|pinged)\b/,
  /\b(?:no|zero|fewer|any) (?:\w+ )?(?:complaints?|news|bad news|feedback|comebacks?|grumbles|escalations?)\b/,
  // What the speaker does not know.
  /\b(?:no idea|no clue|not sure|unsure|don't know|do not know|dunno|i (?:didn't|did not) know|couldn't tell|could not tell|can't tell|cannot tell|couldn't say|can't say|cannot say|could not say|hard to say|who knows|hard to tell|not certain|no way of knowing|no way to know|no visibility|have visibility|lost track|lost sight|remains to be seen|time will tell|we'll see|your guess|hard to know|tough to say|not had sight|be able to say)\b/,
  /\b(?:n't|not|never|didn't|haven't|without|nobody|no one|none)\b.{0,25}\b(?:look(?:ed|ing)?|check(?:ed|ing)?|ask(?:ed)?|follow(?:ed|ing)?|verif\w+|measur\w+|track(?:ed|ing)?|monitor\w*|pull(?:ed)?|see the|seen the|seen any|saw the|confirm\w*|count(?:ed)?|test(?:ed)?|chas(?:e|ed)|compared?|went back)\b/,
  // What should be, must be, feels or seems.
  new RegExp(
    `\\b(?:should|must|ought to|has to|had to|would|might|may|could|will)(?: all)?(?: have| 've)?(?: be| been)?(?: \\w+){0,2} (?:${FINE}|worked|helped|held|work|hold|stuck|continued?|made|kept)\\b`,
  ),
  new RegExp(
    `\\b(?:seem(?:s|ed)?|look(?:s|ed)?|appear(?:s|ed)?|sound(?:s|ed)?)(?: to)?(?: be| have(?: been)?)?(?: \\w+){0,2} (?:${FINE}|work|worked|hold|held|like it|help|helped)\\b`,
  ),
  /\b(?:speaks? for itself|spoke for itself|goes without saying|could feel|you could tell|can feel|i could tell|felt like|feels like|proof enough|self-evident|that was that|says it all|said it all|obvious that|stands to reason|good sign|must mean|which (?:means|meant|tells|told)|so it (?:must|worked|works)|so that (?:must|worked))\b/,
  /\b(?:in my (?:opinion|view|eyes|mind)|by all accounts|to my mind|went quiet|gone quiet|all quiet|no data|no numbers|no figures|(?:have|had|got) (?:a|the) (?:feeling|impression|sense)|we shall see|we will see|let's see|like to (?:think|believe)|off the (?:project|team|account|case|ward) by then|as expected|moved on|what became of|whatever happened|for good|once and for all|permanently)\b/,
  /\b(?:n't|not|never|no)\b.{0,20}\b(?:calls?|word|trouble|problems?|issues?)\b.{0,20}\b(?:since|again|after|about it|anymore|any more)\b|\bn't (?:call|ring|write|come|email|phone|return) (?:back|again|in again)?\b/,
  /\b(?:so|which (?:was|is)|and) (?:it|that|this|all|everything|i think it|good|i understood (?:it|that))?\s?(?:(?:was|is|were|must be|went) )?(?:\w+ )?(?:fine|all good|good enough|all right|okay|ok|correct|enough for me|settled|sorted)(?= *[.,;!]|$| then| by me| for me)|\b(?:(?:tells?|told) me (?:later |afterwards |since |that |after )*(?:it|they|things|everything|all)(?:'s| (?:is|was|are|were|has|have|had)) (?:still|all|work\w*|going|fine|better|helped|stuck|running|improved|used|using|in use)|seemed to do|hoped? for the best|hop(?:ed|ing) (?:that |it|for)|i(?:'d| would) say (?:that |it|so)|my (?:feeling|impression|sense|guess|hunch|understanding|assumption|hope|belief) is|when i left|i understood (?:it|that|they)|(?:n't|not|no|without) (?:\w+ ){0,2}(?:exact |actual |hard |real |precise )?(?:figures?|data|numbers?|statistics|stats|metrics?|proof|evidence))\b/,
  /\b(?:be surprised if|chances are|odds are|in theory|theoretically|on paper|in principle|put money on|my money|rumou?r|grapevine|heard (?:that|from|it|later|since|they|through)|hear (?:that|from|it's|they)|they say|people say|last i (?:heard|looked|saw|checked|knew)|last time i (?:looked|saw|was there|checked)|radio silence|silence|stayed quiet|quiet since|case closed|in good faith|took (?:their|his|her) word|taking (?:their|his|her) word|gave no sign|no sign of|no reason to (?:think|believe|doubt)|nothing to suggest|would have (?:heard|told|said|called|rung|noticed|complained|let me know)|must (?:still|all) |surely|evidently|obviously it|by now|i'm told|as good as|for all intents|more than likely|likely|quite possibly|possibly|perhaps|maybe|might (?:have|be|still)|may (?:have|be|still)|could (?:have|be) (?:because|due|down to|the)|can't have (?:been|gone)|couldn't have (?:been|gone))\b/,
  // The work went through, so it worked.
  /\b(?:since|because|as|given that) (?:it|the \w+(?: \w+)?|they|that|everything|all|nobody|no one) (?:was|were|had been|is|has been|got|went|passed|compiled|had|did|has|been|is) ?(?:merged|approved|closed|signed|deployed|green|accepted|through|live|shipped|reviewed|passed|quiet|silent|angry|complain\w*|back|happy|fine|ok|okay)\b/,
  // Gone before it could be seen.
  /\b(?:i'd|i had|i've|i have|i) (?:since )?(?:left|moved|changed?|transferred|gone|switched|rotated|handed over|was transferred|was moved|got moved|started (?:my|a) new)\b.{0,60}\b(?:but|so|by then|since|before|though|because|still|and)\b|\b(?:because|since|as|though|but) i(?:'d| had| have|'ve)? (?:since |already )?(?:left|moved|changed|transferred|switched|rotated)\b|\bi(?:'d| had) (?:already )?left by then\b/,
  /\bstill (?:like that|going|the same|running|working|there|in use|up)\b.{0,20}\b(?:i|think|guess|now)\b/,
];

/** The phrase by which a sentence takes an outcome for granted in so many words, whatever it was read as. */
export const outrightGuessIn = (s: Sentence): Span | undefined => find(s, OUTRIGHT);
const OUTRIGHT = new RegExp(
  `\\b(?:i|we)(?:'m|'d| am| would| do| just| can only)? (?:(?:safely|just|like to|would|pretty|quite) )*(?:assum(?:e|ed|ing)|believe|think|guess(?:ing)?|suppose|reckon|presume|imagine|hope|hoping|expect|trust|take it|confident|sure|certain|convinced)(?: \\w+){0,5} (?:${FINE}|works?|worked|working|still|helped|held|holds|using|fits?|patched|now|same)\\b|\\b(?:pretty|fairly|quite|reasonably) sure (?!i\\b|that i\\b)|\\bprob?a?b?le?y (?:still|fine|ok|okay|all|better|works?)\\b|\\b(?:as far as|so far as|far as|for all) (?:i|we)(?: am| are|'m|'re)? (?:know|can tell|aware|hear)\\b|\\b(?:n't|not|never) (?:heard|hear) (?:of|about|from|any|back|anything)\\b|\\blost (?:touch|track|sight)\\b|\\b(?:i|we) take it\\b|\\b(?:not|n't) known to (?:me|us)\\b|\\bit (?:is|was) understood that\\b|\\bnobody (?:\\w+ )?ever came back\\b|\\bmust(?:'ve| have) been (?:alright|all right|fine|ok|okay)\\b|\\binshallah\\b|\\bnever (?:heard|seen) (?:of |from )?(?:it|him|her|them|that)\\b.{0,12}\\b(?:again|since)\\b|\\b(?:should|must|ought to)(?: all| have| be|'ve| now| still){1,3} (?:fine|ok|okay|all right|alright|working|worked|solved|sorted|fixed)\\b|\\b(?:no idea|don't know|idk|could ?n't (?:tell|say)|couldn't tell you|cannot say|can't say|hard to say|who knows) (?:on|if|whether|what|how|you|now|by how)\\b|\\b(?:have not|haven't|did not|didn't|never) (?:actually |really |since )?(?:asked|checked|ask|check|measured|measure|followed up|follow up)\\b(?= (?:them|him|her|it|since|after|again|back)\\b|[.,;]|$)`,
);

/** The phrase by which a sentence takes the outcome for granted. */
export function guessIn(s: Sentence): Span | undefined {
  for (const frame of FRAMES) {
    const span = find(s, frame);
    if (span) return span;
  }
  return undefined;
}
