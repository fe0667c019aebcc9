import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { ToldSection } from './telling-time.ts';

const NAMES = {
  situation: 'sectionSituation',
  task: 'sectionTask',
  action: 'sectionAction',
  result: 'sectionResult',
  reflection: 'sectionReflection',
} as const satisfies Record<ToldSection, MessageKey>;

/** What a part of a story is called on screen. */
export const sectionName = (section: ToldSection): string => t(NAMES[section]);
