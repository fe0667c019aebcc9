/**
 * The one coordinate system of the product: UTF-16 offsets into the text that the editor gave,
 * start inclusive, end exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch of a text before which `by` units were put in; less than nothing where they were taken away. */
export const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
