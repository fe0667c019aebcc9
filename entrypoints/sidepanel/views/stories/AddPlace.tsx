import { type DragEvent, useId, useState } from 'react';
import { BringIn } from '../../../../components/stories/BringIn.tsx';
import { FoundList } from '../../../../components/stories/FoundList.tsx';
import { addStories } from '../../../../lib/bank/stories.ts';
import { titleOf } from '../../../../lib/bank/telling.ts';
import { READABLE_FILES } from '../../../../lib/capture/file.ts';
import type { FoundStory } from '../../../../lib/model/assessment.ts';
import type { NewStory } from '../../../../lib/model/story.ts';
import { t, tCount } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { go } from '../../use-route.ts';
import { attempt, told } from './acts.ts';
import { type BroughtIn, bringFiles, bringPage } from './bring-in.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toStory } from './route.ts';

/** A story that was found in a text, with where the text came from. */
interface FoundIn extends FoundStory {
  readonly source: NewStory['source'];
}

interface Found {
  readonly stories: readonly FoundIn[];
  /** In some of the texts no story was found: they are offered whole. */
  readonly none: boolean;
}

/** Takes in a pasted text, the page in the tab, or files: one story or several, shown divided before anything is saved. */
export default function AddPlace({ tab, say }: PlaceProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>();
  const [busy, setBusy] = useState(false);
  const [troubles, setTroubles] = useState<readonly string[]>([]);

  const act = async (run: () => Promise<void>) => {
    setBusy(true);
    setTroubles([]);
    await attempt(say, 'taking a text in', run);
    setBusy(false);
  };
  const fromPaste = () =>
    act(async () => setFound(await divided([{ title: titleOf(text), text, source: { kind: 'paste' } }])));
  const fromFiles = (files: readonly File[]) =>
    act(async () => {
      const read = await bringFiles(files);
      setTroubles(read.troubles);
      if (read.texts.length > 0) setFound(await divided(read.texts));
    });
  const fromPage = (tabId: number) =>
    act(async () => {
      const page = await bringPage(tabId);
      if ('trouble' in page) setTroubles([page.trouble]);
      else setFound(await divided([page]));
    });
  const save = async (stories: readonly FoundIn[]) => {
    const drafts = stories.map(({ text: words, title, question, source }) => ({
      text: words,
      title,
      question,
      source,
    }));
    const saved = await told(say, addStories(drafts), (all) => ({ text: tCount('bankSavedCount', all.length) }));
    const [only] = saved ?? [];
    if (saved && only) go(saved.length === 1 ? toStory(only.id) : toPlace('shelf'));
  };
  const onDrop = (event: DragEvent) => {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    // Without this the browser would leave the panel and show the file.
    event.preventDefault();
    void fromFiles(files);
  };

  return (
    <div className="place">
      <a className="place-back" href={toPlace('shelf')}>
        ← {t('bankShelf')}
      </a>
      <h2>{t('bankAdd')}</h2>
      <div role="alert" className={troubles.length > 0 ? 'callout callout-warning' : undefined}>
        {troubles.map((trouble) => (
          <p key={trouble}>{trouble}</p>
        ))}
      </div>
      {found ? (
        <>
          {found.none && <p className="callout">{t('bankFoundNone')}</p>}
          <FoundList
            found={found.stories}
            onSave={(chosen) => void save(chosen)}
            onCancel={() => setFound(undefined)}
          />
        </>
      ) : (
        <>
          <p className="place-lead">{t('bankAddText')}</p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a way besides the button for it */}
          <div className="field" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
            <label htmlFor={id}>{t('bankPasteLabel')}</label>
            <textarea id={id} rows={12} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          </div>
          <div className="button-row">
            <button
              type="button"
              className="button button-primary"
              disabled={busy || !text.trim()}
              onClick={() => void fromPaste()}
            >
              {t('bankContinue')}
            </button>
          </div>
          <p className="place-lead">{t('bringText')}</p>
          <BringIn
            accept={READABLE_FILES}
            multiple
            busy={busy}
            onPage={tab && (() => void fromPage(tab.id))}
            onFiles={(files) => void fromFiles(files)}
          />
        </>
      )}
    </div>
  );
}

/** The stories of some texts. What is no story by the rubric may still be the person's: notes, another language. */
async function divided(texts: readonly BroughtIn[]): Promise<Found> {
  let none = false;
  const stories: FoundIn[] = [];
  for (const { text, title, source } of texts) {
    const { stories: found } = await askWorker('splitStories', { text });
    if (found.length === 0) {
      none = true;
      stories.push({ text, title, overall: 0, seconds: 0, source });
    } else stories.push(...found.map((story) => ({ ...story, source })));
  }
  return { stories, none };
}
