import { find, shows } from '../language/features.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from './rule.ts';

/**
 * A weak sign of a mark: alone it proves nothing, several together do. Where people have a hundred ways to say a thing, adding up signs finds more
 * of them than any list of phrases, and each sign can still be shown. A negative weight speaks against the mark.
 */
export interface Cue {
  readonly name: string;
  readonly weight: number;
  readonly holds: (s: Sentence) => boolean;
  /** Where the sign is a phrase: what to underline. */
  readonly phrase?: RegExp;
}

/** A cue that is a phrase in the sentence's own words. */
export const phraseCue = (name: string, weight: number, phrase: RegExp): Cue => ({
  name,
  weight,
  phrase,
  holds: (s) => shows(s, phrase),
});

/** The sum of the cues that a sentence shows. */
export function weigh(s: Sentence, cues: readonly Cue[]): number {
  let sum = 0;
  for (const cue of cues) if (cue.holds(s)) sum += cue.weight;
  return sum;
}

/** The phrase of the heaviest cue that a sentence shows; the whole sentence where none is a phrase. */
export function heaviest(s: Sentence, cues: readonly Cue[]): Span {
  let best: { span: Span; weight: number } | undefined;
  for (const { phrase, weight } of cues) {
    if (!phrase || weight <= (best?.weight ?? 0)) continue;
    const span = find(s, phrase);
    if (span) best = { span, weight };
  }
  return best?.span ?? { start: 0, end: s.text.length };
}
