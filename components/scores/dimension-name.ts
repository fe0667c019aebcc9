import type { FindingDimension } from '../../lib/model/rubric.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

const NAMES = {
  situation: 'dimensionSituation',
  ownership: 'dimensionOwnership',
  rigor: 'dimensionRigor',
  metrics: 'dimensionMetrics',
  reflection: 'dimensionReflection',
  delivery: 'dimensionDelivery',
  framing: 'dimensionFraming',
} as const satisfies Record<FindingDimension, MessageKey>;

/** What a dimension is called on screen. */
export function dimensionName(dimension: FindingDimension): string {
  return t(NAMES[dimension]);
}
