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
  bias: number;
  /** By the feature's number. */
  readonly votes: Float64Array;
}

/**
 * Learns by maximum likelihood with a penalty, so that a feature that was seen a few times says little. Limited-memory BFGS from the same
 * start finds the same votes on every machine.
 * @param own the feature that says that it holds already
 */
export function learn(cases: readonly Case[], own: number): Model {
  const counts = new Int32Array(names.length);
  for (const c of cases) for (const n of c.names) counts[n] = (counts[n] ?? 0) + 1;
  const kept = [...counts.keys()].filter((n) => (counts[n] ?? 0) >= MIN_COUNT);
  const place = new Map(kept.map((n, k) => [n, k]));
  const rows = cases.map((c) => ({
    holds: c.holds ? 1 : 0,
    weight: c.weight ?? 1,
    at: Int32Array.from([...c.names].flatMap((n) => place.get(n) ?? [])),
  }));
  const size = kept.length;
  const start = new Float64Array(size + 1);
  const penalty = new Float64Array(size + 1).fill(PENALTY);
  const trusted = place.get(own);
  if (trusted !== undefined) {
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
    for (const row of rows) {
      let sum = num(at, size);
      for (const n of row.at) sum += num(at, n);
      const p = 1 / (1 + Math.exp(-sum));
      loss += row.weight * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - row.holds * sum);
      const g = row.weight * (p - row.holds);
      for (const n of row.at) slope[n] = num(slope, n) + g;
      slope[size] = num(slope, size) + g;
    }
    return loss;
  });
  const votes = new Float64Array(names.length);
  kept.forEach((n, k) => {
    if (Math.abs(num(found, k)) * Math.sqrt(counts[n] ?? 0) >= KEEP) votes[n] = num(found, k);
  });
  return { bias: num(found, size), votes };
}

const num = (a: Float64Array, i: number): number => a[i] ?? 0;
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * num(b, i), 0);
const moved = (a: Float64Array, by: number, along: Float64Array) => a.map((x, i) => x + by * num(along, i));

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
