import type { CuePart } from '../../lib/model/cue-card.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

const NAMES = {
  opening: 'partOpening',
  situation: 'partSituation',
  task: 'partTask',
  action: 'partAction',
  result: 'partResult',
  reflection: 'partReflection',
} as const satisfies Record<CuePart, MessageKey>;

/** What a part of a telling is called. */
export const partName = (part: CuePart): string => t(NAMES[part]);

/** Minutes and seconds: 1:05. */
export function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
