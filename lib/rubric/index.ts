import weAction from './flags/we-action.ts';
import type { EvidenceRule, FlagRule } from './rule.ts';

/** The flags, in the order in which a coach would raise them. */
export const FLAGS: readonly FlagRule[] = [weAction];

/** The evidence marks, in the order of a story. */
export const EVIDENCE: readonly EvidenceRule[] = [];
