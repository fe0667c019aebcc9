import activityResult from './flags/activity-result.ts';
import architectureDetour from './flags/architecture-detour.ts';
import genericReflection from './flags/generic-reflection.ts';
import unverifiedResult from './flags/unverified-result.ts';
import vagueAction from './flags/vague-action.ts';
import vagueQuantifier from './flags/vague-quantifier.ts';
import weAction from './flags/we-action.ts';
import type { EvidenceRule, FlagRule } from './rule.ts';

/** The flags, in the order in which a coach would raise them. */
export const FLAGS: readonly FlagRule[] = [
  architectureDetour,
  weAction,
  vagueAction,
  vagueQuantifier,
  activityResult,
  unverifiedResult,
  genericReflection,
];

/** The evidence marks, in the order of a story. */
export const EVIDENCE: readonly EvidenceRule[] = [];
