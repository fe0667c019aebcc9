import type { Features } from '../language/features.ts';
import { SECTIONS, type Section } from '../model/rubric.ts';
import { placeFeatures, wordFeatures } from './model-features.ts';
import weights from './sections.weights.json' with { type: 'json' };
import type { DraftSentence } from './stories.ts';

/**
 * A linear-chain conditional random field: each sentence's features vote for sections, and the section before votes for
 * the one after. Trained by `npm run train` on the labelled stories; the weights are a data file of whole numbers.
 */
export interface SectionWeights {
  /** What a weight of 1 in the file stands for. */
  readonly scale: number;
  /** Feature name → its votes, one a section, in the order of `SECTIONS`. */
  readonly features: Readonly<Record<string, readonly number[]>>;
  /** Votes of a section (row) for the one after it (column); the last row is the start of a story. */
  readonly transitions: readonly (readonly number[])[];
}

const model = weights as SectionWeights;
const votesOf = new Map(Object.entries(model.features));
const N = SECTIONS.length;
const OTHER = SECTIONS.indexOf('other');

/** Votes of one sentence's own words. Kept per distinct sentence, since words do not change with their place. */
const kept = new WeakMap<Features, Float64Array>();

function wordVotes(f: Features): Float64Array {
  const known = kept.get(f);
  if (known) return known;
  const votes = new Float64Array(N);
  addVotes(votes, wordFeatures(f));
  kept.set(f, votes);
  return votes;
}

function addVotes(votes: Float64Array, names: readonly string[]): void {
  for (const name of names) {
    const row = votesOf.get(name);
    if (row) for (let s = 0; s < N; s++) votes[s] = (votes[s] ?? 0) + (row[s] ?? 0);
  }
}

/**
 * Reads the section of every sentence of a story, as the most likely sequence.
 * @param sentences the story's sentences
 * @param features their features, one each
 */
export function sectionsOf(sentences: readonly DraftSentence[], features: readonly Features[]): Section[] {
  const told = sentences.map((s, i) => ({ s, i })).filter(({ s }) => s.kind === 'text');
  const emissions = told.map(({ s, i }, k) => {
    const votes = Float64Array.from(wordVotes(features[i] as Features));
    addVotes(votes, placeFeatures(s, k, told.length));
    return votes;
  });
  const best = viterbi(emissions);
  const sections: Section[] = sentences.map(() => 'other');
  told.forEach(({ i }, k) => {
    sections[i] = SECTIONS[best[k] ?? OTHER] ?? 'other';
  });
  return sections;
}

function viterbi(emissions: readonly Float64Array[]): number[] {
  const back: Int8Array[] = [];
  let score: number[] = [];
  emissions.forEach((e, k) => {
    const from = new Int8Array(N);
    const next: number[] = [];
    for (let s = 0; s < N; s++) {
      let top = Number.NEGATIVE_INFINITY;
      if (k === 0) top = model.transitions[N]?.[s] ?? 0;
      else
        for (let p = 0; p < N; p++) {
          const v = (score[p] ?? 0) + (model.transitions[p]?.[s] ?? 0);
          if (v > top) {
            top = v;
            from[s] = p;
          }
        }
      next.push(top + (e[s] ?? 0));
    }
    score = next;
    back.push(from);
  });
  const path: number[] = [];
  let state = score.indexOf(Math.max(...score));
  for (let k = emissions.length - 1; k >= 0; k--) {
    path.push(state);
    state = back[k]?.[state] ?? OTHER;
  }
  return path.reverse();
}
