/** What was said of a change in a story that goes on and on, so that a key somewhere in it does not have each of its rewrites tried anew. */
import type { Features } from '../language/features.ts';
import type { ReviewOptions } from '../model/review.ts';
import type { DraftSentence } from '../story/stories.ts';
import { featuresIn } from './assess.ts';

/** The oldest go first. A story of 100,000 words has some 3,000. */
const MOST = 20_000;
const said = new Map<string, boolean>();

/**
 * Asks once about the same sentences.
 * @param sentences all that the answer hangs on, in the order and the groups that it hangs on
 * @param what else it is about
 */
export function askedOnce(
  sentences: readonly (readonly DraftSentence[])[],
  options: ReviewOptions,
  what: string,
  ask: () => boolean,
): boolean {
  const key = [what, wordFor(options), ...sentences.map((some) => some.map(signOf).join(' '))].join('\n');
  const known = said.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  if (said.size >= MOST) for (const old of [...said.keys()].slice(0, MOST / 4)) said.delete(old);
  said.set(key, answer);
  return answer;
}

let numbers = 0;
const numberOf = new WeakMap<Features, number>();
const signs = new WeakMap<DraftSentence, string>();

/** A sentence as short as can be: its words by a number, and all that an assessment looks at besides. */
function signOf(sentence: DraftSentence): string {
  const known = signs.get(sentence);
  if (known !== undefined) return known;
  const features = featuresIn(sentence);
  const number = numberOf.get(features) ?? ++numbers;
  numberOf.set(features, number);
  const { kind, label = '', opens, bullet, followUp } = sentence;
  const sign = `${number}${kind}${label}${opens ? '+' : ''}${bullet ? '-' : ''}${followUp ? '?' : ''}`;
  signs.set(sentence, sign);
  return sign;
}

const words = new WeakMap<ReviewOptions, string>();

function wordFor(options: ReviewOptions): string {
  const known = words.get(options);
  if (known !== undefined) return known;
  const { level, principle, pace, disabled = [], dismissed = [] } = options;
  const word = JSON.stringify([level, principle, pace, [...disabled], [...dismissed]]);
  words.set(options, word);
  return word;
}
