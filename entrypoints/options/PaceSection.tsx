import { useId, useState } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import { PACE } from '../../lib/platform/settings.ts';
import { useSetting } from './use-setting.ts';

/** How fast the person speaks: every length in minutes and seconds is told by it. */
export function PaceSection() {
  const id = useId();
  const { value, failed, choose } = useSetting();
  /** What is being typed and is no pace yet. */
  const [typed, setTyped] = useState<string>();

  const type = (text: string) => {
    const pace = Number(text);
    const sound = pace >= PACE.least && pace <= PACE.most;
    setTyped(sound ? undefined : text);
    if (sound) choose({ pace });
  };

  return (
    <section>
      <h2>{t('paceHeading')}</h2>
      <label htmlFor={id}>{t('paceLabel')}</label>
      <div className="options-row">
        <input
          id={id}
          className="options-number"
          type="number"
          inputMode="numeric"
          min={PACE.least}
          max={PACE.most}
          step={5}
          disabled={!value}
          value={typed ?? value?.pace ?? ''}
          aria-invalid={typed !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(undefined)}
        />
        <span>{t('wordsAMinute')}</span>
        {value && value.pace !== PACE.usual && (
          <button type="button" className="button-link" onClick={() => choose({ pace: undefined })}>
            {t('paceReset', PACE.usual)}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className="options-note">
        {t('paceHint', PACE.least, PACE.most)}
      </p>
      <p role="status">{failed && t('saveFailed')}</p>
    </section>
  );
}
