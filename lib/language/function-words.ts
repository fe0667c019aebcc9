import { isAdverb } from './verbs.ts';
import type { Word } from './words.ts';

/** Words that join and point and name nothing of their own. */
export const FUNCTION = new Set(
  `a an the and or but so if then than to of for from with by at in on into onto over under about as not n't no my our his her its their your me us him them i'm be is are was were am been being have has had do does did will would can could
  should may might must also just only very too up down out off back away again still even all both each every some any more most much many few less least other such own same here now when where why how what who whose than because while
  until since after before during although though 'd 've 're 'll 'm 's yes yeah okay ok um uh er well like right anyway one`.split(
    /\s+/,
  ),
);
/** Words that stand for whoever or whatever does something. */
export const PRONOUNS = new Set('i we he she they it you who that which there this these those what'.split(' '));
/** Can the word be a noun, or a part of a name? */
export const nounLike = (w: Word) => !FUNCTION.has(w.text) && !isAdverb(w.text) && /\p{L}/u.test(w.text);

/** Index of the first word from `from` on that is no adverb, five at the most; “not” and its like stop it too. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let i = from;
  while (
    i < words.length &&
    i < from + 5 &&
    isAdverb(words[i]?.text ?? '') &&
    !/^(?:not|n't|never|so)$/.test(words[i]?.text ?? '')
  )
    i++;
  return i;
}
