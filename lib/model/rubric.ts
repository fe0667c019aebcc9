/** The vocabulary of the rubric. The specification is RUBRIC.md; the checks themselves live in lib/rubric. */

export const SECTIONS = ['situation', 'task', 'action', 'result', 'reflection', 'other'] as const;
export type Section = (typeof SECTIONS)[number];

export const DIMENSIONS = ['situation', 'ownership', 'rigor', 'metrics', 'reflection'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const LEVELS = ['junior', 'mid', 'senior', 'principal', 'manager'] as const;
export type Level = (typeof LEVELS)[number];

/** What is asked of a story that has no level of its own, and of a person who has not said theirs. */
export const USUAL_LEVEL: Level = 'mid';

/** Speaking pace that RUBRIC.md assumes, in words a minute. */
export const USUAL_PACE = 150;

/** Seconds of talk within which the problem should come: RUBRIC.md, slow-setup. */
export const PROBLEM_WITHIN = 45;

export const FLAG_IDS = [
  'architecture-detour',
  'we-action',
  'hidden-actor',
  'handoff',
  'assigned',
  'weak-motive',
  'vague-action',
  'vague-quantifier',
  'activity-result',
  'unverified-result',
  'generic-reflection',
] as const;
export type FlagId = (typeof FLAG_IDS)[number];

/** What a flag is called that no rule raises but the person's own list of words to watch. */
export const OWN_WORD = 'own-word';

export const EVIDENCE_IDS = [
  'problem',
  'scope-boundary',
  'motive',
  'i-action',
  'complete-fix',
  'follow-through',
  'method',
  'root-cause',
  'reproduction',
  'metric',
  'baseline',
  'business-value',
  'second-order',
  'verification',
  'specific-reflection',
  'org-insight',
  'trade-off',
] as const;
export type EvidenceId = (typeof EVIDENCE_IDS)[number];

export const STORY_FINDING_IDS = [
  'no-problem',
  'slow-setup',
  'long-situation',
  'no-scope-boundary',
  'late-scope-boundary',
  'no-motive',
  'no-follow-through',
  'we-heavy',
  'no-root-cause',
  'no-metric',
  'no-baseline',
  'no-business-value',
  'no-second-order',
  'no-verification',
  'no-reflection',
  'no-org-insight',
  'no-trade-off',
  'too-long',
  'too-short',
  'lead-with',
  'leave-out',
] as const;
export type StoryFindingId = (typeof STORY_FINDING_IDS)[number];

/** What a story finding may speak about, over and above the scored dimensions. */
export type FindingDimension = Dimension | 'delivery' | 'framing';
