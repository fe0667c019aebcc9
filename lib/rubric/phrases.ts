import type { Doer } from '../language/doers.ts';
import { nounLike, PRONOUNS } from '../language/function-words.ts';
import { isPast } from '../language/verbs.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from './rule.ts';

/** Whole phrases to underline, where a rule has found the words that show a weakness. */

/** What belongs to a verb wherever it follows: “was rolled out”, “was taken off the list”. */
const PARTICLE = /^ (?:out|up|off|down|back|away|together|apart|aside|forward|live)\b/;
/** What does so at the end of its clause only: “was switched on for all”, but “was moved over the weekend”. */
const LAST_PARTICLE =
  /^ (?:on|in|over|through|around|with)(?=\s*$|\s*[,.;:!?)-]| (?:by|for|at|on|in|to|and|but|again|with|from|after|when)\b)/;

/**
 * The end of a verb with the particle that belongs to it.
 * @param end of the verb itself
 */
export function verbEnd(s: Sentence, end: number): number {
  const rest = s.own.slice(end);
  return end + ((PARTICLE.exec(rest) ?? LAST_PARTICLE.exec(rest))?.[0].length ?? 0);
}

/** At the most, before the noun itself: “the day shift’s two welders”. */
const MOST_BEFORE = 4;
const DETERMINER = /^(?:the|our|my|a|an|his|her|their|its|whole|entire|some|all|both|one|two|three|several|other)$/;

/** Where the subject of a clause begins, with the nouns and the article that belong to it. */
function subjectStart(s: Sentence, d: Doer): number {
  let at = d.subjectAt;
  if (PRONOUNS.has(s.words[at]?.text ?? '')) return d.start;
  for (let n = 0; n < MOST_BEFORE; n++) {
    const before = s.words[at - 1];
    // Words between which a comma or anything else stands are no one noun.
    if (!before || s.own.slice(before.end, s.words[at]?.start) !== ' ') break;
    if (DETERMINER.test(before.text)) at--;
    else if (nounLike(before) && !isPast(before.text) && !PRONOUNS.has(before.text)) at--;
    else break;
  }
  // “On Monday the baker came”: what stands before the article is no part of who came.
  return Math.min(d.start, s.words[at]?.start ?? d.start);
}

/** What a clause does to hide who acts: its verb where the verb is passive, its subject and verb where others act. */
export function clauseSpan(s: Sentence, d: Doer): Span {
  const from = d.passive ? s.words[d.subjectAt + 1] : undefined;
  return { start: from?.start ?? subjectStart(s, d), end: verbEnd(s, d.end) };
}

/** A clause that tells of somebody, and not what the sentence is about: “Tomasz, who had been put on call, …”. */
export const tellsOfSomebody = (s: Sentence, d: Doer): boolean =>
  d.subjectAt > 0 && s.words[d.subjectAt]?.text === 'who';

/** Words between the verb of a clause with “who” and the one that it stands before. */
const MOST_BETWEEN = 10;

/** “Tomasz, who had been put on call, spotted that …”: the verb of the subject that a clause with “who” tells about. */
export function resumedVerb(s: Sentence): Span | undefined {
  const who = s.doers.find((d) => tellsOfSomebody(s, d));
  if (!who) return undefined;
  const verb = s.words.slice(who.verbAt + 1, who.verbAt + 1 + MOST_BETWEEN).find(({ text }) => isPast(text));
  return verb && { start: verb.start, end: verbEnd(s, verb.end) };
}
