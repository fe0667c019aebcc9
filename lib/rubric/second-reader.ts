import type { Features } from '../language/features.ts';
import { EVIDENCE_IDS, type EvidenceId, FLAG_IDS, type FlagId, type Section } from '../model/rubric.ts';
import { wordFeatures } from '../story/model-features.ts';
import weights from './second-reader.weights.json' with { type: 'json' };

/**
 * The second reader: for the marks that people word in more ways than a rule can list, a small model trained on the labelled stories
 * (`npm run train`) reads each sentence after the rules and says which marks hold. It weighs what the rules found in the
 * sentence and beside it, the sections, and the words. A mark for which it does no better than the rule alone has no model.
 */
export type MarkId = FlagId | EvidenceId;

export interface MarkWeights {
  /** What a weight of 1 in the file stands for. */
  readonly scale: number;
  /** A mark that no rule found is added where its votes add up to more than this (a log-odds). */
  readonly adds: number;
  /** A rule's mark is dropped where they add up to less than this: its word is doubted only where nearly all speaks against it. */
  readonly drops: number;
  /** Mark → its bias and the votes of the features that matter to it. */
  readonly marks: Readonly<Record<string, { readonly bias: number; readonly votes: Readonly<Record<string, number>> }>>;
}

/** A sentence after the rules have read it. */
export interface FirstReading {
  readonly features: Features;
  readonly section: Section;
  readonly marks: ReadonlySet<MarkId>;
}

const ALL: readonly MarkId[] = [...FLAG_IDS, ...EVIDENCE_IDS];

const model = weights as MarkWeights;
const modelled = ALL.filter((id) => Object.hasOwn(model.marks, id));
const bias = modelled.map((id) => model.marks[id]?.bias ?? 0);
const adds = model.adds / model.scale;
const drops = model.drops / model.scale;

/** Feature → its votes, as pairs of the mark's place in `modelled` and the vote. */
const votes = new Map<string, number[]>();
modelled.forEach((id, k) => {
  for (const [name, vote] of Object.entries(model.marks[id]?.votes ?? {})) {
    const row = votes.get(name);
    if (row) row.push(k, vote);
    else votes.set(name, [k, vote]);
  }
});

/**
 * Names what the second reader looks at besides the words.
 * @param story the sentences after the first reading
 */
export function readingFeatures(story: readonly FirstReading[], at: number): string[] {
  const names = [
    `section ${story[at]?.section}`,
    `section before ${story[at - 1]?.section ?? 'none'}`,
    `section after ${story[at + 1]?.section ?? 'none'}`,
  ];
  for (const id of story[at]?.marks ?? []) names.push(`rule ${id}`);
  for (const id of story[at - 1]?.marks ?? []) names.push(`rule before ${id}`);
  for (const id of story[at + 1]?.marks ?? []) names.push(`rule after ${id}`);
  return names;
}

/** The votes of a sentence's words do not change with its place: kept per distinct sentence. */
const kept = new WeakMap<Features, Float64Array>();

function wordSums(features: Features): Float64Array {
  const known = kept.get(features);
  if (known) return known;
  const sums = Float64Array.from(bias);
  add(sums, new Set(wordFeatures(features)));
  kept.set(features, sums);
  return sums;
}

function add(sums: Float64Array, names: Iterable<string>): void {
  for (const name of names) {
    const row = votes.get(name);
    if (row)
      for (let i = 0; i < row.length; i += 2)
        sums[row[i] as number] = (sums[row[i] as number] ?? 0) + (row[i + 1] as number);
  }
}

/**
 * Says which marks hold in each sentence of a story.
 * @returns one set a sentence; marks without a model are as the rules said
 */
export function secondReading(story: readonly FirstReading[]): ReadonlySet<MarkId>[] {
  if (modelled.length === 0) return story.map((s) => s.marks);
  return story.map((s, i) => {
    const sums = Float64Array.from(wordSums(s.features));
    add(sums, readingFeatures(story, i));
    const marks = new Set(s.marks);
    modelled.forEach((id, k) => {
      const sum = sums[k] ?? 0;
      if (sum > adds) marks.add(id);
      else if (sum < drops) marks.delete(id);
    });
    return marks;
  });
}
