import { useId } from 'react';
import { levelName } from '../../components/coach/level-name.ts';
import { LEVELS } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useSetting } from './use-setting.ts';

/** The level that the interviews are for: it decides what a story is asked for. */
export function LevelSection() {
  const id = useId();
  const { value: settings, failed, choose } = useSetting();
  return (
    <section>
      <h2>{t('levelHeading')}</h2>
      <label htmlFor={id}>{t('levelLabel')}</label>
      <select
        id={id}
        value={settings?.level ?? ''}
        disabled={!settings}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { value } }) => choose({ level: LEVELS.find((level) => level === value) })}
      >
        <option value="">{t('levelNone')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {levelName(level)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="options-note">
        {t('levelHint')}
      </p>
      <p role="status">{failed && t('saveFailed')}</p>
    </section>
  );
}
