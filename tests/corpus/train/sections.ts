/** Learns the section model (lib/story/sections.ts) from labelled stories. */
import { writeFileSync } from 'node:fs';
import { SECTIONS, type Section } from '../../../lib/model/rubric.ts';
import { placeFeatures, wordFeatures } from '../../../lib/story/model-features.ts';
import { type DraftSentence, draftStoriesOf } from '../../../lib/story/stories.ts';
import { type LabelledStory, layOut } from '../stories.ts';
import { at, type Crf, N, type Sequence, seeded, train } from './crf.ts';
import { knownFeatures } from './known-features.ts';

/** Pieces of one to three sentences for each story: a field holds no more when a person has just begun, or asks for a line. */
const NOTES = 4;
const SCALE = 1 / 40;

const namesOf = (told: readonly DraftSentence[]) =>
  told.map((s, k) => [...wordFeatures(knownFeatures(s.text, s.bullet)), ...placeFeatures(s, k, told.length)]);

/**
 * Reads a labelled story back as the product does, so that training sees what the product will see.
 * @param from first sentence to take, for a part of a story
 * @param to one past the last
 */
function sequencesOf(story: LabelledStory, from = 0, to = story.sentences.length): Sequence[] {
  const part = { ...story, sentences: story.sentences.slice(from, to) };
  const { text, spans } = layOut(part);
  return draftStoriesOf(text).map((draft) => {
    const told = draft.sentences.filter((s) => s.kind === 'text');
    const match = told.map((s) => {
      const shared = spans.map((g) => Math.min(g.end, s.end) - Math.max(g.start, s.start));
      return part.sentences[shared.indexOf(Math.max(...shared))];
    });
    return {
      names: namesOf(told),
      gold: match.map((g) => SECTIONS.indexOf(g?.section ?? 'other')),
      open: match.map((g) => g?.doubt?.some((d) => d === 'section' || d === g.section) ?? false),
    };
  });
}

/**
 * A draft is unfinished most of the time: besides each whole story the model learns from its beginnings and from pieces of it, or
 * it would take whatever stands last for the reflection.
 */
function examplesOf(story: LabelledStory, random: () => number): Sequence[] {
  const n = story.sentences.length;
  const pick = (most: number) => Math.floor(random() * most);
  const beginning = sequencesOf(story, 0, 1 + pick(n));
  const notes = Array.from({ length: NOTES }, () => {
    const from = pick(n);
    return sequencesOf(story, from, Math.min(n, from + 1 + pick(3)));
  });
  return [...sequencesOf(story), ...sequencesOf(story), ...beginning, ...notes.flat()];
}

/**
 * Learns the sections from some stories.
 * @param seed of the pieces that the stories are cut into, and of their order
 */
export function learnSections(stories: readonly LabelledStory[], seed: number): Crf {
  const random = seeded(seed);
  return train(
    stories.flatMap((s) => examplesOf(s, random)),
    seed,
  );
}

/** Reads the sections of a draft's sentences with a model that is not the product's. */
export function readSections(crf: Crf, sentences: readonly DraftSentence[]): Section[] {
  const told = sentences.filter((s) => s.kind === 'text');
  const best = crf.best({ names: namesOf(told), gold: [], open: [] });
  return sentences.map((s) => (s.kind === 'text' ? (SECTIONS[best[told.indexOf(s)] ?? -1] ?? 'other') : 'other'));
}

/**
 * The share of sections that a model gets right: of whole stories, of the same stories when a quarter, a half and three quarters
 * are written, and of two sentences by themselves.
 */
export function measureSections(
  crf: Crf,
  stories: readonly LabelledStory[],
): {
  whole: number;
  begun: number;
  notes: number;
} {
  return {
    whole: accuracy(
      crf,
      stories.flatMap((s) => sequencesOf(s)),
    ),
    begun: accuracy(
      crf,
      stories.flatMap((s) =>
        [0.25, 0.5, 0.75].flatMap((share) => sequencesOf(s, 0, Math.ceil(share * s.sentences.length))),
      ),
    ),
    notes: accuracy(
      crf,
      stories.flatMap((s) => s.sentences.flatMap((_, i) => (i % 3 === 0 ? sequencesOf(s, i, i + 2) : []))),
    ),
  };
}

function accuracy(crf: Crf, sequences: readonly Sequence[]): number {
  let right = 0;
  let all = 0;
  for (const s of sequences)
    crf.best(s).forEach((section, k) => {
      if (s.open[k]) return;
      all++;
      if (section === s.gold[k]) right++;
    });
  return right / all;
}

/** Writes the weights as whole numbers, one feature a line. */
export function writeSections(crf: Crf, file: URL): number {
  const whole = (x: number) => Math.round(x / SCALE);
  const lines = [...crf.index]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, id]) =>
        `${JSON.stringify(name)}:[${Array.from({ length: N }, (_, s) => whole(at(crf.w, id * N + s))).join(',')}]`,
    );
  const transitions = Array.from(
    { length: N + 1 },
    (_, p) => `[${Array.from({ length: N }, (_, s) => whole(at(crf.t, p * N + s))).join(',')}]`,
  );
  writeFileSync(
    file,
    `{"scale":${SCALE},"transitions":[${transitions.join(',')}],"features":{\n${lines.join(',\n')}\n}}\n`,
  );
  return lines.length;
}
