/** Labelled stories as the second reader sees them: read by the section model and by the rules, one example a sentence. */
import { SECTIONS, type Section } from '../../../lib/model/rubric.ts';
import { runRules } from '../../../lib/rubric/check.ts';
import type { Placed } from '../../../lib/rubric/memory.ts';
import { type FirstReading, type MarkId, readingFeatures, signNames } from '../../../lib/rubric/second-reader.ts';
import { wordFeatures } from '../../../lib/story/model-features.ts';
import { draftStoriesOf } from '../../../lib/story/stories.ts';
import { type LabelledStory, layOut } from '../stories.ts';
import type { Crf } from './crf.ts';
import { knownFeatures } from './known-features.ts';
import { type Case, type Learned, learn, type Model, numberOf, oddsOf } from './learner.ts';
import { readSections } from './sections.ts';

type Gold = LabelledStory['sentences'][number];

/** One sentence to learn from. */
export interface Example {
  readonly story: string;
  readonly file: string;
  readonly weight: number;
  /** Of a piece of the story: learned from and not measured. */
  readonly piece: boolean;
  readonly words: number;
  readonly names: Int32Array;
  readonly section: Section;
  readonly rules: ReadonlySet<MarkId>;
  readonly gold: ReadonlySet<string>;
  readonly goldSection: Section;
  readonly doubt: ReadonlySet<string>;
}

/** A story of which the sections are read, each sentence with its labels; those that are not part of the telling have none. */
export interface Read {
  readonly story: string;
  readonly file: string;
  readonly weight: number;
  readonly piece: boolean;
  readonly placed: readonly Placed[];
  readonly gold: readonly (Gold | undefined)[];
}

/** Pieces of one to four sentences for each story, besides its beginning. */
const PIECES = 3;

/** Reads a story as the product does, its sections by a model that has not seen it: whole, and as a draft that has just been begun. */
export function readStory(story: LabelledStory, crf: Crf, random: () => number): Read[] {
  const n = story.sentences.length;
  const pick = (most: number) => Math.floor(random() * most);
  const part = (from: number, to: number) =>
    readPart({ ...story, sentences: story.sentences.slice(from, to) }, crf, true);
  const pieces = Array.from({ length: PIECES }, () => {
    const from = pick(n);
    return part(from, Math.min(n, from + 1 + pick(4)));
  });
  return [...readPart(story, crf, false), ...part(0, 1 + pick(n)), ...pieces.flat()];
}

function readPart(story: LabelledStory, crf: Crf, piece: boolean): Read[] {
  const { text, spans } = layOut(story);
  return draftStoriesOf(text).map((draft) => {
    const sections = readSections(crf, draft.sentences);
    return {
      story: story.id,
      file: story.file,
      weight: story.weight,
      piece,
      placed: draft.sentences.map((s, i) => ({
        features: knownFeatures(s.text, s.bullet),
        section: sections[i] ?? 'other',
        judged: s.kind === 'text',
        counts: true,
      })),
      gold: draft.sentences.map((s) => {
        if (s.kind !== 'text') return undefined;
        const shared = spans.map((g) => Math.min(g.end, s.end) - Math.max(g.start, s.start));
        return story.sentences[shared.indexOf(Math.max(...shared))];
      }),
    };
  });
}

const namesOf = (reading: readonly FirstReading[], at: number, s: FirstReading): Int32Array =>
  Int32Array.from(
    [...new Set(wordFeatures(s.features)), ...signNames(s.signs.flat()), ...readingFeatures(reading, at)],
    numberOf,
  );

/** What there is to learn from a story, once the rules have read it. */
export function examplesOf({ story, file, weight, piece, placed, gold }: Read): Example[] {
  const { reading } = runRules(placed);
  return reading.flatMap((s, i) => {
    const labels = gold[i];
    if (!labels) return [];
    return [
      {
        story,
        file,
        weight,
        piece,
        words: s.features.count,
        names: namesOf(reading, i, s),
        section: s.section,
        rules: s.marks,
        gold: new Set<string>([...labels.flags, ...labels.evidence]),
        goldSection: labels.section,
        doubt: new Set(labels.doubt),
      },
    ];
  });
}

/** One model a section, in the order of `SECTIONS`. */
export function learnSectionsAnew(examples: readonly Example[]): Learned[] {
  const told = examples.filter((e) => e.section !== 'other');
  return SECTIONS.map((section) =>
    learn(
      told.map((e): Case => ({ names: e.names, holds: e.goldSection === section })),
      numberOf(`section ${section}`),
    ),
  );
}

/** The same story with its sections read anew, as lib/rubric/check.ts does it. */
export function readAnew(read: Read, models: readonly Model[]): Read {
  const { reading } = runRules(read.placed);
  const placed = read.placed.map((p, i) => {
    const s = reading[i];
    if (!s || !p.judged || p.section === 'other') return p;
    const names = namesOf(reading, i, s);
    const odds = models.map((model) => oddsOf(model, names));
    return { ...p, section: SECTIONS[odds.indexOf(Math.max(...odds))] ?? p.section };
  });
  return { ...read, placed };
}

/** Share of the sections that are right, of those on which two readers would not differ. */
export function sectionsRight(reads: readonly Read[]): number {
  let right = 0;
  let all = 0;
  for (const { placed, gold } of reads)
    placed.forEach(({ section }, i) => {
      const labels = gold[i];
      if (!labels || labels.doubt?.some((d) => d === 'section' || d === labels.section)) return;
      all++;
      if (section === labels.section) right++;
    });
  return right / all;
}
