import type { Dimension, EvidenceId, Level, StoryFindingId } from '../model/rubric.ts';
import { DIMENSIONS } from '../model/rubric.ts';
import { isLongSituation, isSlowSetup, isWeHeavy } from '../rubric/bounds.ts';
import { type Frame, type Mark, shows } from '../rubric/frames/frame.ts';
import { LEVEL_FRAMES } from '../rubric/frames/levels.ts';
import { WEIGHTS } from '../rubric/points.ts';
import { scoreStory } from '../rubric/score.ts';
import { hasEvidence, hasFlag, type Own, wordsIn } from './own-sentences.ts';
import { countHanging } from './references.ts';

/** For whom a story is cut. */
export interface Purpose {
  readonly level: Level;
  readonly frame?: Frame | undefined;
  /** Speaking pace in words a minute. */
  readonly pace?: number | undefined;
}

/** All in points of the overall score. */
const STRESSED = 1;
/** What the frame opens with, and each thing that it demands. */
export const DEMANDED = 2;
/** A story has a scene, work and an outcome: a list of the best sentences is none. */
const PART = 2;
/** What cannot be understood costs the listener more than it tells. */
const HANGING = 1.5;
/** Among equals the person's words stay, where they show something or go on from what stays. */
const WORD = 0.005;
/** Sentences next to each other, a label between them or none. */
const ADJACENT = 2;
/** What the frame does not ask for still counts, but less. */
const NOT_ASKED = 0.3;

/**
 * What a selection of a story's sentences is worth: the score that the rubric's own points give it, what the frame dwells
 * on, and whether it still holds together. An estimate: flags and evidence are those of the whole story.
 */
export function worthOf(kept: readonly Own[], all: readonly Own[], { level, frame, pace }: Purpose): number {
  const scores = scoreStory({ sentences: kept, level }, raisedBy(kept, pace), new Map());
  const weight = (d: Dimension) => WEIGHTS[d] * (frame?.notAsked?.includes(d) ? NOT_ASKED : 1);
  const score = DIMENSIONS.reduce((sum, d) => sum + (weight(d) * scores[d].value) / 100, 0);
  const stress = new Set<EvidenceId>([...(frame?.stress.evidence ?? []), ...LEVEL_FRAMES[level].stress]);
  const stressed = [...stress].filter((id) => kept.some((s) => hasEvidence(s, id))).length;
  const joined = kept.filter((s, i) => s.evidence.length > 0 || s.index - (kept[i - 1]?.index ?? -1) <= ADJACENT);
  return score + STRESSED * stressed + DEMANDED * metBy(kept, frame) + wholenessOf(kept, all) + WORD * wordsIn(joined);
}

/** How many of the frame's demands, its lead among them, a selection meets. */
export function metBy(kept: readonly Own[], frame: Frame | undefined): number {
  if (!frame) return 0;
  return [frame.lead.mark, ...frame.demands.map((d) => d.mark)].filter((mark) => kept.some((s) => showsOnce(s, mark)))
    .length;
}

const known = new WeakMap<Own, Map<Mark, boolean>>();

/** A search asks thousands of times for the same sentences. */
function showsOnce(s: Own, mark: Mark): boolean {
  const answers = known.get(s) ?? new Map<Mark, boolean>();
  known.set(s, answers);
  const answer = answers.get(mark) ?? shows(s, mark);
  answers.set(mark, answer);
  return answer;
}

/** How far a selection is still a story that can be followed, in points of the overall score. */
export function wholenessOf(kept: readonly Own[], all: readonly Own[]): number {
  const parts = [['situation', 'task'], ['action'], ['result']].filter((part) =>
    kept.some((s) => part.includes(s.section)),
  ).length;
  return PART * parts - HANGING * countHanging(kept, all);
}

/** The findings on the whole that the score counts, as the rules of lib/rubric/findings raise them. */
function raisedBy(kept: readonly Own[], pace: number | undefined): ReadonlySet<StoryFindingId> {
  const raised = new Set<StoryFindingId>();
  const before = (test: (s: Own) => boolean): readonly Own[] => {
    const at = kept.findIndex(test);
    return at < 0 ? kept : kept.slice(0, at);
  };
  if (isSlowSetup(wordsIn(before((s) => hasEvidence(s, 'problem'))), pace)) raised.add('slow-setup');
  const scene = before((s) => s.section === 'action').filter((s) => s.section === 'situation');
  if (isLongSituation(wordsIn(scene), wordsIn(kept))) raised.add('long-situation');
  const work = kept.filter((s) => s.section === 'action');
  const mine = work.filter((s) => hasEvidence(s, 'i-action') || hasFlag(s, 'vague-action', 'handoff'));
  const others = work.filter((s) => !mine.includes(s) && hasFlag(s, 'we-action', 'hidden-actor'));
  if (isWeHeavy(mine.length, others.length)) raised.add('we-heavy');
  return raised;
}
