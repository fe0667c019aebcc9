import { t } from '../../lib/platform/i18n.ts';

/** Talk time as a person says it: “48 s”, “2:05 min”. */
export function talkTime(seconds: number): string {
  if (seconds < 60) return t('talkSeconds', seconds);
  return t('talkMinutes', Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
}
