import type { Dimension } from '../model/rubric.ts';
import { frameOf } from './frames/index.ts';

/**
 * Dimensions that a story told for this frame may do without: they count overall only where they raise it.
 * @param principle a frame's id, kebab-case
 */
export const notAskedBy = (principle: string | undefined): ReadonlySet<Dimension> =>
  new Set(frameOf(principle)?.notAsked);
