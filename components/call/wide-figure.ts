import type { CueFigure } from '../../lib/model/cue-card.ts';

/** Longer than this, in characters, a figure takes a row of its own. */
const WIDE = 9;

export const isWide = ({ value, to }: Pick<CueFigure, 'value' | 'to'>): boolean =>
  to !== undefined || value.length > WIDE;
