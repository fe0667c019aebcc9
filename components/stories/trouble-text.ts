import type { BankTrouble } from '../../lib/model/story.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

const TEXTS = {
  full: 'bankFull',
  blocked: 'bankBlocked',
  newer: 'bankNewer',
  unavailable: 'bankUnavailable',
  damaged: 'bankDamaged',
  gone: 'bankGone',
  invalid: 'bankInvalid',
  failed: 'bankFailed',
} as const satisfies Record<BankTrouble, MessageKey>;

/** What stands in the way, and what the person can do about it. Nothing was changed. */
export const troubleText = (trouble: BankTrouble): string => t(TEXTS[trouble]);
