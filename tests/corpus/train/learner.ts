/** Logistic regression over named features that are on or off, and the numbers by which it knows them. */
const MIN_COUNT = 5;
/** A vote is forgotten where it says less than this over all sentences that have its feature: by its size and the root of their number. */
const KEEP = 1.5;
/** How much the rule's own word, or the first reading's, is trusted before anything is learned. */
const TRUST = 4;
/** Penalty on a vote's square; less where the vote is for the own word, which is there for more than one reason. */
const PENALTY = 0.5;
const OWN_PENALTY = 0.2;
const ROUNDS = 50;
/** Steps that the search remembers. */
const MEMORY = 6;

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of a feature. */
export function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** One sentence to learn from: the numbers of its features, and whether what is learned holds of it. */
export interface Case {
  readonly names: Int32Array;
  readonly holds: boolean;
  /** How much it counts; one where nothing is said. */
  readonly weight?: number;
}

export interface Model {
  readonly bias: number;
  /** By the feature's number. */
  readonly votes: Float64Array;
}

/** All that was learned, before anything is forgotten. */
export interface Learned extends Model {
  /** How many sentences had the feature. */
  readonly seen: Int32Array;
}

/**
 * Learns by maximum likelihood with a penalty, so that a feature that was seen a few times says little. Limited-memory BFGS from the same
 * start finds the same votes on every machine.
 * @param own the feature that says that it holds already
 */
export function learn(cases: readonly Case[], own: number): Learned {
  const counts = new Int32Array(names.length);
  for (const c of cases) for (const n of c.names) counts[n] = (counts[n] ?? 0) + 1;
  const kept = [...counts.keys()].filter((n) => (counts[n] ?? 0) >= MIN_COUNT);
  const place = new Int32Array(names.length).fill(-1);
  kept.forEach((n, k) => {
    place[n] = k;
  });
  // All in one piece, since most of the time goes into walking through it.
  const starts = new Int32Array(cases.length + 1);
  const features = new Int32Array(cases.reduce((sum, c) => sum + c.names.length, 0));
  let end = 0;
  cases.forEach((c, row) => {
    for (const n of c.names) {
      const k = num(place, n);
      if (k >= 0) features[end++] = k;
    }
    starts[row + 1] = end;
  });
  const holds = Float64Array.from(cases, (c) => (c.holds ? 1 : 0));
  const weights = Float64Array.from(cases, (c) => c.weight ?? 1);
  const size = kept.length;
  const start = new Float64Array(size + 1);
  const penalty = new Float64Array(size + 1).fill(PENALTY);
  const trusted = place[own];
  if (trusted !== undefined && trusted >= 0) {
    start[trusted] = TRUST;
    penalty[trusted] = OWN_PENALTY;
  }
  // The last is the bias, which nothing holds back.
  const origin = Float64Array.from(start);
  start[size] = -2;
  penalty[size] = 0;
  const found = lowest(start, (at, slope) => {
    let loss = 0;
    for (let i = 0; i <= size; i++) {
      const off = num(at, i) - num(origin, i);
      slope[i] = num(penalty, i) * off;
      loss += 0.5 * num(penalty, i) * off * off;
    }
    for (let row = 0; row < cases.length; row++) {
      const from = num(starts, row);
      const to = num(starts, row + 1);
      let sum = num(at, size);
      for (let k = from; k < to; k++) sum += num(at, num(features, k));
      const p = 1 / (1 + Math.exp(-sum));
      loss += num(weights, row) * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - num(holds, row) * sum);
      const g = num(weights, row) * (p - num(holds, row));
      for (let k = from; k < to; k++) {
        const n = num(features, k);
        slope[n] = num(slope, n) + g;
      }
      slope[size] = num(slope, size) + g;
    }
    return loss;
  });
  const votes = new Float64Array(names.length);
  kept.forEach((n, k) => {
    votes[n] = num(found, k);
  });
  return { bias: num(found, size), votes, seen: counts };
}

