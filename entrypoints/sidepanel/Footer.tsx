import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { openOptions, openPractice } from './open-page.ts';
import type { SiteControl } from './use-site.ts';
import { useSync } from './use-sync.ts';

/** The promise, and the ways out of the panel. */
export function Footer({ site: { site, turnOff } }: { readonly site: SiteControl }) {
  const synced = useSync();
  const origin = site?.kind === 'on' ? site.origin : '';
  return (
    <footer className="panel-footer">
      <p>{t(synced ? 'localNoteSynced' : 'localNote')}</p>
      <div className="panel-links">
        {origin && (
          <button
            type="button"
            className="button-link"
            onClick={() => turnOff(origin).catch((error: unknown) => report(error, 'side panel: turning off'))}
          >
            {t('turnOffFor', new URL(origin).host)}
          </button>
        )}
        <button type="button" className="button-link" onClick={openPractice}>
          {t('practicePage')}
        </button>
        <button type="button" className="button-link" onClick={openOptions}>
          {t('options')}
        </button>
      </div>
    </footer>
  );
}
