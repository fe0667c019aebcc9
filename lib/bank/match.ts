/** Whether two texts are two states of one story: what is in an editor now, and what was saved of it once. */
import type { StoryRecord } from '../model/story.ts';

/** Of the smaller text's word pairs, this share stands in the other too. A rewritten half still leaves more. */
const SAME = 0.4;

/** The saved story that a text is a later state of; nothing where none is alike enough. */
export function savedAs(text: string, stories: readonly StoryRecord[]): StoryRecord | undefined {
  const pairs = pairsOf(text);
  let best: StoryRecord | undefined;
  let most = SAME;
  for (const story of stories) {
    const alike = likeness(pairs, pairsOf(story.text));
    if (alike >= most) [best, most] = [story, alike];
  }
  return best;
}

export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Each word with the next: single words are alike in any two stories of one person. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  // A line or two is too little to know a story by.
  if (small.size < 8) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return shared / small.size;
}
