import type { FieldNote } from '../../../../lib/model/field.ts';
import { formatNumber, t } from '../../../../lib/platform/i18n.ts';
import { MAX_TEXT } from '../../../../lib/platform/worker-methods.ts';

const TEXTS: Readonly<Record<FieldNote, () => string>> = {
  'view-only': () => t('noteViewOnly'),
  suggesting: () => t('noteSuggesting'),
  unmarked: () => t('noteUnmarked'),
  pageless: () => t('notePageless'),
  'on-screen': () => t('noteOnScreen'),
  snapshot: () => t('noteSnapshot'),
  'too-long': () => t('noteTooLong', formatNumber(MAX_TEXT)),
};

/** Why something does not work in this field as it does elsewhere, and what still does. */
export function FieldNoteView({ note }: { readonly note: FieldNote }) {
  return <p className="panel-note panel-field-note">{TEXTS[note]()}</p>;
}
