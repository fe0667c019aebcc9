import { LONGEST_SENTENCE } from '../../../lib/language/sentences.ts';
import { type Found, keyOf } from './collect.ts';
import type { Verdicts } from './verdict.ts';

/** What no text of a person's reaches, so that it is not seen to be short: by file, what it reads instead. */
const SHORT: Readonly<Record<string, string>> = {
  'lib/rubric/reference.ts': 'the examples in the rules',
  'lib/coach/cue-figures.ts': 'what stands beside a figure in one sentence',
  'components/findings/open-slot.ts': 'one sentence, and only one that has an open slot',
};

/** What the tool could not tell rightly, by file, and why it is no worse than the square. A sentence at most is still demanded. */
const JUDGED: Readonly<Record<string, string>> = {
  'components/findings/open-slot.ts': 'each of its runs has a bound of 160 units, in one sentence',
  'lib/language/figures.ts':
    'every repetition in a figure has a bound; tests/review/linear.test.ts has a text of figures only',
  'lib/rubric/lexicon/adoption.ts':
    'too many words for the tool; each of its runs of letters ends at the space after it',
};

/**
 * No expression may take more than the square of what it reads, and one that takes the square may be given no more than a
 * sentence, which has an end even where the person made none.
 * @returns in a sentence each, those that do not keep to it
 */
export function objectionsTo(
  found: readonly Found[],
  verdicts: Verdicts,
  longest: ReadonlyMap<string, number>,
): string[] {
  return found.flatMap((one) => {
    const verdict = verdicts[keyOf(one)];
    const shown = `${one.place} /${one.source}/${one.flags}`;
    if (verdict === 'safe' || verdict === 'linear') return [];
    if (verdict === undefined) return [`${shown} has not been looked at: npm run regexes`];
    const file = one.place.replace(/:\d+$/, '');
    const judged = file in JUDGED && verdict !== 'exponential';
    if (verdict === 'unknown' && !judged) return [`${shown} could not be decided on: make it simpler`];
    if (verdict === 'exponential') return [`${shown} takes time without end`];
    if (verdict !== 'unknown' && verdict > 2 && !judged)
      return [`${shown} takes the power of ${verdict} of what it reads`];
    if (file in SHORT) return [];
    const read = longest.get(keyOf(one));
    if (read === undefined) return [`${shown} takes the square of what it reads, and nobody knows how much that is`];
    return read <= LONGEST_SENTENCE ? [] : [`${shown} takes the square of what it reads, and was given ${read} units`];
  });
}
