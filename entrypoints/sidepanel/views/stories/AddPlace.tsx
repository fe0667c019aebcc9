import { useId, useState } from 'react';
import { FoundList } from '../../../../components/stories/FoundList.tsx';
import { addStories } from '../../../../lib/bank/stories.ts';
import { titleOf } from '../../../../lib/bank/telling.ts';
import type { FoundStory } from '../../../../lib/model/assessment.ts';
import type { NewStory } from '../../../../lib/model/story.ts';
import type { FoundStories } from '../../../../lib/platform/bank-messages.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t, tCount } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { go } from '../../use-route.ts';
import { told } from './acts.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toStory } from './route.ts';

/** Takes in a pasted text: one story or several, shown divided before anything is saved. */
export default function AddPlace({ say }: PlaceProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundStories>();
  const [busy, setBusy] = useState(false);

  const split = async () => {
    setBusy(true);
    try {
      setFound(await askWorker('splitStories', { text }));
    } catch (error) {
      report(error, 'stories: dividing a text');
      say({ text: t('actFailed') });
    } finally {
      setBusy(false);
    }
  };
  const save = async (stories: readonly FoundStory[]) => {
    const source: NewStory['source'] = { kind: 'paste' };
    const drafts = stories.map(({ text: words, title, question }) => ({ text: words, title, question, source }));
    const saved = await told(say, addStories(drafts), (all) => ({ text: tCount('bankSavedCount', all.length) }));
    const [only] = saved ?? [];
    if (saved && only) go(saved.length === 1 ? toStory(only.id) : toPlace('shelf'));
  };

  // What is no story by the rubric may still be the person's: notes, another language.
  const stories = found?.stories.length ? found.stories : [{ text, title: titleOf(text), overall: 0, seconds: 0 }];
  return (
    <div className="place">
      <a className="place-back" href={toPlace('shelf')}>
        ← {t('bankShelf')}
      </a>
      <h2>{t('bankAdd')}</h2>
      {found ? (
        <>
          {found.stories.length === 0 && <p className="callout">{t('bankFoundNone')}</p>}
          <FoundList found={stories} onSave={(chosen) => void save(chosen)} onCancel={() => setFound(undefined)} />
        </>
      ) : (
        <>
          <p className="place-lead">{t('bankAddText')}</p>
          <div className="field">
            <label htmlFor={id}>{t('bankPasteLabel')}</label>
            <textarea id={id} rows={12} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          </div>
          <div className="place-actions">
            <button
              type="button"
              className="button button-primary"
              disabled={busy || !text.trim()}
              onClick={() => void split()}
            >
              {t('bankContinue')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
