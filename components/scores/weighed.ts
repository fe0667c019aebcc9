import type { Dimension } from '../../lib/model/rubric.ts';

/** What interviewers weigh most. */
export const FOREMOST = ['ownership', 'metrics', 'reflection'] as const satisfies readonly Dimension[];

/** The ground that it rests on. */
export const GROUND = ['situation', 'rigor'] as const satisfies readonly Dimension[];

/** All dimensions, in the order in which interviewers weigh them. */
export const WEIGHED = [...FOREMOST, ...GROUND] as const;
