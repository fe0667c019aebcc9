/** Learns the second reader (lib/rubric/second-reader.ts) from labelled stories. */
import { writeFileSync } from 'node:fs';
import { featuresOf } from '../../../lib/language/features.ts';
import { EVIDENCE_IDS, FLAG_IDS } from '../../../lib/model/rubric.ts';
import { runRules } from '../../../lib/rubric/check.ts';
import { type FirstReading, type MarkId, readingFeatures } from '../../../lib/rubric/second-reader.ts';
import { wordFeatures } from '../../../lib/story/model-features.ts';
import { draftStoriesOf } from '../../../lib/story/stories.ts';
import { type LabelledStory, layOut } from '../stories.ts';
import type { Crf } from './crf.ts';
import { readSections } from './sections.ts';

const ALL: readonly MarkId[] = [...FLAG_IDS, ...EVIDENCE_IDS];
const EPOCHS = 20;
const RATE = 0.1;
const MIN_COUNT = 5;
/** The probability from which on a mark that no rule found is added, and under which a rule's mark is dropped. A false alarm costs more than false praise. */
const ADDS = { flag: 0.35, evidence: 0.25 };
const DROPS = 0.2;
/** A model is used only where it is better than the rule alone by this much F1, on stories that it has not seen. */
const GAIN = 0.01;
const KEEP = 0.3;
const SCALE = 1 / 50;
const FOLDS = 6;

/** One sentence to learn from. */
interface Example {
  readonly story: string;
  readonly words: number;
  readonly names: Int32Array;
  readonly rules: ReadonlySet<MarkId>;
  readonly gold: ReadonlySet<string>;
  readonly doubt: ReadonlySet<string>;
}

/** The numbers by which the learner knows the features, and their names by number. */
const numbers = new Map<string, number>();
const featureNames: string[] = [];

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, featureNames.length);
  return featureNames.push(name) - 1;
}

/** Reads a story as the product does up to the second reading, its sections by a model that has not seen it. */
function examplesOf(story: LabelledStory, crf: Crf): Example[] {
  const { text, spans } = layOut(story);
  return draftStoriesOf(text).flatMap((draft) => {
    const sections = readSections(crf, draft.sentences);
    const placed = draft.sentences.map((s, i) => ({
      features: featuresOf(s.text, s.bullet),
      section: sections[i] ?? 'other',
      judged: s.kind === 'text',
      counts: true,
    }));
    const { evidence, flags } = runRules(placed);
    const first: FirstReading[] = placed.map((p, i) => ({
      features: p.features,
      section: p.section,
      marks: new Set([...(evidence[i] ?? []), ...(flags[i] ?? [])].map((m) => m.id)),
    }));
    return draft.sentences.flatMap((s, i) => {
      if (s.kind !== 'text') return [];
      const shared = spans.map((g) => Math.min(g.end, s.end) - Math.max(g.start, s.start));
      const gold = story.sentences[shared.indexOf(Math.max(...shared))];
      const reading = first[i];
      if (!gold || !reading) return [];
      const names = [...new Set(wordFeatures(reading.features)), ...readingFeatures(first, i)];
      return [
        {
          story: story.id,
          words: reading.features.count,
          names: Int32Array.from(names, numberOf),
          rules: reading.marks,
          gold: new Set<string>([...gold.flags, ...gold.evidence]),
          doubt: new Set(gold.doubt),
        },
      ];
    });
  });
}

interface MarkModel {
  bias: number;
  /** By the feature's number. */
  readonly votes: Float64Array;
}

/** Logistic regression by AdaGrad, one sentence at a time, in the order of the corpus. Starts from trust in the rule. */
function learn(id: MarkId, examples: readonly Example[]): MarkModel {
  const size = featureNames.length;
  const counts = new Int32Array(size);
  for (const e of examples) for (const n of e.names) counts[n] = (counts[n] ?? 0) + 1;
  const known = examples
    .filter((e) => !e.doubt.has(id))
    .map((e) => ({ gold: e.gold.has(id) ? 1 : 0, names: e.names.filter((n) => (counts[n] ?? 0) >= MIN_COUNT) }));
  const votes = new Float64Array(size);
  const slopes = new Float64Array(size);
  const own = numberOf(`rule ${id}`);
  if ((counts[own] ?? 0) >= MIN_COUNT) votes[own] = 4;
  const model = { bias: -2, votes };
  let biasSlope = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { gold, names } of known) {
      const g = gold - probability(model, names);
      biasSlope += g * g;
      model.bias += (RATE * g) / (Math.sqrt(biasSlope) + 0.1);
      for (const n of names) {
        const slope = (slopes[n] ?? 0) + g * g;
        slopes[n] = slope;
        votes[n] = (votes[n] ?? 0) + ((n === own ? 3 : 1) * RATE * g) / (Math.sqrt(slope) + 0.3);
      }
    }
  for (let n = 0; n < size; n++) if (Math.abs(votes[n] ?? 0) < KEEP) votes[n] = 0;
  return model;
}

