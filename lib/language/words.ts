import type { Span } from '../model/span.ts';

/** One word of a sentence. Offsets are UTF-16 units into the sentence. Clitics stand alone: “didn’t” is “did” + “n't”. */
export interface Word extends Span {
  /** Lower case, straight apostrophe. */
  readonly text: string;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
}

/** Lower case with straight quotes and plain dashes, of exactly the same length, so that offsets hold in both. */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  // A few letters (İ) grow in lower case; then each letter that would is left as it stands.
  if (lower.length !== text.length)
    lower = Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  return lower
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
}

/**
 * A copy of a piece that was cut out of a text. Engines let the piece point into the whole: kept for as long as the piece is, a
 * long text once for each key that was typed into it.
 */
export const ownCopy = (piece: string): string => ` ${piece}`.slice(1);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*(?:(?:['’&/.@+-]|,(?=\d{3}\b))(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}_]+)*/gu;
const CLITIC = /^(.+?)(n't|'(?:d|ve|re|ll|m|s))$/;
/** Contractions written without their apostrophe, as in texting and dictation. */
const BARE: Readonly<Record<string, number>> = Object.fromEntries(
  'didnt doesnt dont wasnt werent isnt arent wouldnt couldnt shouldnt hadnt hasnt havent wont cant'
    .split(' ')
    .map((w) => [w, w.length - 2]),
);
const BARE_PRONOUN: Readonly<Record<string, number>> = { ive: 1, im: 1, weve: 2, theyve: 4, theyre: 4, youre: 3 };

/**
 * Divides a sentence into words with offsets.
 * @param sentence the sentence as written
 * @param folded `fold(sentence)`, when the caller has it
 */
export function wordsOf(sentence: string, folded = fold(sentence)): Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number, text = folded.slice(start, end)) => {
    const first = sentence.charAt(start);
    words.push({ text, start, end, capital: first !== first.toLowerCase() });
  };
  for (const m of folded.matchAll(WORD)) {
    const start = m.index;
    const end = start + m[0].length;
    const clitic = CLITIC.exec(m[0]);
    const bare = BARE[m[0]] ?? BARE_PRONOUN[m[0]];
    if (clitic?.[1]) {
      add(start, start + clitic[1].length);
      add(start + clitic[1].length, end);
    } else if (bare !== undefined) {
      add(start, start + bare);
      const tail = m[0].slice(bare);
      add(start + bare, end, tail === 'nt' ? "n't" : `'${tail}`);
    } else add(start, end);
  }
  return words;
}

/** How many words a reader would count: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) count++;
  return count;
}
