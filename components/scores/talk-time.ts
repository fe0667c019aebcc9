import type { Section } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { sectionName } from './section-name.ts';
import { TOLD_SECTIONS } from './telling-time.ts';

/** Talk time as a person says it: “48 s”, “2:05 min”. */
export function talkTime(seconds: number): string {
  if (seconds < 60) return t('talkSeconds', seconds);
  return t('talkMinutes', Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
}

/** How a telling divides, in words: “Situation 20 s, Action 1:05 min”. */
export function dividedTime(seconds: Readonly<Record<Section, number>>): string {
  return TOLD_SECTIONS.filter((section) => seconds[section] > 0)
    .map((section) => `${sectionName(section)} ${talkTime(seconds[section])}`)
    .join(', ');
}
