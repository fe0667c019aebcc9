import type { ReviewedStory, Rewrite, ScoreLine, StoryFinding } from '../../lib/model/review.ts';
import {
  DIMENSIONS,
  type Dimension,
  type EvidenceId,
  type FlagId,
  type StoryFindingId,
} from '../../lib/model/rubric.ts';

/** Which story finding speaks of a piece of evidence that no sentence shows. The others are told by their example alone. */
const FINDING_FOR: Readonly<Partial<Record<EvidenceId, readonly StoryFindingId[]>>> = {
  problem: ['no-problem'],
  motive: ['no-motive'],
  'scope-boundary': ['no-scope-boundary', 'late-scope-boundary'],
  'follow-through': ['no-follow-through'],
  'root-cause': ['no-root-cause'],
  metric: ['no-metric'],
  baseline: ['no-baseline'],
  'business-value': ['no-business-value'],
  'second-order': ['no-second-order'],
  verification: ['no-verification'],
  'specific-reflection': ['no-reflection'],
  'org-insight': ['no-org-insight'],
  'trade-off': ['no-trade-off'],
};

/** What a missing line can be mended with: the finding that has a sentence ready, where there is one. */
export function findingFor(line: ScoreLine, story: ReviewedStory): StoryFinding | undefined {
  const ids: readonly string[] = Object.hasOwn(FINDING_FOR, line.id)
    ? (Object.entries(FINDING_FOR).find(([id]) => id === line.id)?.[1] ?? [])
    : [line.id];
  return story.findings.find(({ id, insertion }) => ids.includes(id) && insertion);
}

/** A weak sentence whose rewrite shows the evidence that is missing. */
const FLAG_FOR: Readonly<Partial<Record<EvidenceId, readonly FlagId[]>>> = {
  'i-action': ['we-action', 'hidden-actor'],
  'complete-fix': ['handoff'],
  'follow-through': ['handoff'],
  motive: ['weak-motive'],
  method: ['vague-action'],
  metric: ['vague-quantifier'],
  baseline: ['vague-quantifier'],
  verification: ['unverified-result'],
  'specific-reflection': ['generic-reflection'],
};

/** A change of one sentence, and the sentence by its index. */
export interface SentenceChange {
  readonly rewrite: Rewrite;
  readonly sentence: number;
}

/** The rewrite that mends a line: of the very sentence that was marked down, or of one that would show what is missing. */
export function rewriteFor(line: ScoreLine, story: ReviewedStory): SentenceChange | undefined {
  const ids: readonly string[] =
    line.kind === 'marked-down' ? [line.id] : (Object.entries(FLAG_FOR).find(([id]) => id === line.id)?.[1] ?? []);
  for (const [sentence, { flags }] of story.sentences.entries()) {
    if (line.kind === 'marked-down' && !line.sentences.includes(sentence)) continue;
    const rewrite = flags.find(({ id, rewrite }) => ids.includes(id) && rewrite)?.rewrite;
    if (rewrite) return { rewrite, sentence };
  }
  return undefined;
}

/** In the order in which interviewers weigh them. */
const WEIGHED: readonly Dimension[] = ['ownership', 'metrics', 'reflection', ...DIMENSIONS];

/** The dimension that stands lowest, the weightier one of equals. */
export function lowest({ scores }: ReviewedStory): Dimension {
  return WEIGHED.reduce((low, one) => (scores[one].value < scores[low].value ? one : low));
}

/** The one line that would raise a score most. */
export function mostToGain(lines: readonly ScoreLine[]): ScoreLine | undefined {
  const gain = (line: ScoreLine) => (line.kind === 'marked-down' ? -line.points : line.of - line.points);
  return lines.reduce<ScoreLine | undefined>(
    (best, line) => (gain(line) > (best ? gain(best) : 0) ? line : best),
    undefined,
  );
}
