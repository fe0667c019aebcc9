import type { EvidenceId, Level } from '../../model/rubric.ts';

/** What a level adds to any frame (RUBRIC.md, Frames). */
export interface LevelFrame {
  readonly stress: readonly EvidenceId[];
  readonly advice: string;
}

const HANDS_ON: LevelFrame = {
  stress: ['complete-fix', 'metric', 'specific-reflection'],
  advice: 'At this level dwell on the fix itself, what it changed at once, and a lesson of the craft.',
};

const SYSTEMIC: LevelFrame = {
  stress: ['trade-off', 'org-insight', 'second-order'],
  advice:
    'At this level say what you weighed, the quick fix against the lasting change, and which gap between people or teams let it happen.',
};

export const LEVEL_FRAMES: Readonly<Record<Level, LevelFrame>> = {
  junior: HANDS_ON,
  mid: HANDS_ON,
  senior: SYSTEMIC,
  principal: SYSTEMIC,
  manager: SYSTEMIC,
};
