import type { ReviewOptions } from '../../lib/model/review.ts';
import type { Settings } from '../../lib/platform/settings.ts';

/** What the person's settings say of every review. */
export function optionsFrom({ level, pace, disabledRules, ownWords }: Settings): ReviewOptions {
  return { ...(level && { level }), pace, disabled: new Set(disabledRules), ownWords };
}
