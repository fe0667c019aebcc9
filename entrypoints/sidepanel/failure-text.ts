import { t } from '../../lib/platform/i18n.ts';
import { MessageError } from '../../lib/platform/messages.ts';

/** What to tell the person of an act on a field that failed: a frame that does not answer is a page that was closed, reloaded or left. */
export const failureText = (error: unknown): string => t(error instanceof MessageError ? 'fieldGone' : 'actFailed');
