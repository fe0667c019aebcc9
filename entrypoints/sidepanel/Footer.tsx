import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { switchField } from './field-switch.ts';
import { openOptions, openPractice } from './open-page.ts';
import { useSynced } from './use-synced.ts';
import type { ViewProps } from './view.ts';

/** The promise, and the ways out of the panel. */
export function Footer({ site: { site, turnOff }, loaded, say }: Pick<ViewProps, 'site' | 'loaded' | 'say'>) {
  const synced = useSynced();
  const origin = site?.kind === 'on' ? site.origin : '';
  const field = loaded.status === 'ready' && loaded.state?.status !== 'off' ? loaded.state : undefined;
  return (
    <footer className="panel-footer">
      <p>{t(synced ? 'localNoteSynced' : 'localNote')}</p>
      <div className="panel-links">
        {field && origin && (
          <button type="button" className="button-link" onClick={() => switchField(field, false, say)}>
            {t('turnOffField')}
          </button>
        )}
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
