import { t } from '../../lib/platform/i18n.ts';
import { FrameGone } from '../../lib/platform/messages.ts';

/**
 * What to tell the person of an act on a field that failed.
 * @param writes the act changes the field's text, and how far it has come is not known
 */
export function failureText(error: unknown, writes = false): string {
  if (error instanceof FrameGone) return t('fieldGone');
  return t(writes ? 'unverified' : 'actFailed');
}
