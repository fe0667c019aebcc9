import type { Features } from '../language/features.ts';
import { EVIDENCE_IDS, type EvidenceId, FLAG_IDS, type FlagId, type Section } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import { FULL, wordFeatures } from '../story/model-features.ts';
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
  /** A mark that no rule found is added where its votes add up to more than this (a log-odds); a strength sooner than a weakness. */
  readonly adds: { readonly flag: number; readonly evidence: number };
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
const adds = modelled.map(
  (id) => model.adds[(FLAG_IDS as readonly MarkId[]).includes(id) ? 'flag' : 'evidence'] / model.scale,
);
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

/** From here on it says no more how many sentences of the same section stand before, or after. */
const MANY = 4;
const NEIGHBOURS = [
  [-2, 'two before'],
  [-1, 'before'],
  [1, 'after'],
  [2, 'two after'],
] as const;

/**
 * Names what the second reader looks at besides the words. Stories have an order, digging before the cause, a trial before the fix, thanks after the
 * figure: where a sentence stands says much of what it is, in whatever words.
 * @param story the sentences after the first reading
 */
export function readingFeatures(story: readonly FirstReading[], at: number): string[] {
  const section = story[at]?.section;
  const names = [
    `section ${section}`,
    `section before ${story[at - 1]?.section ?? 'none'}`,
    `section after ${story[at + 1]?.section ?? 'none'}`,
    // As in lib/story/model-features.ts: what stands last in an unfinished draft stands where it would in a full story.
    `place ${Math.floor((10 * at) / Math.max(story.length - 1, FULL))}`,
    `${section} after ${likeIt(story, at, -1)}`,
    `${section} before ${likeIt(story, at, 1)}`,
  ];
  for (const id of story[at]?.marks ?? []) names.push(`rule ${id}`);
  for (const [by, where] of NEIGHBOURS) for (const id of story[at + by]?.marks ?? []) names.push(`rule ${where} ${id}`);
  return names;
}

/** How many sentences of the same section stand next to it in one direction, up to `MANY`. */
function likeIt(story: readonly FirstReading[], at: number, step: 1 | -1): number {
  let n = 0;
  while (n < MANY && story[at + (n + 1) * step]?.section === story[at]?.section) n++;
  return n;
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

/** What a word that speaks for nothing takes from a phrase, so that it ends with the last that does; in votes. */
const IDLE = 0.15 / model.scale;

const EMPTY_END =
  /^(?:a|an|the|and|but|or|so|to|of|in|on|at|by|for|from|with|as|that|was|were|is|are|my|our|their|his|her|also)$/;
/** UTF-16 units. */
const SHORTEST = 6;

/**
 * Finds the words that speak most for a mark: what to underline where no rule has found a phrase.
 * @returns a span of the sentence; nothing where no word speaks for it
 */
export function phraseFor(id: MarkId, { words }: Features): Span | undefined {
  const said = model.marks[id]?.votes ?? {};
  let best = { sum: 0, from: 0, to: -1 };
  let run = { sum: 0, from: 0 };
  let previous = '^';
  words.forEach(({ text }, i) => {
    const word = /\d/.test(text) ? '#' : text;
    const vote = (said[`w ${word}`] ?? 0) + (said[`b ${previous} ${word}`] ?? 0) - IDLE;
    previous = word;
    run = run.sum > 0 ? { ...run, sum: run.sum + vote } : { sum: vote, from: i };
    if (run.sum > best.sum) best = { ...run, to: i };
  });
  const phrase = words.slice(best.from, best.to + 1);
  const last = phrase.findLast(({ text }) => !EMPTY_END.test(text));
  // One short word shows nothing, however much it says to a model.
  if (!phrase[0] || !last || last.end - phrase[0].start < SHORTEST) return undefined;
  return { start: phrase[0].start, end: last.end };
}

/** How much speaks for a mark; a mark without a model is left to its rule. */
const sumOf = (sums: Float64Array, id: MarkId): number => sums[modelled.indexOf(id)] ?? 0;

/** Of these no two are true of one sentence: who did it is a group or hidden, an outcome is a mood, an amount word or a guess. */
const EITHER_OR = [
  ['we-action', 'hidden-actor'],
  ['vague-quantifier', 'activity-result'],
  ['activity-result', 'unverified-result'],
] as const;

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
      if (sum > (adds[k] ?? 0)) marks.add(id);
      else if (sum < drops) marks.delete(id);
    });
    const less = (one: MarkId, other: MarkId) => (sumOf(sums, one) < sumOf(sums, other) ? one : other);
    for (const [one, other] of EITHER_OR) if (marks.has(one) && marks.has(other)) marks.delete(less(one, other));
    return marks;
  });
}
