/** What the review marks in a text, for tests that look for it on a page. */
import type { MarkedFlag } from '../../lib/model/field.ts';
import type { Flag, Rewrite } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';
import { underlined } from '../../lib/review/underlined.ts';
import { review } from '../../lib/review.ts';

export type Rewritable = Flag & { readonly rewrite: Rewrite };

/** The flags that the review gives as they are underlined, told the level that a new installation has: none. */
export const flagsIn = (text: string): MarkedFlag[] =>
  review(text)
    .stories.flatMap(({ sentences }) => sentences)
    .flatMap(({ flags }) => underlined(flags));

export const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

/** @throws where no rewrite is offered for a flag that `fits` */
export function rewritableIn(text: string, fits: (flag: Rewritable) => boolean = () => true): Rewritable {
  for (const { rewrite, ...flag } of flagsIn(text)) {
    if (rewrite && fits({ ...flag, rewrite })) return { ...flag, rewrite };
  }
  throw new Error(`No such rewrite is offered: ${text}`);
}

/** The text after a rewrite. */
export const withRewrite = (text: string, { span, replacement }: Rewrite): string =>
  text.slice(0, span.start) + replacement + text.slice(span.end);
