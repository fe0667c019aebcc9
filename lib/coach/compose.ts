import type { Span } from '../model/span.ts';
import type { Own } from './own-sentences.ts';

/**
 * Puts sentences together in a given order, in the draft's own manner: what stood together keeps what stood between, list items
 * keep their markers. Nothing is written but white space and those markers.
 * @param text the text that the sentences' spans are offsets into
 * @param told the sentences in their new order
 * @param all the telling in its old order
 */
export function compose(text: string, told: readonly Own[], all: readonly Own[]): string {
  const before = new Map(all.map((s, i) => [s.index, all[i - 1]]));
  let composed = '';
  told.forEach((s, i) => {
    const last = told[i - 1];
    if (last) composed += gapBetween(text, last, s, before.get(s.index) === last);
    composed += markerOf(text, s) + s.text;
  });
  return composed;
}

/**
 * What a new telling takes the place of: from the first told sentence, its list marker included, to the last; an empty span
 * at the story's start where nothing is told.
 * @param all the telling in its old order
 */
export function toldSpan(story: Span, text: string, all: readonly Own[]): Span {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return { start: story.start, end: story.start };
  return { start: first.span.start - markerOf(text, first).length, end: last.span.end };
}

/** White space between two sentences that now follow each other. */
function gapBetween(text: string, last: Own, next: Own, stoodTogether: boolean): string {
  if (stoodTogether) {
    const gap = text.slice(last.span.end, next.span.start - markerOf(text, next).length);
    if (/^\s*$/.test(gap) && gap !== '') return gap.replace(/\n{3,}/g, '\n\n');
    // A label or a heading stood between: only the break stays.
    return gap.includes('\n') ? '\n\n' : ' ';
  }
  if (markerOf(text, next) || markerOf(text, last)) return '\n';
  // A sentence without a stop would run into the next one, and a stop of ours would be a change to it.
  return /[.!?…]["'”’»)\]*_]*$/.test(last.text) ? ' ' : '\n';
}

/** “- ”, “2. ”: the marker before a list item, with its indent; empty where there is none. */
function markerOf(text: string, s: Own): string {
  const line = text.slice(text.lastIndexOf('\n', s.span.start - 1) + 1, s.span.start);
  return /^[ \t]*(?:[-*•–—▪◦‣●○■□➢➤►✓✔·>]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+$/.test(line) ? line : '';
}
