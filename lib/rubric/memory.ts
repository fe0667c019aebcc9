import type { Features } from '../language/features.ts';
import type { EvidenceId, Section } from '../model/rubric.ts';
import { OwnFeatures } from './own-features.ts';
import type { Sentence } from './rule.ts';

/** A sentence to be judged: its features and what its place in the story adds. */
export interface Placed {
  readonly features: Features;
  readonly section: Section;
  /** Labels, questions and notes are not judged. */
  readonly judged: boolean;
  readonly counts: boolean;
}

const NO_EVIDENCE: ReadonlySet<EvidenceId> = new Set();

/** Takes note of which other sentences a rule looked at, so that its verdict can be kept until one of those changes. */
interface Witness {
  readonly looked: Set<number>;
  askedIndex: boolean;
}
let witness: Witness | undefined;

/** A sentence in its story, which notes what a rule looks at besides. */
export class StorySentence extends OwnFeatures implements Sentence {
  readonly section: Section;
  readonly features: Features;
  evidence: ReadonlySet<EvidenceId> = NO_EVIDENCE;
  /** The evidence as one word, to compare by. */
  evidenceKey = '';
  readonly #at: number;
  readonly #story: readonly StorySentence[];

  constructor(placed: Placed, at: number, story: readonly StorySentence[]) {
    super(placed.features);
    this.features = placed.features;
    this.section = placed.section;
    this.#at = at;
    this.#story = story;
  }

  get index(): number {
    if (witness) witness.askedIndex = true;
    return this.#at;
  }

  readonly near = (by: number): Sentence | undefined => {
    const at = this.#at + by;
    witness?.looked.add(at);
    return this.#story[at];
  };
}

/** A verdict with what it rests on besides the sentence itself: the neighbours that were looked at, as they were. */
interface Kept<T> {
  readonly value: T;
  readonly section: Section;
  readonly evidenceKey: string;
  /** Undefined where no rule asked for the place. */
  readonly index: number | undefined;
  readonly neighbours: readonly {
    readonly by: number;
    readonly features: Features | undefined;
    readonly section: Section | undefined;
    readonly evidenceKey: string;
  }[];
}

/** How many surroundings a sentence's verdict is kept for: as it stands, and beside each rewrite that is tried on a neighbour. */
const CONTEXTS = 16;

/** Verdicts by sentence; a sentence that stands twice has two. Gone with the features that the language layer keeps. */
export class Memory<T> {
  readonly #kept = new WeakMap<Features, Kept<T>[]>();

  get(story: readonly StorySentence[], at: number, make: () => T): T {
    const s = story[at] as StorySentence;
    const known = this.#kept.get(s.features);
    const hit = known?.find((k) => holds(k, story, at, s));
    if (hit) return hit.value;
    const mine: Witness = { looked: new Set(), askedIndex: false };
    witness = mine;
    let value: T;
    try {
      value = make();
    } finally {
      witness = undefined;
    }
    mine.looked.delete(at);
    const neighbours = [...mine.looked].map((abs) => {
      const n = story[abs];
      return { by: abs - at, features: n?.features, section: n?.section, evidenceKey: n?.evidenceKey ?? '' };
    });
    const kept = {
      value,
      section: s.section,
      evidenceKey: s.evidenceKey,
      index: mine.askedIndex ? at : undefined,
      neighbours,
    };
    if (known) {
      known.unshift(kept);
      known.length = Math.min(known.length, CONTEXTS);
    } else this.#kept.set(s.features, [kept]);
    return value;
  }
}

function holds<T>(k: Kept<T>, story: readonly StorySentence[], at: number, s: StorySentence): boolean {
  if (k.section !== s.section || k.evidenceKey !== s.evidenceKey || (k.index !== undefined && k.index !== at))
    return false;
  return k.neighbours.every(({ by, features, section, evidenceKey }) => {
    const n = story[at + by];
    return n?.features === features && n?.section === section && (n?.evidenceKey ?? '') === evidenceKey;
  });
}
