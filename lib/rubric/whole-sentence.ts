import type { Draft, Sentence } from './rule.ts';

/**
 * Makes a draft of a whole sentence told anew, as narrow as whole words allow.
 * @param told the sentence in its new words
 */
export function retold(s: Sentence, told: string | undefined): Draft | undefined {
  if (told === undefined || told === s.text) return undefined;
  let start = 0;
  while (start < told.length && start < s.text.length && told[start] === s.text[start]) start++;
  let tail = 0;
  while (tail < Math.min(told.length, s.text.length) - start && told.at(-1 - tail) === s.text.at(-1 - tail)) tail++;
  while (start > 0 && !/\s/.test(s.text[start - 1] ?? '')) start--;
  while (tail > 0 && !/\s/.test(s.text.at(-tail) ?? '')) tail--;
  return { start, end: s.text.length - tail, replacement: told.slice(start, told.length - tail) };
}
