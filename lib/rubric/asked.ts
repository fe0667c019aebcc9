import type { Dimension } from '../model/rubric.ts';

/** What a question for this principle or competency does not ask for. Everything else asks for all five dimensions. */
const NOT_ASKED: Readonly<Record<string, readonly Dimension[]>> = {
  'earn-trust': ['metrics'],
  conflict: ['metrics'],
  'learn-and-be-curious': ['metrics'],
  'strive-to-be-earths-best-employer': ['metrics'],
  'hire-and-develop-the-best': ['metrics'],
  'have-backbone': ['metrics'],
  'have-backbone-disagree-and-commit': ['metrics'],
  failure: ['metrics'],
  teamwork: ['metrics'],
  adaptability: ['metrics'],
};

/**
 * Dimensions that a story told for this frame may do without: they count overall only where they raise it.
 * @param principle a frame's id, kebab-case
 */
export const notAskedBy = (principle: string | undefined): ReadonlySet<Dimension> =>
  new Set(principle ? NOT_ASKED[principle] : []);
