import type { ReviewOptions } from '../../lib/model/review.ts';
import type { Level } from '../../lib/model/rubric.ts';
import type { Settings } from '../../lib/platform/settings.ts';

/** What the person's settings say of every review. */
export function optionsFrom({ level, pace, disabledRules, ownWords }: Settings): ReviewOptions {
  return { ...(level && { level }), pace, disabled: new Set(disabledRules), ownWords };
}

/** What one story is told for, and what the person has dismissed of it. */
export interface Purpose {
  readonly frame?: string | undefined;
  readonly level?: Level | undefined;
  /** Keys of single findings, and the checks that are dismissed in all of the story. */
  readonly dismissed?: { readonly keys: readonly string[]; readonly rules: readonly string[] } | undefined;
}

/** The settings for one story: as it is reviewed where it stands, so that what is dismissed there counts in no telling of it either. */
export function optionsOf(settings: Settings, { frame, level, dismissed }: Purpose): ReviewOptions {
  const usual = optionsFrom(settings);
  return {
    ...usual,
    ...(level && { level }),
    ...(frame && { principle: frame }),
    ...(dismissed && {
      dismissed: new Set(dismissed.keys),
      disabled: new Set([...settings.disabledRules, ...dismissed.rules]),
    }),
  };
}
