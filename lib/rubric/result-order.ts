import type { Sentence } from './rule.ts';

/**
 * People tell results in an order: first the figure, then what it was worth and how it was checked, last what came of it for others. A place in that
 * order proves nothing, yet speaks for one reading against another.
 */
export function resultsBefore(s: Sentence): number {
  let before = 0;
  while (before < 3 && s.near(-before - 1)?.section === 'result') before++;
  return before;
}

/** Whether another result follows. */
export const resultFollows = (s: Sentence): boolean => s.near(1)?.section === 'result';
