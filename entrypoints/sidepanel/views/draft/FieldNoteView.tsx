import type { FieldNote } from '../../../../lib/model/field.ts';
import { type MessageKey, t } from '../../../../lib/platform/i18n.ts';

const TEXTS = {
  'view-only': 'noteViewOnly',
  suggesting: 'noteSuggesting',
  unmarked: 'noteUnmarked',
  pageless: 'notePageless',
  'on-screen': 'noteOnScreen',
  snapshot: 'noteSnapshot',
} as const satisfies Record<FieldNote, MessageKey>;

/** Why something does not work in this field as it does elsewhere, and what still does. */
export function FieldNoteView({ note }: { readonly note: FieldNote }) {
  return <p className="panel-note panel-field-note">{t(TEXTS[note])}</p>;
}
