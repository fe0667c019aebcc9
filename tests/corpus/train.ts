/**
 * Trains the section model (lib/story/sections.ts) on the labelled stories and writes its weights.
 *
 *   npm run train                 on all stories of tests/corpus; writes lib/story/sections.weights.json
 *   npm run train -- --measure    each fifth of the stories measured by a model of the other four; writes nothing
 *
 * A linear-chain CRF: maximum likelihood by AdaGrad over one story at a time, in a seeded order, so that the same stories give the
 * same weights on every machine. Few rounds at a small rate stand in for a penalty: measured over fifths they do better than any L2 tried.
 */
import { writeFileSync } from 'node:fs';
import { featuresOf } from '../../lib/language/features.ts';
import { SECTIONS } from '../../lib/model/rubric.ts';
import { placeFeatures, sectionFeatures } from '../../lib/story/section-features.ts';
import { draftStoriesOf } from '../../lib/story/stories.ts';
import { type LabelledStory, labelledStories, layOut } from './stories.ts';

interface Sequence {
  readonly names: readonly (readonly string[])[];
  readonly gold: readonly number[];
  /** Sentences on whose section two readers may differ: learned from, but not measured. */
  readonly open: readonly boolean[];
}

const N = SECTIONS.length;
const EPOCHS = 6;
const RATE = 0.05;
const FOLDS = 5;
const PARTS = 1;
const MIN_COUNT = 8;
const KEEP = 0.2;
const SCALE = 1 / 40;

const here = new URL('.', import.meta.url);

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
      names: told.map((s, k) => [
        ...sectionFeatures(featuresOf(s.text, s.bullet)),
        ...placeFeatures(s, k, told.length),
      ]),
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
  const parts = Array.from({ length: PARTS }, (_, i) => {
    const from = i % 2 === 0 ? 0 : Math.floor(random() * n * 0.8);
    return sequencesOf(story, from, Math.min(n, from + 1 + Math.floor(random() * (n - from))));
  });
  return [...sequencesOf(story), ...sequencesOf(story), ...parts.flat()];
}

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Crf {
  readonly index = new Map<string, number>();
  w: Float64Array;
  g2: Float64Array;
  t = new Float64Array((N + 1) * N);
  t2 = new Float64Array((N + 1) * N);

  constructor(sequences: readonly Sequence[]) {
    const counts = new Map<string, number>();
    for (const s of sequences)
      for (const names of s.names) for (const n of new Set(names)) counts.set(n, (counts.get(n) ?? 0) + 1);
    for (const [name, count] of counts) if (count >= MIN_COUNT) this.index.set(name, this.index.size);
    this.w = new Float64Array(this.index.size * N);
    this.g2 = new Float64Array(this.index.size * N);
  }

  ids(names: readonly string[]): number[] {
    return [...new Set(names)].flatMap((n) => this.index.get(n) ?? []);
  }

  emissions(ids: readonly number[][]): number[][] {
    return ids.map((row) =>
      Array.from({ length: N }, (_, s) => row.reduce((sum, id) => sum + at(this.w, id * N + s), 0)),
    );
  }

  /** One step on one story: the gradient is what was seen less what is expected. */
  step(sequence: Sequence): void {
    const ids = sequence.names.map((n) => this.ids(n));
    const e = this.emissions(ids);
    const T = e.length;
    if (T === 0) return;
    const alpha: number[][] = [];
    for (let k = 0; k < T; k++)
      alpha.push(
        Array.from(
          { length: N },
          (_, s) =>
            num(e, k, s) +
            (k === 0
              ? at(this.t, N * N + s)
              : logSum(Array.from({ length: N }, (_, p) => num(alpha, k - 1, p) + at(this.t, p * N + s)))),
        ),
      );
    const beta: number[][] = Array.from({ length: T }, () => new Array<number>(N).fill(0));
    for (let k = T - 2; k >= 0; k--)
      beta[k] = Array.from({ length: N }, (_, p) =>
        logSum(Array.from({ length: N }, (_, s) => at(this.t, p * N + s) + num(e, k + 1, s) + num(beta, k + 1, s))),
      );
    const z = logSum(alpha[T - 1] ?? []);
    for (let k = 0; k < T; k++) {
      for (let s = 0; s < N; s++) {
        const gradient = (sequence.gold[k] === s ? 1 : 0) - Math.exp(num(alpha, k, s) + num(beta, k, s) - z);
        for (const id of ids[k] ?? []) this.update(this.w, this.g2, id * N + s, gradient);
        if (k === 0) this.update(this.t, this.t2, N * N + s, gradient);
        else
          for (let p = 0; p < N; p++) {
            const pair = Math.exp(num(alpha, k - 1, p) + at(this.t, p * N + s) + num(e, k, s) + num(beta, k, s) - z);
            this.update(
              this.t,
              this.t2,
              p * N + s,
              (sequence.gold[k - 1] === p && sequence.gold[k] === s ? 1 : 0) - pair,
            );
          }
      }
    }
  }

  update(w: Float64Array, g2: Float64Array, i: number, gradient: number): void {
    g2[i] = at(g2, i) + gradient * gradient;
    w[i] = at(w, i) + (RATE * gradient) / (Math.sqrt(at(g2, i)) + 1e-6);
  }

  /** Forgets features that hardly vote, so that the file stays small. */
  prune(): void {
    for (const [name, id] of this.index) {
      const row = this.w.subarray(id * N, id * N + N);
      if (Math.max(...row.map(Math.abs)) < KEEP) this.index.delete(name);
    }
  }

  best(sequence: Sequence): number[] {
    const e = this.emissions(sequence.names.map((n) => this.ids(n)));
    const back: number[][] = [];
    let score: number[] = [];
    e.forEach((row, k) => {
      const from: number[] = [];
      score = row.map((v, s) => {
        if (k === 0) return v + at(this.t, N * N + s);
        const options = score.map((q, p) => q + at(this.t, p * N + s));
        const top = Math.max(...options);
        from[s] = options.indexOf(top);
        return v + top;
      });
      back.push(from);
    });
    const path: number[] = [];
    let state = score.indexOf(Math.max(...score));
    for (let k = e.length - 1; k >= 0; k--) {
      path.unshift(state);
      state = back[k]?.[state] ?? 0;
    }
    return path;
  }
}

