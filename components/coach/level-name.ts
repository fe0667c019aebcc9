import type { Level } from '../../lib/model/rubric.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

const NAMES = {
  junior: 'levelJunior',
  mid: 'levelMid',
  senior: 'levelSenior',
  principal: 'levelPrincipal',
  manager: 'levelManager',
} as const satisfies Record<Level, MessageKey>;

/** What a level is called on screen. */
export const levelName = (level: Level): string => t(NAMES[level]);
