/**
 * Phrases in which a doer does something, but nobody could say what: effort, attitude, fiddling about. The thing done is a pronoun, a mood word or
 * nothing at all.
 */
const VAGUE_PHRASES: readonly RegExp[] = [
  /\b(?:did|done|do|doing|gave|give|giving|tried|try|trying|put|putting)\b.{0,14}\b(?:my|our) (?:very |level |absolute )?(?:best|utmost|all|100|hundred|bit|part|level best|full efforts?|heart)\b/,
  /\b(?:did|do|done|tried|try|checked|used|handled|managed|covered)\b (?:literally |basically |absolutely |just )?(?:everything|anything|all sorts|all kinds|whatever|all (?:that )?i could|a lot of (?:things|stuff)|(?:many|different|various|several|some|a few|a bunch of|lots of|loads of) (?:different )?(?:things|stuff|ways|approaches|options|ideas|methods))\b/,
  /\bdid the (?:needful|necessary|job|work|rest|usual|right thing|hard part)\b/,
  /\b(?:poke[ds]?|poking|mess(?:ed|ing)?|fiddl(?:ed|ing)|play(?:ed|ing)|tinker(?:ed|ing)|click(?:ed|ing)|faff(?:ed|ing)?|muck(?:ed|ing)|look(?:ed|ing)|ask(?:ed|ing)|dig(?:ging)?|dug|root(?:ed|ing))\b (?:about|around|round|at it|with it|into it|into things|at things)\b/,
  /\b(?:had|have|took) (?:a|another|one) (?:\w+ )?(?:fiddle|look|go|play|crack|stab|poke|dig|think|bash|tinker|shot)\b(?! (?:through|over|inside|in the) the \w+)/,
  /\b(?:rolled up my|put my back|put my heart|put my (?:mind|head)|left no stone|went above and|gave it my|went the extra|burned? the|burnt the|pulled out all|moved heaven|moved mountains|stepped up|got stuck in|dug in|knuckled down|buckled down|powered through|pushed (?:on|through|hard)|stuck at it|stuck with it|kept at it|kept plugging|plugged away|soldiered on|got on with it|cracked on|led from the front|led by example|lived on|fought my corner|rose to the)\b/,
  /\b(?:worked|tried|pushed|fought|laboured|labored|studied) (?:really |very |so |extremely |pretty |super |incredibly )?(?:hard|harder|tirelessly|long|day and night|round the clock|around the clock|diligently|closely with everyone)\b/,
  /\b(?:sorted|fixed|handled|resolved|solved|managed|dealt with|took care of|figured|worked) (?:it|that|this|things|everything|stuff|the (?:issue|problem|situation|matter|thing|whole thing))(?: all)?(?: out)?(?:\s*[.,!;]|$| (?:and|so|in the end|somehow|eventually|myself|quickly|as best))/,
  /\b(?:motivat|inspir|energi[sz]|empower|mobili[sz]|galvani[sz]|leverag|ignit|champion|spearhead|synergi|revolutioni|transform|reimagin|evangeli|orchestrat)\w*\b(?!.{0,60}\d)/,
  /\bkept (?:the|my|everyone|everybody|people|our)\b.{0,12}\b(?:energy|spirits?|calm|morale|positive|going|motivated|cool|chin)\b/,
  /\b(?:put|putting) (?:myself|in (?:a lot|all|the (?:hours|work|effort)|so much|extra|long))\b/,
  /\b(?:leaned|leant) in\b|\brabbit hole\b|\bdealt? with (?:it|things|stuff|whatever|everything)\b|\bruled some (?:stuff|things) out\b|\bread up on\b/,
];

/** Whether a sentence's deed is too vague to count. */
export const isVague = (own: string): boolean => VAGUE_PHRASES.some((p) => p.test(own));
