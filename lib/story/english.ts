import { fold } from '../language/words.ts';

/** The commonest words of English that are no words of its neighbours. */
const COMMON = new Set(
  `the and of to a in i was it that for my we on with is this they had as but so at be not he she have are were you our from or by an me what when their there which out up all been would one no if about who
  has more just get got could do then them after because into after him her its did how us than your will can before over back only other now im it's didn't don't couldn't which where some every each`.split(
    /\s+/,
  ),
);

/**
 * Whether a text is English, judged by its commonest words. A text of under six words is taken as English when it is
 * written in Latin letters.
 * @param text the text; only its first 4,000 characters are looked at
 */
export function isEnglish(text: string): boolean {
  const words = fold(text.slice(0, 4_000)).match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length === 0) return true;
  const latin = words.filter((w) => /^[\p{Script=Latin}'’]+$/u.test(w)).length;
  if (latin < words.length * 0.7) return false;
  if (words.length < 6) return true;
  const common = words.filter((w) => COMMON.has(w)).length;
  // Telegraphic notes keep under a tenth of them; French, Spanish or German text keeps a twentieth (“a”, “me”, “in”).
  return common >= words.length * (words.length < 30 ? 0.05 : 0.12);
}
