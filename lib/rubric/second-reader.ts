import type { Features } from '../language/features.ts';
import { EVIDENCE_IDS, type EvidenceId, FLAG_IDS, type FlagId, SECTIONS, type Section } from '../model/rubric.ts';
import type { Span } from '../model/span.ts';
import { FEW, FULL, wordFeatures } from '../story/model-features.ts';
import { hasSlot } from './lexicon/amounts.ts';
import weights from './second-reader.weights.json' with { type: 'json' };

/**
 * The second reader: for the marks that people word in more ways than a rule can list, a small model trained on the labelled stories
 * (`npm run train`) reads each sentence after the rules and says which marks hold. It weighs what the rules found in the
 * sentence and beside it, the sections, and the words. A mark for which it does no better than the rule alone has no model.
 */
export type MarkId = FlagId | EvidenceId;

export interface ReaderWeights {
  /** What a weight of 1 in the file stands for. */
  readonly scale: number;
  /** A mark that no rule found is added where its votes add up to more than this (a log-odds). */
  readonly adds: { readonly flag: number; readonly evidence: number };
  /** A rule's mark is dropped where they add up to less than this. */
  readonly drops: { readonly flag: number; readonly evidence: number };
  /** What is read for: the marks that have a model, and the sections, since of a sentence whose marks are known more can be said than of its words. */
  readonly reads: readonly string[];
  /** What each starts from. */
  readonly biases: readonly number[];
  /** Feature → its votes, as pairs of a place in `reads` and the vote. */
  readonly votes: Readonly<Record<string, readonly number[]>>;
}

/** A sentence after the rules have read it. */
export interface FirstReading {
  readonly features: Features;
  readonly section: Section;
  readonly marks: ReadonlySet<MarkId>;
  /** What the lexicon knows of it: wherever it stands, and where it stands (signs.ts). */
  readonly signs: readonly (readonly string[])[];
}

const ALL: readonly MarkId[] = [...FLAG_IDS, ...EVIDENCE_IDS];

const model = weights as ReaderWeights;
const placeOf = new Map(model.reads.map((id, k) => [id, k]));
const votes = new Map(Object.entries(model.votes));

