import type { StoryFindingRule } from '../judged.ts';
import lateScopeBoundary from './late-scope-boundary.ts';
import leadWith from './lead-with.ts';
import leaveOut from './leave-out.ts';
import longSituation from './long-situation.ts';
import noBaseline from './no-baseline.ts';
import noBusinessValue from './no-business-value.ts';
import noFollowThrough from './no-follow-through.ts';
import noMetric from './no-metric.ts';
import noMotive from './no-motive.ts';
import noOrgInsight from './no-org-insight.ts';
import noProblem from './no-problem.ts';
import noReflection from './no-reflection.ts';
import noRootCause from './no-root-cause.ts';
import noScopeBoundary from './no-scope-boundary.ts';
import noSecondOrder from './no-second-order.ts';
import noTradeOff from './no-trade-off.ts';
import noVerification from './no-verification.ts';
import slowSetup from './slow-setup.ts';
import tooLong from './too-long.ts';
import tooShort from './too-short.ts';
import weHeavy from './we-heavy.ts';

/** The story findings, in the order in which a coach would raise them. */
export const STORY_FINDINGS: readonly StoryFindingRule[] = [
  noProblem,
  slowSetup,
  longSituation,
  noScopeBoundary,
  lateScopeBoundary,
  noMotive,
  noFollowThrough,
  weHeavy,
  noRootCause,
  noMetric,
  noBaseline,
  noBusinessValue,
  noSecondOrder,
  noVerification,
  noReflection,
  noOrgInsight,
  noTradeOff,
  tooLong,
  tooShort,
  leadWith,
  leaveOut,
];
