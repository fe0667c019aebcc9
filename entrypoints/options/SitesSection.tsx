import { useState } from 'react';
import { browser } from 'wxt/browser';
import { TurnOnByAddress } from '../../components/ui/TurnOnByAddress.tsx';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { sitePattern } from '../../lib/platform/match-pattern.ts';
import { isNamedSite } from '../../lib/platform/named-sites.ts';
import { watchSiteLists } from '../../lib/platform/site-on.ts';
import { originsOff, originsOn, turnOffSite, turnOnSite } from '../../lib/platform/sites.ts';
import { TakenAway } from './TakenAway.tsx';
import { useStored } from './use-stored.ts';

interface Sites {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

async function readSites(): Promise<Sites> {
  const [on, off] = await Promise.all([originsOn(), originsOff()]);
  // A site that was on by choice and then turned off is simply not on; only a named one needs a way back.
  return { on, off: off.filter(isNamedSite) };
}

/** The sites that the person has turned on or off, each with the way back. */
export function SitesSection() {
  const { value: sites, failed, change } = useStored(readSites, watchSiteLists);
  const [trouble, setTrouble] = useState('');
  /** The site that was turned off last: it stands in no list any more. */
  const [gone, setGone] = useState<string>();

  /** The browser asks the person within the click, so nothing comes before the request. */
  const turnOn = (origin: string) =>
    browser.permissions.request({ origins: [sitePattern(origin)] }).then(
      (granted) => {
        setTrouble(granted ? '' : t('turnOnDeclined'));
        if (!granted) return;
        setGone(undefined);
        change(() => turnOnSite(origin));
      },
      (error: unknown) => {
        report(error, 'options: turning a site on');
        setTrouble(t('turnOnFailed'));
      },
    );

  return (
    <section>
      <h2>{t('sitesHeading')}</h2>
      {sites?.on.length === 0 && <p className="options-note">{t('sitesNone')}</p>}
      <SiteList
        origins={sites?.on ?? []}
        label={(host) => t('turnOffFor', host)}
        onChoose={(origin) => {
          setTrouble('');
          setGone(origin);
          change(() => turnOffSite(origin));
        }}
      />
      <TurnOnByAddress onTurnOn={turnOn} />
      <p role="status">
        <TakenAway
          text={t('siteTurnedOff', gone ? new URL(gone).host : '')}
          undo={gone === undefined ? undefined : () => void turnOn(gone)}
        />
        {trouble && ` ${trouble}`}
      </p>
      {sites && sites.off.length > 0 && (
        <>
          <h3>{t('sitesOffHeading')}</h3>
          <SiteList
            origins={sites.off}
            label={(host) => t('turnOnAgainFor', host)}
            onChoose={(origin) => change(() => turnOnSite(origin))}
          />
        </>
      )}
      <p role="status">{failed && t('saveFailed')}</p>
    </section>
  );
}

interface SiteListProps {
  readonly origins: readonly string[];
  readonly label: (host: string) => string;
  readonly onChoose: (origin: string) => void;
}

function SiteList({ origins, label, onChoose }: SiteListProps) {
  return (
    <ul className="site-list">
      {origins.map((origin) => (
        <li key={origin}>
          <span>{new URL(origin).host}</span>
          <button type="button" className="button" onClick={() => onChoose(origin)}>
            {label(new URL(origin).host)}
          </button>
        </li>
      ))}
    </ul>
  );
}
