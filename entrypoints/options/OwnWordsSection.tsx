import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import { OWN_WORDS, type Settings } from '../../lib/platform/settings.ts';
import { useSetting } from './use-setting.ts';

/** Words and phrases that the person wants to be told of, wherever they write them. */
export function OwnWordsSection() {
  const id = useId();
  const { value, failed, choose } = useSetting();
  const [typed, setTyped] = useState('');
  /** The list as it was before the last one was taken out. */
  const [before, setBefore] = useState<Settings['ownWords']>();
  const words = value?.ownWords ?? [];

  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = typed.trim().replace(/\s+/g, ' ').slice(0, OWN_WORDS.longest);
    if (!word) return;
    choose(({ ownWords }) => ({ ownWords: [...ownWords.filter((one) => one !== word), word].slice(-OWN_WORDS.most) }));
    setTyped('');
    setBefore(undefined);
  };
  const remove = (word: string) => {
    setBefore(words);
    choose(({ ownWords }) => ({ ownWords: ownWords.filter((one) => one !== word) }));
  };
  const undo = () => {
    choose({ ownWords: before });
    setBefore(undefined);
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
            <button type="button" aria-label={t('ownWordsRemove', word)} onClick={() => remove(word)}>
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {failed && t('saveFailed')}
        {before && (
          <>
            {t('ownWordsRemoved')}{' '}
            <button type="button" className="button-link" onClick={undo}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
