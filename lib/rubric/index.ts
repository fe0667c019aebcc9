import baseline from './evidence/baseline.ts';
import businessValue from './evidence/business-value.ts';
import completeFix from './evidence/complete-fix.ts';
import followThrough from './evidence/follow-through.ts';
import iAction from './evidence/i-action.ts';
import method from './evidence/method.ts';
import metric from './evidence/metric.ts';
import motive from './evidence/motive.ts';
import orgInsight from './evidence/org-insight.ts';
import problem from './evidence/problem.ts';
import reproduction from './evidence/reproduction.ts';
import rootCause from './evidence/root-cause.ts';
import scopeBoundary from './evidence/scope-boundary.ts';
import secondOrder from './evidence/second-order.ts';
import specificReflection from './evidence/specific-reflection.ts';
import tradeOff from './evidence/trade-off.ts';
import verification from './evidence/verification.ts';
import activityResult from './flags/activity-result.ts';
import architectureDetour from './flags/architecture-detour.ts';
import assigned from './flags/assigned.ts';
import genericReflection from './flags/generic-reflection.ts';
import handoff from './flags/handoff.ts';
import hiddenActor from './flags/hidden-actor.ts';
import unverifiedResult from './flags/unverified-result.ts';
import vagueAction from './flags/vague-action.ts';
import vagueQuantifier from './flags/vague-quantifier.ts';
import weAction from './flags/we-action.ts';
import weakMotive from './flags/weak-motive.ts';
import type { EvidenceRule, FlagRule } from './rule.ts';

/** The flags, in the order in which a coach would raise them. */
export const FLAGS: readonly FlagRule[] = [
  architectureDetour,
  weAction,
  hiddenActor,
  handoff,
  assigned,
  weakMotive,
  vagueAction,
  vagueQuantifier,
  activityResult,
  unverifiedResult,
  genericReflection,
];

/** The evidence marks, in the order of a story. */
export const EVIDENCE: readonly EvidenceRule[] = [
  problem,
  scopeBoundary,
  motive,
  iAction,
  completeFix,
  followThrough,
  method,
  rootCause,
  reproduction,
  metric,
  baseline,
  businessValue,
  secondOrder,
  verification,
  specificReflection,
  orgInsight,
  tradeOff,
];
