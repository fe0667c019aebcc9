import type { Level } from '../../lib/model/rubric.ts';

/** A story that may be told: from the bank, or the one at the caret of a page. */
export interface CallStory {
  readonly id: string;
  readonly title: string;
  readonly question?: string;
  readonly text: string;
  readonly principle?: string;
  readonly level?: Level;
  /** The person's own answers to follow-ups, by the follow-up's id. */
  readonly drafted: Readonly<Record<string, string>>;
  readonly from: 'bank' | 'page';
  /** Told in the present interview loop already. */
  readonly used: boolean;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a few typed letters mean in a question or a title counts more than in the text, and a whole word more than its beginning. */
const WEIGHTS = { title: 6, text: 1 } as const;

/**
 * The stories that fit a few letters or words of their question, title or text, best first. All in their own order where
 * nothing is typed. Common words of questions (“tell me about a time …”) narrow nothing down and are passed over.
 */
export function storiesFor<S extends Pick<CallStory, 'title' | 'question' | 'text'>>(
  stories: readonly S[],
  typed: string,
): readonly S[] {
  const sought = wordsOf(typed).filter((w, i, all) => !ASKING.has(w) || (all.length === 1 && i === 0));
  if (sought.length === 0) return stories;
  return stories
    .map((story) => ({ story, worth: worthOf(story, sought) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ story }) => story);
}

const ASKING = new Set(
  'tell me about a an the time when you your of to in and what how did do was were give example describe us that with'.split(
    ' ',
  ),
);

function worthOf(
  { title, question = '', text }: Pick<CallStory, 'title' | 'question' | 'text'>,
  sought: readonly string[],
): number {
  const heads = wordsOf(`${question} ${title}`);
  const body = wordsOf(text);
  let worth = 0;
  for (const word of sought) {
    const here = WEIGHTS.title * matched(heads, word) + WEIGHTS.text * matched(body, word);
    // A few letters must all fit; of a long question some words will not stand in any story.
    if (here === 0 && sought.length <= 2) return 0;
    worth += here;
  }
  return worth;
}

const matched = (words: readonly string[], sought: string): number =>
  words.includes(sought) ? 2 : words.some((w) => w.startsWith(sought)) ? 1 : 0;
