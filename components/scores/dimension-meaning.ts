import type { Dimension } from '../../lib/model/rubric.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

const MEANINGS = {
  situation: 'meaningSituation',
  ownership: 'meaningOwnership',
  rigor: 'meaningRigor',
  metrics: 'meaningMetrics',
  reflection: 'meaningReflection',
} as const satisfies Record<Dimension, MessageKey>;

/** What a dimension looks for, in one plain line: its name alone tells a newcomer little. */
export function dimensionMeaning(dimension: Dimension): string {
  return t(MEANINGS[dimension]);
}
