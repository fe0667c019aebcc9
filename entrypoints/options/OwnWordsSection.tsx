import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import { changeSettings, OWN_WORDS } from '../../lib/platform/settings.ts';
import { TakenAway } from './TakenAway.tsx';
import { useSetting } from './use-setting.ts';
import { useWayBack } from './use-way-back.ts';
import './own-words.css';

/** Words and phrases that the person wants to be told of, wherever they write them. */
export function OwnWordsSection() {
  const id = useId();
  const setting = useSetting();
  const { value, failed, choose } = setting;
  const { take, undo, forget } = useWayBack(setting);
  const [typed, setTyped] = useState('');
  const words = value?.ownWords ?? [];

  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = typed.trim().replace(/\s+/g, ' ').slice(0, OWN_WORDS.longest);
    if (!word) return;
    choose(({ ownWords }) => ({ ownWords: [...ownWords.filter((one) => one !== word), word].slice(-OWN_WORDS.most) }));
    setTyped('');
    forget();
  };
  const remove = async (word: string) => {
    await changeSettings(({ ownWords }) => ({ ownWords: ownWords.filter((one) => one !== word) }));
    return () => changeSettings({ ownWords: words });
  };

  return (
    <section>
      <h2>{t('ownWordsHeading')}</h2>
      <form className="options-form" onSubmit={add}>
        <label htmlFor={id}>{t('ownWordsLabel')}</label>
        <div className="options-row">
          <input
            id={id}
            className="options-text"
            type="text"
            autoComplete="off"
            maxLength={OWN_WORDS.longest}
            placeholder={t('ownWordsExample')}
            value={typed}
            disabled={!value}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" className="button">
            {t('ownWordsAdd')}
          </button>
        </div>
      </form>
      <p id={`${id}-hint`} className="options-note">
        {t('ownWordsHint')}
      </p>
      {value && words.length === 0 && <p className="options-note">{t('ownWordsNone')}</p>}
      <ul className="word-list" aria-label={t('ownWordsHeading')}>
        {words.map((word) => (
          <li key={word}>
            <span>{word}</span>
            <button type="button" aria-label={t('ownWordsRemove', word)} onClick={() => take(() => remove(word))}>
              <X size="0.875rem" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {failed && t('saveFailed')}
        <TakenAway text={t('ownWordsRemoved')} undo={undo} />
      </p>
    </section>
  );
}
