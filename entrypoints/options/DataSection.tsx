import { useState } from 'react';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { fileName, saveFile } from '../../lib/platform/save-file.ts';
import { everythingAsFile, forgetEverything } from './everything.ts';

/** All that is kept, as a file; and the end of it all, asked for twice, with a way back for as long as the page is open. */
export function DataSection() {
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const [back, setBack] = useState<() => Promise<boolean>>();

  const act = (what: string, run: () => Promise<string>) =>
    run().then(setTold, (error: unknown) => {
      report(error, `options: ${what}`);
      setTold(t('dataFailed'));
    });
  const exportAll = () =>
    act('export', async () => {
      const now = new Date();
      saveFile(fileName('', 'json', now), 'application/json', await everythingAsFile(now));
      return t('dataExported');
    });
  const deleteAll = () => {
    setAsking(false);
    void act('delete everything', async () => {
      const { back: way, refused } = await forgetEverything();
      // What was deleted before would be lost with its way back: the newer comes after it.
      setBack((before) => (before ? async () => [await before(), await way()].every(Boolean) : way));
      for (const error of refused) report(error, 'options: delete everything');
      return refused.length > 0 ? t('dataDeletedInPart') : t('dataDeleted');
    });
  };
  const bringBack = (way: () => Promise<boolean>) => {
    void act('bring everything back', async () => {
      const whole = await way();
      setBack(undefined);
      return whole ? t('dataBroughtBack') : t('dataBroughtBackButSites');
    });
  };

  return (
    <section>
      <h2>{t('dataHeading')}</h2>
      <p className="options-note">{t('dataHint')}</p>
      <div className="options-row">
        <button type="button" className="button" onClick={exportAll}>
          {t('dataExport')}
        </button>
        {!asking && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t('dataDelete')}
          </button>
        )}
        {back && (
          <button type="button" className="button button-primary" onClick={() => bringBack(back)}>
            {t('dataBringBack')}
          </button>
        )}
      </div>
      {asking && (
        <div
          className="options-confirm"
          role="alertdialog"
          aria-labelledby="delete-title"
          aria-describedby="delete-text"
        >
          <h3 id="delete-title">{t('dataDeleteTitle')}</h3>
          <p id="delete-text">{t('dataDeleteText')}</p>
          <div className="options-row">
            <button type="button" className="button button-primary" onClick={deleteAll}>
              {t('dataDeleteYes')}
            </button>
            {/* The way out is where the keyboard is: a key pressed by habit deletes nothing. */}
            {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this question */}
            <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>
              {t('dataDeleteNo')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{told}</p>
      <p className="options-note">
        <a href="/licences.txt">{t('dataLicences')}</a>
      </p>
    </section>
  );
}