function probability(model: MarkModel, names: Int32Array): number {
  let sum = model.bias;
  for (const n of names) sum += model.votes[n] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

const kindOf = (id: MarkId) => ((FLAG_IDS as readonly MarkId[]).includes(id) ? 'flag' : 'evidence');

class Tally {
  hit = 0;
  extra = 0;
  missed = 0;

  count(want: boolean, got: boolean): void {
    if (want && got) this.hit++;
    else if (got) this.extra++;
    else if (want) this.missed++;
  }

  get f1(): number {
    return this.hit ? (2 * this.hit) / (2 * this.hit + this.extra + this.missed) : 0;
  }
}

/** F1 of the rule alone and of the second reader, each story read by a model of the others. */
function compare(
  id: MarkId,
  examples: readonly Example[],
  known: readonly Example[],
): { rule: number; reader: number; alarms: { rule: number; reader: number } } {
  const stories = [...new Set(examples.map((e) => e.story))];
  const fold = new Map(stories.map((s, i) => [s, i % FOLDS]));
  const rule = new Tally();
  const reader = new Tally();
  const alarms = { rule: 0, reader: 0 };
  for (let k = 0; k < FOLDS; k++) {
    const model = learn(id, [...known, ...examples.filter((e) => fold.get(e.story) !== k)]);
    for (const e of examples) {
      if (fold.get(e.story) !== k || e.doubt.has(id)) continue;
      const byRule = e.rules.has(id);
      const byReader = probability(model, e.names) > (byRule ? DROPS : ADDS[kindOf(id)]);
      rule.count(e.gold.has(id), byRule);
      reader.count(e.gold.has(id), byReader);
      // As score.mjs counts them: a flag on a sentence that deserves none.
      if (FLAG_IDS.some((flag) => e.gold.has(flag))) continue;
      if (byRule) alarms.rule++;
      if (byReader) alarms.reader++;
    }
  }
  return { rule: rule.f1, reader: reader.f1, alarms };
}

/**
 * Learns the second reader and writes its weights.
 * @param stories stories that the rules were not written against: only these are measured
 * @param knownStories the others: learned from, never measured, since the rules do too well on them
 * @param crfFor a section model that has not seen the story
 * @returns one line a mark: F1 of the rule alone, of the reader, and which of the two is used; then the means of flags and of evidence
 */
export function learnMarks(
  stories: readonly LabelledStory[],
  knownStories: readonly LabelledStory[],
  crfFor: (story: LabelledStory) => Crf,
  file: URL | undefined,
): string[] {
  const examples = stories.flatMap((s) => examplesOf(s, crfFor(s)));
  const known = knownStories.flatMap((s) => examplesOf(s, crfFor(s)));
  const report: string[] = [];
  const marks: string[] = [];
  let falseAlarms = 0;
  const scored: { id: MarkId; rule: number; used: number }[] = [];
  for (const id of ALL) {
    const { rule, reader, alarms } = compare(id, examples, known);
    const used = reader >= rule + GAIN;
    scored.push({ id, rule, used: used ? reader : rule });
    if (kindOf(id) === 'flag') falseAlarms += used ? alarms.reader : alarms.rule;
    report.push(`${id.padEnd(22)} rule ${rule.toFixed(3)}  reader ${reader.toFixed(3)}  ${used ? 'reader' : 'rule'}`);
    if (!used || !file) continue;
    const model = learn(id, [...known, ...examples]);
    const votes = [...model.votes]
      .flatMap((vote, n) => (vote === 0 ? [] : [[featureNames[n] ?? '', Math.round(vote / SCALE)] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, vote]) => `${JSON.stringify(name)}:${vote}`);
    marks.push(`${JSON.stringify(id)}:{"bias":${Math.round(model.bias / SCALE)},"votes":{\n${votes.join(',\n')}\n}}`);
  }
  const odds = (p: number) => Math.log(p / (1 - p)).toFixed(3);
  if (file)
    writeFileSync(
      file,
      `{"scale":${SCALE},"adds":{"flag":${odds(ADDS.flag)},"evidence":${odds(ADDS.evidence)}},"drops":${odds(DROPS)},"marks":{\n${marks.join(',\n')}\n}}\n`,
    );
  for (const [name, ids] of [
    ['flags', FLAG_IDS],
    ['evidence', EVIDENCE_IDS],
  ] as const) {
    const group = scored.filter(({ id }) => (ids as readonly MarkId[]).includes(id));
    const mean = (of: 'rule' | 'used') => (group.reduce((sum, g) => sum + g[of], 0) / group.length).toFixed(3);
    report.push(`${name.padEnd(10)} macro F1 ${mean('used')} (rules alone ${mean('rule')})`);
  }
  const words = examples.reduce((sum, e) => sum + e.words, 0);
  report.push(`false alarms per 1,000 words ${((1000 * falseAlarms) / words).toFixed(3)}`);
  return report;
}
