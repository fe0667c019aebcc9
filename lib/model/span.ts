/**
 * The one coordinate system of the product: UTF-16 offsets into the text that the editor gave,
 * start inclusive, end exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
