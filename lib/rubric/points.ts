import { type Dimension, type EvidenceId, type FlagId, PROBLEM_WITHIN, type StoryFindingId } from '../model/rubric.ts';

/**
 * The points of every line of every score. Fitted by hand, in round numbers, to the judges' marks of the labelled stories
 * (`npm run evaluate` prints how well the scores rank them), so that a person can recompute a score in their head.
 */

/** A strength: points for the first sentence that shows it, and for each further one, up to `most` sentences. */
export interface EvidencePoints {
  readonly id: EvidenceId;
  readonly label: string;
  readonly first: number;
  readonly further?: number;
  readonly most?: number;
  /** Asked only of senior level and above; below it, its points are spread over the other lines. */
  readonly seniorOnly?: boolean;
}

/** A quality of the whole story: points when the finding is not raised. */
export interface QualityPoints {
  readonly id: StoryFindingId;
  readonly label: string;
  readonly points: number;
  /** Without this evidence there is nothing to have the quality. */
  readonly needs?: EvidenceId;
}

/** A weakness: points off for each sentence, up to `most` sentences. */
export interface FlagPoints {
  readonly id: FlagId;
  readonly each: number;
  readonly most: number;
}

export interface DimensionPoints {
  readonly found: readonly EvidencePoints[];
  readonly qualities: readonly QualityPoints[];
  readonly flags: readonly FlagPoints[];
}

export const POINTS: Readonly<Record<Dimension, DimensionPoints>> = {
  situation: {
    found: [
      { id: 'problem', label: 'The problem, how it showed, or how you noticed it', first: 28, further: 12, most: 2 },
      { id: 'motive', label: 'What was at stake: customer, business or risk', first: 20 },
      { id: 'scope-boundary', label: 'Whose job it was', first: 10 },
    ],
    qualities: [
      { id: 'slow-setup', label: `The problem comes within ${PROBLEM_WITHIN} seconds`, points: 12, needs: 'problem' },
      { id: 'long-situation', label: 'The scene takes a quarter of the story at most', points: 18, needs: 'problem' },
    ],
    flags: [
      { id: 'architecture-detour', each: 8, most: 4 },
      { id: 'weak-motive', each: 8, most: 1 },
      { id: 'assigned', each: 6, most: 1 },
    ],
  },
  ownership: {
    found: [
      { id: 'i-action', label: 'You as the doer of a concrete action', first: 7, further: 7, most: 5 },
      { id: 'scope-boundary', label: 'It was outside your assignment', first: 15 },
      { id: 'motive', label: 'Why you stepped in: customer, business or risk', first: 14 },
      { id: 'complete-fix', label: 'You brought the whole solution', first: 12 },
      { id: 'follow-through', label: 'You stayed until it was done', first: 12 },
    ],
    qualities: [{ id: 'we-heavy', label: 'You are the doer of four actions in five', points: 12, needs: 'i-action' }],
    flags: [
      { id: 'we-action', each: 4, most: 4 },
      { id: 'hidden-actor', each: 3, most: 4 },
      { id: 'handoff', each: 8, most: 2 },
      { id: 'assigned', each: 6, most: 1 },
      { id: 'weak-motive', each: 6, most: 1 },
    ],
  },
  rigor: {
    found: [
      {
        id: 'method',
        label: 'How you went about it: sources, measurements, hypotheses',
        first: 16,
        further: 12,
        most: 3,
      },
      { id: 'root-cause', label: 'The cause, or how it came about', first: 30 },
      { id: 'reproduction', label: 'You reproduced it, tested the fix or tried it small', first: 20 },
      { id: 'trade-off', label: 'Two courses weighed against each other', first: 10 },
    ],
    qualities: [],
    flags: [{ id: 'vague-action', each: 9, most: 3 }],
  },
  metrics: {
    found: [
      { id: 'metric', label: 'A figure that measures the outcome', first: 25, further: 8, most: 2 },
      { id: 'baseline', label: 'Before and after', first: 20 },
      { id: 'business-value', label: 'What it was worth to customers or the business', first: 20 },
      { id: 'second-order', label: 'An effect beyond the task', first: 14 },
      { id: 'verification', label: 'You checked that it worked', first: 13 },
    ],
    qualities: [],
    flags: [
      { id: 'vague-quantifier', each: 5, most: 3 },
      { id: 'activity-result', each: 4, most: 3 },
      { id: 'unverified-result', each: 6, most: 2 },
    ],
  },
  reflection: {
    found: [
      { id: 'specific-reflection', label: 'A lesson tied to this story', first: 38, further: 16, most: 2 },
      {
        id: 'org-insight',
        label: 'A gap in how people, teams or ownership were arranged',
        first: 22,
        seniorOnly: true,
      },
      { id: 'trade-off', label: 'Two courses weighed against each other', first: 24, seniorOnly: true },
    ],
    qualities: [],
    flags: [{ id: 'generic-reflection', each: 10, most: 2 }],
  },
};

/** What each dimension weighs in the overall score, in hundredths. */
export const WEIGHTS: Readonly<Record<Dimension, number>> = {
  situation: 15,
  ownership: 28,
  rigor: 24,
  metrics: 20,
  reflection: 13,
};