const at = (a: Float64Array, i: number) => a[i] ?? 0;
const num = (a: readonly (readonly number[])[], k: number, s: number) => a[k]?.[s] ?? 0;
const logSum = (xs: readonly number[]) => {
  const top = Math.max(...xs);
  return top + Math.log(xs.reduce((sum, x) => sum + Math.exp(x - top), 0));
};

function train(sequences: readonly Sequence[]): Crf {
  const crf = new Crf(sequences);
  const random = seeded(7);
  const order = [...sequences];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Sequence, order[i] as Sequence];
    }
    for (const s of order) crf.step(s);
  }
  return crf;
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

const stories = labelledStories();
const learn = (some: readonly LabelledStory[]) => {
  const random = seeded(11);
  const crf = train(some.flatMap((s) => examplesOf(s, random)));
  crf.prune();
  return crf;
};

if (process.argv.includes('--measure')) {
  const sums = { whole: 0, begun: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const crf = learn(stories.filter((_, i) => i % FOLDS !== fold));
    const rest = stories.filter((_, i) => i % FOLDS === fold);
    const whole = accuracy(
      crf,
      rest.flatMap((s) => sequencesOf(s)),
    );
    const begun = accuracy(
      crf,
      rest.flatMap((s) =>
        [0.25, 0.5, 0.75].flatMap((share) => sequencesOf(s, 0, Math.ceil(share * s.sentences.length))),
      ),
    );
    sums.whole += whole;
    sums.begun += begun;
    console.log(
      `part ${fold + 1} of ${FOLDS}, learned from the others: whole stories ${whole.toFixed(3)}, begun ones ${begun.toFixed(3)}`,
    );
  }
  console.log(`mean: whole stories ${(sums.whole / FOLDS).toFixed(3)}, begun ones ${(sums.begun / FOLDS).toFixed(3)}`);
} else {
  const crf = learn(stories);
  const rows = [...crf.index]
    .map(([name, id]) => [name, Array.from({ length: N }, (_, s) => at(crf.w, id * N + s))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = (x: number) => Math.round(x / SCALE);
  const lines = rows.map(([name, row]) => `${JSON.stringify(name)}:[${row.map(whole).join(',')}]`);
  const transitions = Array.from(
    { length: N + 1 },
    (_, p) => `[${Array.from({ length: N }, (_, s) => whole(at(crf.t, p * N + s))).join(',')}]`,
  );
  writeFileSync(
    new URL('../../lib/story/sections.weights.json', here),
    `{"scale":${SCALE},"transitions":[${transitions.join(',')}],"features":{\n${lines.join(',\n')}\n}}\n`,
  );
  console.log(`${stories.length} stories, ${rows.length} features kept of ${crf.index.size}`);
}
