/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can could did do does down each
  even every few first for from get got had has have he her here him his how i if in into is it its just last later made make many me more
  most much my no not now of off on one only or other our out over own per said same she since so some still such than that the their them
  then there these they this those through to too two under until up us very was we were what when which while who whom whose why will with
  within without would you your percent per cent week month year day hour minute second time`.split(/\s+/),
);

/**
 * The stems of the words that carry meaning, each once. Crude on purpose: “dropped”, “drops” and “drop” are one, and that is enough.
 * @param folded in lower case with straight quotes
 */
export function stemsIn(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of folded.matchAll(/[\p{L}][\p{L}'-]{2,}/gu)) {
    if (!EMPTY.has(word)) found.add(stemOf(word));
  }
  return found;
}

function stemOf(word: string): string {
  const bare = word
    .replace(/'s?$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|ly)$/, '');
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}
