import { useEffect, useRef } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import { CALL_KEYS, keyCap } from './keys.ts';

interface KeyMapProps {
  /** Single keys can be turned off, for those whom they get in the way of dictating or of an aid. */
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every key of call mode. */
export function KeyMap({ on, onTurn, onClose }: KeyMapProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    close.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="call-keys" aria-labelledby="call-keys-title" onClose={onClose}>
      <h2 id="call-keys-title">{t('callKeysTitle')}</h2>
      <dl>
        {CALL_KEYS.map(({ act, keys, name }) => (
          <div key={act}>
            <dt>{t(name)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{keyCap(key, t('keySpace'))}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="call-keys-on">
        <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />{' '}
        {t('callKeysOn')}
      </label>
      <form method="dialog">
        <button ref={close} type="submit" className="button button-primary">
          {t('close')}
        </button>
      </form>
    </dialog>
  );
}
