import type { RefusalReason } from '../model/field.ts';
import { type MessageKey, t } from './i18n.ts';

const TEXTS = {
  'text-changed': 'refusedTextChanged',
  composing: 'refusedComposing',
  'no-focus': 'refusedNoFocus',
  'read-only': 'refusedReadOnly',
  'over-limit': 'refusedOverLimit',
  'several-blocks': 'refusedSeveralBlocks',
  'field-gone': 'fieldGone',
  'holds-object': 'refusedHoldsObject',
  'not-written': 'refusedNotWritten',
} as const satisfies Record<RefusalReason, MessageKey>;

/** Why a change was not made, and what to do about it. */
export function refusalText(reason: RefusalReason): string {
  return t(TEXTS[reason]);
}
