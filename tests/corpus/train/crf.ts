/** A linear-chain conditional random field, and its training. What it is used for stands in sections.ts. */
import { SECTIONS } from '../../../lib/model/rubric.ts';

export interface Sequence {
  readonly names: readonly (readonly string[])[];
  readonly gold: readonly number[];
  /** Sentences on whose section two readers may differ: learned from, but not measured. */
  readonly open: readonly boolean[];
}

export const N = SECTIONS.length;
const EPOCHS = 6;
const RATE = 0.05;
const MIN_COUNT = 24;
const KEEP = 0.25;

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class Crf {
  readonly index = new Map<string, number>();
  w: Float64Array;
  g2: Float64Array;
  t = new Float64Array((N + 1) * N);
  t2 = new Float64Array((N + 1) * N);

  constructor(features: Iterable<string>) {
    for (const name of features) this.index.set(name, this.index.size);
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

  /**
   * One step on one story: the gradient is what was seen less what is expected.
   * @param ids the features of each sentence, by their places
   */
  step({ gold }: Sequence, ids: readonly number[][]): void {
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
        const gradient = (gold[k] === s ? 1 : 0) - Math.exp(num(alpha, k, s) + num(beta, k, s) - z);
        for (const id of ids[k] ?? []) this.update(this.w, this.g2, id * N + s, gradient);
        if (k === 0) this.update(this.t, this.t2, N * N + s, gradient);
        else
          for (let p = 0; p < N; p++) {
            const pair = Math.exp(num(alpha, k - 1, p) + at(this.t, p * N + s) + num(e, k, s) + num(beta, k, s) - z);
            this.update(this.t, this.t2, p * N + s, (gold[k - 1] === p && gold[k] === s ? 1 : 0) - pair);
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

  /** Adds a share of another's votes to its own; its feature names are the other's, too. */
  addShare(other: Crf, share: number): void {
    for (const [name, id] of other.index) {
      const mine = this.index.get(name) ?? 0;
      for (let s = 0; s < N; s++) this.w[mine * N + s] = at(this.w, mine * N + s) + share * at(other.w, id * N + s);
    }
    other.t.forEach((vote, i) => {
      this.t[i] = at(this.t, i) + share * vote;
    });
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

export const at = (a: Float64Array, i: number) => a[i] ?? 0;
const num = (a: readonly (readonly number[])[], k: number, s: number) => a[k]?.[s] ?? 0;
const logSum = (xs: readonly number[]) => {
  const top = Math.max(...xs);
  return top + Math.log(xs.reduce((sum, x) => sum + Math.exp(x - top), 0));
};

/**
 * Maximum likelihood by AdaGrad over one story at a time, in a seeded order, so that the same stories give the same weights on every
 * machine. Few rounds at a small rate stand in for a penalty: measured over fifths they do better than any L2 tried.
 * @param seed of the order
 */
export function train(sequences: readonly Sequence[], seed: number): Crf {
  const counts = new Map<string, number>();
  for (const s of sequences)
    for (const names of s.names) for (const n of new Set(names)) counts.set(n, (counts.get(n) ?? 0) + 1);
  const crf = new Crf([...counts].flatMap(([name, count]) => (count >= MIN_COUNT ? [name] : [])));
  const random = seeded(seed);
  const order = sequences.map((s) => ({ s, ids: s.names.map((n) => crf.ids(n)) }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as (typeof order)[number], order[i] as (typeof order)[number]];
    }
    for (const { s, ids } of order) crf.step(s, ids);
  }
  return crf;
}

/** The mean of some models, without what hardly votes: a feature that one of them lacks has no vote there. */
export function meanCrf(crfs: readonly Crf[]): Crf {
  const mean = new Crf(new Set(crfs.flatMap((crf) => [...crf.index.keys()])));
  for (const crf of crfs) mean.addShare(crf, 1 / crfs.length);
  mean.prune();
  return mean;
}
