import { type FormEvent, useId, useState } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import './turn-on-by-address.css';

/** Turns on a site by its address, for a page that the browser does not name to the extension. */
export function TurnOnByAddress({ onTurnOn }: { readonly onTurnOn: (origin: string) => void }) {
  const id = useId();
  const [address, setAddress] = useState('');
  const [invalid, setInvalid] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const origin = originOf(address);
    setInvalid(!origin);
    if (origin) onTurnOn(origin);
  };

  return (
    <form className="site-address" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('siteAddress')}</label>
      <div className="site-address-row">
        <input
          id={id}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('siteAddressExample')}
          value={address}
          aria-invalid={invalid}
          aria-describedby={`${id}-error`}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" className="button button-primary">
          {t('turnOn')}
        </button>
      </div>
      <p id={`${id}-error`} className="site-trouble" role="status">
        {invalid && t('siteAddressInvalid')}
      </p>
    </form>
  );
}

/** The origin of an address as a person types or pastes it, with or without `https://`. */
function originOf(address: string): string | undefined {
  const typed = address.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && web && /[.:]|^localhost$/.test(url.hostname) ? url.origin : undefined;
}
