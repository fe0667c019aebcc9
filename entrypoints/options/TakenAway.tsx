import { t } from '../../lib/platform/i18n.ts';
import type { WayBack } from './use-way-back.ts';

/** Says that something was taken away, with the way back. Belongs into a status, which reads it out. */
export function TakenAway({ text, undo }: { readonly text: string; readonly undo: WayBack['undo'] }) {
  if (!undo) return null;
  return (
    <>
      {text}{' '}
      <button type="button" className="button-link" onClick={undo}>
        {t('undo')}
      </button>
    </>
  );
}
