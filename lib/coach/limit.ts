import type { LengthLimit } from '../model/coaching.ts';
import { USUAL_PACE } from '../model/rubric.ts';
import { compose } from './compose.ts';
import { type Own, wordsIn } from './own-sentences.ts';

/**
 * How much of a limit a selection takes. Talk is counted as the review counts it; words as forms do, every run between
 * spaces; characters of the text as it would be pasted.
 */
export function sizeOf(limit: LengthLimit, kept: readonly Own[], all: readonly Own[], text: string): number {
  if ('seconds' in limit) return wordsIn(kept);
  const composed = compose(text, kept, all);
  return 'characters' in limit ? composed.length : (composed.match(/\S+/g)?.length ?? 0);
}

/** The most that `sizeOf` may be, at a speaking pace in words a minute. */
export function mostOf(limit: LengthLimit, pace: number = USUAL_PACE): number {
  if ('seconds' in limit) return Math.floor((limit.seconds * pace) / 60);
  return Math.floor('words' in limit ? limit.words : limit.characters);
}
