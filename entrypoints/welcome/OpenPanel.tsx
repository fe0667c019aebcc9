import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { openPanelHere } from '../../lib/platform/open-panel.ts';

/** Opens the side panel. The browser allows it only in the click itself, so the window is asked for beforehand. */
export function OpenPanel() {
  const [windowId, setWindowId] = useState<number>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    browser.windows.getCurrent().then(
      (found) => setWindowId(found.id),
      (error: unknown) => report(error, 'welcome page: own window'),
    );
  }, []);

  const open = () =>
    openPanelHere(windowId).then(
      () => setFailed(false),
      (error: unknown) => {
        report(error, 'welcome page: opening the panel');
        setFailed(true);
      },
    );

  return (
    <div className="open-panel">
      <button type="button" className="button button-primary" onClick={open}>
        {t('openPanel')}
      </button>
      <p role="status">{t(failed ? 'openPanelFailed' : 'openPanelHint')}</p>
    </div>
  );
}
