import type { Span } from '../model/span.ts';
import { type Doer, doersOf } from './doers.ts';
import { type Figure, figuresOf } from './figures.ts';
import { countWords, fold, ownCopy, type Word, wordsOf } from './words.ts';

/** All that the rules may ask of one sentence. Computed once for each distinct sentence and kept. Offsets are into the sentence. */
export interface Features {
  /** The sentence as written. */
  readonly text: string;
  /** `fold(text)`: lower case, straight quotes and dashes, same length. */
  readonly folded: string;
  /** `folded` with direct speech and notes in square brackets blanked out, so that nobody else's words are judged. */
  readonly own: string;
  readonly words: readonly Word[];
  readonly count: number;
  readonly doers: readonly Doer[];
  readonly figures: readonly Figure[];
  readonly question: boolean;
  /** Written as a note: a list item, or a start without capital or subject. */
  readonly note: boolean;
}

const SPEECH = /"[^"]{12,400}"|(?<=^|[\s(])'[^']{16,300}'(?=[\s.,;:)]|$)|\[[^\]]*\]/g;

/** Blanks out what somebody else says (three words or more within quotes) and the writer's notes to self. */
export function ownWords(folded: string): string {
  return folded.replace(SPEECH, (quoted) =>
    quoted.startsWith('[') || quoted.trim().split(/\s+/).length > 2 ? ' '.repeat(quoted.length) : quoted,
  );
}

/**
 * Computes a sentence's features.
 * @param text one sentence
 * @param note whether it opens a list item
 */
export function featuresOf(text: string, note: boolean): Features {
  const folded = fold(text);
  const own = ownWords(folded);
  const words = wordsOf(text, folded).filter((w) => own.charAt(w.start) !== ' ');
  return {
    text,
    folded,
    own,
    words,
    count: countWords(text),
    doers: doersOf(words, own, note),
    figures: figuresOf(own),
    question: /\?["')\]]*$/.test(folded.trimEnd()),
    note,
  };
}

const NOT_ASKED = 0;
const HOLDS_NOT = 1;
const HOLDS = 2;
/** Every pattern that was asked for, by the place of its answers. More than these are not kept. */
const places = new Map<RegExp, number>();
const MOST_PATTERNS = 1_024;
/** A byte for each pattern. By the list of its words, which a sentence is known by whoever carries it on. */
const answers = new WeakMap<Features['words'], Uint8Array>();

/**
 * Whether a pattern matches in the sentence's own words. Kept: the rules ask the same of a sentence each time that something
 * around it has changed, several of them ask for the same pattern, and it is most of what they cost.
 * @param pattern one that stands for good, without the flags `g` and `y`
 */
export function shows({ own, words }: Pick<Features, 'own' | 'words'>, pattern: RegExp): boolean {
  let place = places.get(pattern);
  if (place === undefined) {
    if (places.size === MOST_PATTERNS) return pattern.test(own);
    place = places.size;
    places.set(pattern, place);
  }
  let known = answers.get(words);
  if (!known) {
    known = new Uint8Array(MOST_PATTERNS);
    answers.set(words, known);
  }
  if (known[place] === NOT_ASKED) known[place] = pattern.test(own) ? HOLDS : HOLDS_NOT;
  return known[place] === HOLDS;
}

/** The span of a pattern's first match in the sentence's own words. */
export function find(features: Features, pattern: RegExp): Span | undefined {
  if (!shows(features, pattern)) return undefined;
  const m = pattern.exec(features.own);
  return m ? { start: m.index, end: m.index + m[0].length } : undefined;
}

/** The span of the first pattern of several that matches the sentence's own words. */
export function findFirst(features: Features, patterns: readonly RegExp[]): Span | undefined {
  for (const pattern of patterns) {
    const span = find(features, pattern);
    if (span) return span;
  }
  return undefined;
}

/** Keeps the features of the sentences seen last, so that a keystroke costs one sentence. */
export class FeatureCache {
  readonly #kept = new Map<string, Features>();
  readonly #limit: number;

  /** @param limit how many sentences are kept; 20,000 are about 300,000 words */
  constructor(limit = 20_000) {
    this.#limit = limit;
  }

  get(text: string, note: boolean): Features {
    const key = note ? `\u0000${text}` : text;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const own = ownCopy(text);
    const made = featuresOf(own, note);
    if (this.#kept.size >= this.#limit) {
      // Every fourth and not the oldest: of a text with more than are kept, read from the top each time, none would be found again.
      [...this.#kept.keys()].forEach((one, i) => {
        if (i % 4 === 0) this.#kept.delete(one);
      });
    }
    this.#kept.set(note ? key : own, made);
    return made;
  }
}