/** The mean of some models, without the votes that say little: what each owes to the order of its stories and to chance mostly goes. */
export function meanModel(models: readonly Learned[]): Model {
  const mean = (of: (model: Learned) => number) => models.reduce((sum, model) => sum + of(model), 0) / models.length;
  const votes = Float64Array.from(names, (_, n) => {
    const vote = mean((model) => num(model.votes, n));
    return Math.abs(vote) * Math.sqrt(mean((model) => num(model.seen, n))) >= KEEP ? vote : 0;
  });
  return { bias: mean((model) => model.bias), votes };
}

const num = (a: Float64Array | Int32Array, i: number): number => a[i] ?? 0;
const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += num(a, i) * num(b, i);
  return sum;
};
const moved = (a: Float64Array, by: number, along: Float64Array): Float64Array => {
  const to = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) to[i] = num(a, i) + by * num(along, i);
  return to;
};

/**
 * Finds where a smooth function is lowest, by limited-memory BFGS with halved steps (Nocedal & Wright, Numerical Optimization, 7.2).
 * @param value writes the slope at a point into its second argument and returns the value there
 */
function lowest(start: Float64Array, value: (at: Float64Array, slope: Float64Array) => number): Float64Array {
  let at = start;
  let slope: Float64Array = new Float64Array(start.length);
  let height = value(at, slope);
  const steps: { step: Float64Array; turn: Float64Array; scale: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const way = slope.map((x) => -x);
    const shares: number[] = [];
    for (const { step, turn, scale } of steps.toReversed()) {
      const share = scale * dot(step, way);
      shares.unshift(share);
      for (let i = 0; i < way.length; i++) way[i] = num(way, i) - share * num(turn, i);
    }
    const last = steps.at(-1);
    const size = last ? 1 / (last.scale * dot(last.turn, last.turn)) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    for (let i = 0; i < way.length; i++) way[i] = num(way, i) * size;
    steps.forEach(({ step, turn, scale }, k) => {
      const back = (shares[k] ?? 0) - scale * dot(turn, way);
      for (let i = 0; i < way.length; i++) way[i] = num(way, i) + back * num(step, i);
    });
    const down = dot(slope, way);
    let by = 1;
    let next = moved(at, by, way);
    const nextSlope = new Float64Array(at.length);
    let reached = value(next, nextSlope);
    while (reached > height + 1e-4 * by * down && by > 1e-6) {
      by /= 2;
      next = moved(at, by, way);
      reached = value(next, nextSlope);
    }
    const step = way.map((x) => by * x);
    const turn = moved(nextSlope, -1, slope);
    const along = dot(step, turn);
    if (along > 1e-10) steps.push({ step, turn, scale: 1 / along });
    if (steps.length > MEMORY) steps.shift();
    const gained = height - reached;
    at = next;
    slope = nextSlope;
    height = reached;
    if (gained < 1e-5 * Math.abs(height)) break;
  }
  return at;
}

/** What speaks for it in a sentence, as a log-odds. */
export function oddsOf(model: Model, features: Int32Array): number {
  let sum = model.bias;
  for (const n of features) sum += model.votes[n] ?? 0;
  return sum;
}

export const probability = (model: Model, features: Int32Array): number => 1 / (1 + Math.exp(-oddsOf(model, features)));

/**
 * Models as the weights file holds them (`ReaderWeights` in lib/rubric/second-reader.ts): whole numbers, one feature a line.
 * @param models by what they read for
 * @param scale what a vote of 1 in the file stands for
 */
export function written(models: ReadonlyMap<string, Model>, scale: number): string {
  const whole = (x: number) => Math.round(x / scale);
  const lines = names.flatMap((name, n) => {
    const row = [...models.values()].flatMap(({ votes }, place) => {
      const vote = whole(votes[n] ?? 0);
      return vote === 0 ? [] : [place, vote];
    });
    return row.length > 0 ? [`${JSON.stringify(name)}:[${row.join(',')}]`] : [];
  });
  const biases = [...models.values()].map(({ bias }) => whole(bias));
  return `"reads":${JSON.stringify([...models.keys()])},"biases":[${biases.join(',')}],"votes":{\n${lines.sort().join(',\n')}\n}`;
}
