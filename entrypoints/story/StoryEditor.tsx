import { useEffect, useId, useRef, useState } from 'react';
import { troubleText } from '../../components/stories/trouble-text.ts';
import { changeStory } from '../../lib/bank/stories.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { keepDraft, keptDraft } from './draft.ts';

type Status = 'saved' | 'changed' | 'saving' | { readonly trouble: string };

/** The story's text in a plain field that the browser owns, so that undo works as ever. Each save is a version. */
export function StoryEditor({ story }: { readonly story: StoryRecord }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState(() => keptDraft(story.id) ?? story.text);
  const saved = useRef(story.text);
  const [status, setStatus] = useState<Status>(initial === story.text ? 'saved' : 'changed');
  const unsaved = status !== 'saved';

  useEffect(() => {
    const element = field.current;
    // The review of a field begins when it is first focused.
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(0, 0);
  }, []);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const onInput = () => {
    const text = field.current?.value ?? '';
    const same = text === saved.current;
    keepDraft(story.id, same ? undefined : text);
    setStatus(same ? 'saved' : 'changed');
  };
  const save = async () => {
    const text = field.current?.value ?? '';
    setStatus('saving');
    const outcome = await changeStory(story.id, { text });
    if (!outcome.ok) return setStatus({ trouble: troubleText(outcome.trouble) });
    saved.current = text;
    onInput();
  };

  return (
    <main className="story-page">
      <header className="story-head">
        <h1>{story.title}</h1>
        {story.question && story.question !== story.title && <p id={`${id}-question`}>{story.question}</p>}
      </header>
      <label htmlFor={id} className="visually-hidden">
        {story.question ?? t('storyTextLabel')}
      </label>
      <textarea
        id={id}
        ref={field}
        className="story-field"
        defaultValue={initial}
        rows={20}
        spellCheck={false}
        autoComplete="off"
        onInput={onInput}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
            event.preventDefault();
            void save();
          }
        }}
      />
      <div className="story-bar">
        <button type="button" className="button button-primary" disabled={!unsaved} onClick={() => void save()}>
          {t('storySave')}
        </button>
        <p role="status">
          {status === 'saved' && t('storySaved')}
          {status === 'changed' && t('storyUnsaved')}
          {typeof status === 'object' && status.trouble}
        </p>
      </div>
    </main>
  );
}
