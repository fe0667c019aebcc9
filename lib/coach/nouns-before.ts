import { isParticiple, isPast } from '../language/verbs.ts';

/** Before a figure stands what it is of, all of it. */
const MOST_BEFORE = 8;
/** Words with their points and commas inside, where those belong to a figure. */
export const WORD = /(?:[^\s,;:()"]|[,:](?=\d))+/gu;

/** What only leads up to a figure, or trails after it. */
export const LEADS = new Set(
  `from to by about around roughly nearly almost only just over under below than of the a an and but so at in on for with without some more
  less up down was were is are went fell dropped rose gone came cut that which it we i they had has have been our their its my vs vs. against
  again then like through still now at least another got back or versus`.split(/\s+/),
);
/** “They've”, “who'd”: another clause begins. */
export const DOER = /^(?:i|we|they|he|she|it|who|that|there)['’]/u;

/** Where the clause begins that a place lies in. */
export function clauseStart(folded: string, at: number): number {
  const stretch = /(?:[^,;:()".!?]|[.,:](?=\d))*$/u.exec(folded.slice(0, at))?.[0] ?? '';
  return at - stretch.length;
}

/** No noun, or not by itself: what is done, and who does it. */
const CLAUSE_WORD =
  /^(?:i|we|they|he|she|it|you|there|who|what|had|has|have|did|does|do|could|can|would|will|is|was|were|are|not|never)$/u;
const joins = (word: string): boolean => /^(?:and|but|so)$/u.test(word);
export const verbal = (word: string): boolean => CLAUSE_WORD.test(word) || (!word.includes('-') && isPast(word));
const begins = (word: string): boolean => /^(?:the|our|my|his|her|their|its|an?)$/u.test(word);
const ties = (word: string): boolean =>
  /^(?:of|to|for|from|with|by|in|on|at|into|onto|over|under|than|as|per|and|or|but|all|both|around|about|between|across|through|without|after|before|since|during|within|until|like|off|past|against|not|that|who|is|was|are|were)$/u.test(
    word,
  );

const POINTS = /^(?:it|they|we|i|he|she|that|which|who)$/u;
const AUXILIARY = /^(?:had|has|have|now|then|always|only|also|just|still)$/u;

/** The nouns that end at a place, from the beginning of their clause on, without what leads up to them. */
export function nounsBefore(text: string, folded: string, end: number, verbs = true): string {
  const offset = clauseStart(folded, end);
  let words = [...folded.slice(offset, end).matchAll(WORD)];
  const idle = (word: string, before = '') =>
    verbs
      ? LEADS.has(word) || (!word.includes('-') && before !== 'not' && (isPast(word) || isParticiple(word)))
      : AUXILIARY.test(word);
  while (words.length && idle(words.at(-1)?.[0] ?? '', words.at(-2)?.[0])) {
    // “It went from …”: what went stands elsewhere.
    if (POINTS.test(words.pop()?.[0] ?? '')) return '';
  }
  if (POINTS.test(words.at(-1)?.[0] ?? '') || words.at(-1)?.[0] === 'to') return '';
  // “The short version is our backup bill …”: it is the bill that changed.
  words = words.slice(
    words.findLastIndex(([word]) => /^(?:is|was|saw|because|where|which|when|while|until)$/u.test(word)) + 1,
  );
  const clause = words.findLastIndex(
    ([word], i) => joins(word) && words.slice(0, i).some(([before]) => verbal(before)),
  );
  words = words.slice(clause + 1);
  // “By May the group's absence”, “two weeks before the appeal the forecast”: the time, and then what changed.
  const at = words.findLastIndex(
    ([word], i) => i > 0 && begins(word) && !ties(words[i - 1]?.[0] ?? 'of') && !verbal(words[i - 1]?.[0] ?? ''),
  );
  if (at < 0 && /^(?:by|in|on|at|during|since|from|after|before|within|for|as)$/u.test(words[0]?.[0] ?? '')) return '';
  words = words.slice(Math.max(at, 0));
  words = words.slice(-MOST_BEFORE);
  while (words.length && LEADS.has(words[0]?.[0] ?? '')) words.shift();
  // “A year on we were losing one every …”: what is done, and no thing.
  const does = ({ 0: word }: RegExpExecArray, i: number) =>
    /^(?:i|we|they|he|she|it)$/u.test(word) && !/^(?:that|which|who|whom)$/u.test(words[i - 1]?.[0] ?? '');
  if (words.some(does)) return '';
  const [first, last] = [words[0], words.at(-1)];
  // “Mine was $214”: whose what?
  if (first === last && /^(?:mine|ours|yours|his|hers|theirs|those|these)$/u.test(first?.[0] ?? '')) return '';
  if (!first || !last || /^\d/.test(first[0]) || CLAUSE_WORD.test(first[0]) || DOER.test(first[0])) return '';
  // “Bill's gone from 4,900 to 3,600”.
  return text.slice(offset + first.index, offset + last.index + last[0].length).replace(/['’]s$/u, '');
}
