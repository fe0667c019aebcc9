import type { ReviewedStory, Rewrite } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';

const SLOT = /\[[^[\]]+\]/;
/** Longer words than these in place of a slot, in characters, would make any sentence look like ours. */
const MOST = 160;

/** A place in the text that waits for what only the person knows. */
export interface OpenSlot {
  readonly span: Span;
  /** “[how long]”, as it stands there. */
  readonly words: string;
}

/**
 * The first open slot of an insertion that stands in the text already, some of it filled in or none. Offered once more, it would be
 * put in twice.
 * @param quotes the words of the story's sentences, by index
 */
export function openSlotOf(insertion: Rewrite, story: ReviewedStory, quotes: readonly string[]): OpenSlot | undefined {
  const { replacement, slots } = insertion;
  if (slots.length === 0) return undefined;
  let [pattern, at] = ['', 0];
  for (const { start, end } of slots) {
    pattern += `${literal(replacement.slice(at, start))}.{1,${MOST}}?`;
    at = end;
  }
  const told = new RegExp(pattern + literal(replacement.slice(at)), 'su');
  for (const [i, quote] of quotes.entries()) {
    const sentence = story.sentences[i];
    const slot = SLOT.exec(quote);
    if (!sentence || !slot || !told.test(quote)) continue;
    const start = sentence.span.start + slot.index;
    return { span: { start, end: start + slot[0].length }, words: slot[0] };
  }
  return undefined;
}

/** The words themselves, however they are spaced, without the stop that the person may have left away. */
const literal = (text: string): string =>
  text
    .trim()
    .replace(/\.$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/^(?=.)/, '\\s*')
    .replace(/(?<=.)$/, '\\s*');