/** The marks that have a model, each with its kind, its place and what it takes to add and to drop it. */
const modelled = ALL.flatMap((id) => {
  const place = placeOf.get(id);
  const kind = (FLAG_IDS as readonly MarkId[]).includes(id) ? 'flag' : 'evidence';
  return place === undefined
    ? []
    : [{ id, kind, place, adds: model.adds[kind] / model.scale, drops: model.drops[kind] / model.scale }];
});
const sectionPlaces = SECTIONS.flatMap((section) => {
  const place = placeOf.get(section);
  return place === undefined ? [] : [{ section, place }];
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
    story.length <= FEW ? 'few' : `place ${Math.floor((10 * at) / Math.max(story.length - 1, FULL))}`,
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
  const sums = Float64Array.from(model.biases);
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

/** What no phrase ends with, and what none begins with. */
const EMPTY_END =
  /^(?:a|an|the|and|but|or|so|to|of|in|on|at|by|for|from|with|as|that|was|were|is|are|be|been|had|has|have|my|our|their|his|her|also|i|we|he|she|they|who|which|what|when|where|how|if|than|then|because|since|'s|'m|'d|'ve|'re)$/;
const EMPTY_START = /^(?:and|but|or|so|of|that|than|then|as|'s|'m|'d|'ve|'re|n't)$/;
/** UTF-16 units. */
const SHORTEST = 6;

/**
 * Finds the words that speak most for a mark: what to underline where no rule has found a phrase.
 * @returns a span of the sentence; nothing where no word speaks for it
 */
export function phraseFor(id: MarkId, { own, words }: Features): Span | undefined {
  const place = placeOf.get(id);
  const said = (name: string) => {
    const row = votes.get(name) ?? [];
    for (let i = 0; i < row.length; i += 2) if (row[i] === place) return row[i + 1] ?? 0;
    return 0;
  };
  let best = { sum: 0, from: 0, to: -1 };
  let run = { sum: 0, from: 0 };
  let previous = '^';
  words.forEach(({ text, start }, i) => {
    const word = /\d/.test(text) ? '#' : text;
    const vote = said(`w ${word}`) + said(`b ${previous} ${word}`) - IDLE;
    previous = word;
    // No phrase goes on over a stop or a comma.
    if (i > 0 && /[,.;:!?()]/.test(own.slice(words[i - 1]?.end, start))) run = { sum: 0, from: i };
    run = run.sum > 0 ? { ...run, sum: run.sum + vote } : { sum: vote, from: i };
    if (run.sum > best.sum) best = { ...run, to: i };
  });
  const phrase = words.slice(best.from, best.to + 1);
  const first = phrase.find(({ text }) => !EMPTY_START.test(text));
  const last = phrase.findLast(({ text }) => !EMPTY_END.test(text));
  // One short word shows nothing, however much it says to a model.
  if (!first || !last || last.end - first.start < SHORTEST) return undefined;
  // “Didn't” is two words of a sentence and one of a phrase.
  const tail = /^[\p{L}\p{M}'’]*/u.exec(own.slice(last.end))?.[0].length ?? 0;
  return { start: first.start, end: last.end + tail };
}

/** The votes of its signs, kept with the list of them, which stays the same as long as they do. */
const keptSigns = new WeakMap<readonly string[], Float64Array>();

function signSums(signs: readonly string[]): Float64Array {
  const known = keptSigns.get(signs);
  if (known) return known;
  const sums = new Float64Array(model.reads.length);
  add(sums, signNames(signs));
  keptSigns.set(signs, sums);
  return sums;
}

/** How the weights name the signs. */
export const signNames = (signs: readonly string[]): string[] => signs.map((sign) => `sign ${sign}`);

/** All that speaks for each mark and section in one sentence of a story. */
function sumsOf(story: readonly FirstReading[], at: number): Float64Array {
  const s = story[at] as FirstReading;
  const sums = Float64Array.from(wordSums(s.features));
  for (const signs of s.signs)
    signSums(signs).forEach((sum, k) => {
      sums[k] = (sums[k] ?? 0) + sum;
    });
  add(sums, readingFeatures(story, at));
  return sums;
}

/** A section is changed where so much more speaks for another (a log-odds): the first reading knew the whole story, too. */
const SURER = 1 / model.scale;

/**
 * Reads the sections once more, now that it is known what the rules find in each sentence: a figure that answers another is a result, in
 * whatever words it is told.
 * @returns one section a sentence; nothing for one that is no part of the telling, or where there is no model
 */
export function sectionsAnew(story: readonly FirstReading[]): (Section | undefined)[] {
  return story.map((s, i) => {
    if (s.section === 'other') return undefined;
    const sums = sumsOf(story, i);
    let best: { section: Section; sum: number } | undefined;
    for (const { section, place } of sectionPlaces) {
      const sum = sums[place] ?? 0;
      if (!best || sum > best.sum) best = { section, sum };
    }
    const stay = sums[placeOf.get(s.section) ?? -1] ?? 0;
    return best && best.sum - stay > SURER ? best.section : s.section;
  });
}

/** How much speaks for a mark; a mark without a model is left to its rule. */
const sumOf = (sums: Float64Array, id: MarkId): number => sums[placeOf.get(id) ?? -1] ?? 0;

/** Of these no two are true of one sentence: who did it is a group or hidden, an outcome is a mood, an amount word or a guess. */
const EITHER_OR = [
  ['we-action', 'hidden-actor'],
  ['vague-quantifier', 'activity-result'],
  ['activity-result', 'unverified-result'],
] as const;

/**
 * A sentence with one of these shows nothing strong beside it: of 2,500 in the labelled stories none does. What was marked both ways is marked
 * as that for which more speaks. Beside vagueness and a
 * weak motive a deed may stand: “I was bored, so I wrote a script”.
 */
const NO_STRENGTH_BESIDE: readonly (readonly [MarkId, readonly MarkId[]])[] = [
  ['architecture-detour', EVIDENCE_IDS],
  ['assigned', EVIDENCE_IDS],
  ['weak-motive', ['motive', 'scope-boundary']],
  ['activity-result', EVIDENCE_IDS],
  ['generic-reflection', EVIDENCE_IDS],
];

/** “A figure that measures the problem is a `problem`” (RUBRIC.md): of what came before anybody acted no outcome is told. */
const OUTCOMES: readonly MarkId[] = ['metric', 'baseline'];

/**
 * Says which marks hold in each sentence of a story.
 * @returns one set a sentence; marks without a model are as the rules said
 */
export function secondReading(story: readonly FirstReading[]): ReadonlySet<MarkId>[] {
  if (modelled.length === 0) return story.map((s) => s.marks);
  return story.map((s, i) => {
    const sums = sumsOf(story, i);
    const marks = new Set(s.marks);
    // A slot stands for what would make the sentence good, and no labelled story has one: the rules alone may hold more against it.
    const open = hasSlot(s.features);
    for (const { id, kind, place, adds, drops } of modelled) {
      const sum = sums[place] ?? 0;
      if (sum < drops) marks.delete(id);
      else if (sum > adds && !(open && kind === 'flag')) marks.add(id);
    }
    if (marks.has('problem') && (s.section === 'situation' || s.section === 'task'))
      for (const id of OUTCOMES) if (!s.marks.has(id)) marks.delete(id);
    // Where before and after meet in figures, the outcome is measured.
    if (marks.has('baseline') && s.features.figures.length > 0) marks.add('metric');
    const less = (one: MarkId, other: MarkId) => (sumOf(sums, one) < sumOf(sums, other) ? one : other);
    for (const [one, other] of EITHER_OR) if (marks.has(one) && marks.has(other)) marks.delete(less(one, other));
    for (const [weak, strengths] of NO_STRENGTH_BESIDE)
      for (const strong of strengths) if (marks.has(weak) && marks.has(strong)) marks.delete(less(weak, strong));
    return marks;
  });
}
