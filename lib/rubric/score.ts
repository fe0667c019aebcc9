import type { Score, ScoreLine, Scores } from '../model/review.ts';
import {
  DIMENSIONS,
  type Dimension,
  type EvidenceId,
  type FlagId,
  type Level,
  type StoryFindingId,
} from '../model/rubric.ts';
import { isSeniorUp } from './judged.ts';
import { POINTS, WEIGHTS } from './points.ts';

/** All of a story that its scores rest on: a judged story, or what would be left of it after a cut. */
export interface Scored {
  readonly sentences: readonly {
    readonly evidence: readonly { readonly id: EvidenceId }[];
    readonly flags: readonly { readonly id: FlagId }[];
  }[];
  readonly level: Level;
}

/**
 * Scores a judged story. Every score is the sum of its lines, so that a person can recompute it; evidence more never makes
 * it less, and neither does a flag fewer.
 * @param story the story with its verdicts
 * @param raised ids of the story findings that were raised
 * @param titles what a flag is called, for its line
 * @param notAsked dimensions that the chosen frame does not ask for: they count overall only where they raise it
 */
export function scoreStory(
  story: Scored,
  raised: ReadonlySet<StoryFindingId>,
  titles: ReadonlyMap<FlagId, string>,
  notAsked: ReadonlySet<Dimension> = new Set(),
): Scores {
  const scores = Object.fromEntries(DIMENSIONS.map((d) => [d, scoreOf(d, story, raised, titles)])) as Record<
    Dimension,
    Score
  >;
  return { ...scores, overall: overallOf(scores, notAsked) };
}

function scoreOf(
  dimension: Dimension,
  story: Scored,
  raised: ReadonlySet<StoryFindingId>,
  titles: ReadonlyMap<FlagId, string>,
): Score {
  const points = POINTS[dimension];
  const spread = spreadFor(dimension, story);
  const withEvidence = (id: EvidenceId) => indices(story, (s) => s.evidence.some((e) => e.id === id));
  const gains: ScoreLine[] = [];
  for (const { id, label, first, further = 0, most = 1, seniorOnly } of points.found) {
    const scale = seniorOnly && spread > 1 ? 1 : spread;
    const sentences = withEvidence(id);
    const counted = Math.min(sentences.length, most);
    const of = Math.round(scale * (first + further * (most - 1)));
    const gained = counted === 0 ? 0 : Math.round(scale * (first + further * (counted - 1)));
    if (counted === 0 && seniorOnly && spread > 1) continue;
    gains.push({ kind: counted ? 'found' : 'missing', id, label, points: gained, of, sentences });
  }
  for (const { id, label, points: of, needs } of points.qualities) {
    const met = !raised.has(id) && (!needs || withEvidence(needs).length > 0);
    gains.push({ kind: met ? 'found' : 'missing', id, label, points: met ? of : 0, of, sentences: [] });
  }
  const losses: ScoreLine[] = [];
  for (const { id, each, most } of points.flags) {
    const sentences = indices(story, (s) => s.flags.some((f) => f.id === id));
    if (sentences.length === 0) continue;
    const of = -each * Math.min(sentences.length, most);
    losses.push({ kind: 'marked-down', id, label: titles.get(id) ?? id, points: of, of, sentences });
  }
  return settle(gains, losses);
}

/** Below senior, the lines that only senior level is asked for leave their points to the others. */
function spreadFor(dimension: Dimension, story: Scored): number {
  if (isSeniorUp(story.level)) return 1;
  const { found, qualities } = POINTS[dimension];
  const whole = (asked: boolean) =>
    found.reduce((sum, p) => sum + (asked && p.seniorOnly ? 0 : p.first + (p.further ?? 0) * ((p.most ?? 1) - 1)), 0) +
    qualities.reduce((sum, q) => sum + q.points, 0);
  const rest = whole(true);
  return rest > 0 ? whole(false) / rest : 1;
}

/** Keeps a sum within 0 to 100 by trimming its last lines, so that the lines shown always add up to the value shown. */
function settle(gains: readonly ScoreLine[], losses: readonly ScoreLine[]): Score {
  let sum = 0;
  const lines: ScoreLine[] = [];
  for (const line of gains) {
    const points = Math.min(line.points, 100 - sum);
    sum += points;
    lines.push(points === line.points ? line : { ...line, points });
  }
  for (const line of losses) {
    const points = Math.max(line.points, -sum);
    sum += points;
    lines.push(points === line.points ? line : { ...line, points: points === 0 ? 0 : points });
  }
  return { value: sum, lines };
}

function indices(story: Scored, test: (s: Scored['sentences'][number]) => boolean): number[] {
  return story.sentences.flatMap((s, i) => (test(s) ? [i] : []));
}

/** The weighted mean of what is asked for; what is not asked for joins where it is above that mean. 0 to 100. */
export function overallOf(scores: Readonly<Record<Dimension, Score>>, notAsked: ReadonlySet<Dimension>): number {
  const mean = (dimensions: readonly Dimension[]) => {
    const weight = dimensions.reduce((sum, d) => sum + WEIGHTS[d], 0);
    return weight === 0 ? 0 : dimensions.reduce((sum, d) => sum + WEIGHTS[d] * scores[d].value, 0) / weight;
  };
  const asked = DIMENSIONS.filter((d) => !notAsked.has(d));
  const best = DIMENSIONS.filter((d) => notAsked.has(d)).sort((a, b) => scores[b].value - scores[a].value);
  let taken = asked;
  for (const d of best) if (scores[d].value > mean(taken)) taken = [...taken, d];
  return Math.round(mean(taken));
}
