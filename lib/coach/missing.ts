import type { EvidenceId, Level } from '../model/rubric.ts';
import { type Frame, shows } from '../rubric/frames/frame.ts';
import { LEVEL_FRAMES } from '../rubric/frames/levels.ts';
import { ASKS } from './asks.ts';
import { hasEvidence, type Own } from './own-sentences.ts';

/** Something that an answer to this question should have and no sentence of the telling shows. */
export interface Missing {
  /** The demand's id, or that of the evidence. */
  readonly id: string;
  /** `must`: the question asks for it. `should`: the frame or the level would dwell on it. */
  readonly weight: 'must' | 'should';
  /** A short noun phrase. */
  readonly what: string;
  /** The question to the person that brings it up. Only they know the answer. */
  readonly question: string;
}

/** More than this would make a good story look poor. */
const MOST_DWELT = 3;

/** What is still missing, the most important first. Nothing is asked for twice. */
export function missingFor(told: readonly Own[], frame: Frame, level: Level): readonly Missing[] {
  const unmet = frame.demands.filter((d) => !told.some((s) => shows(s, d.mark)));
  const covered = new Set<EvidenceId>(unmet.flatMap((d) => d.mark.evidence ?? []));
  const dwelt = [...new Set([...frame.stress.evidence, ...LEVEL_FRAMES[level].stress])].filter(
    (id) => !covered.has(id) && !told.some((s) => hasEvidence(s, id)),
  );
  return [
    ...unmet.map(({ id, what, question }) => ({ id, weight: 'must' as const, what, question })),
    ...dwelt.slice(0, MOST_DWELT).map((id) => ({ id, weight: 'should' as const, ...ASKS[id] })),
  ];
}
