import { useEffect, useId, useRef, useState } from 'react';
import { troubleText } from '../../components/stories/trouble-text.ts';
import { ReviewedField } from '../../components/ui/ReviewedField.tsx';
import { addStories } from '../../lib/bank/stories.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { keepDraft } from './draft.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { useSaving } from './use-saving.ts';

/** The story's text in a plain field that the browser owns, so that undo works as ever. Each save is a version. */
export function StoryEditor({ story }: { readonly story: StoryRecord }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { initial, status, theirs, onInput, save, takeTheirs } = useSaving(story, field);
  /** What became of the copying, and the trouble that it was done over: a later one is said again. */
  const [copied, setCopied] = useState<{ readonly over: typeof status; readonly words: string }>();
  const unsaved = status !== 'saved';
  const trouble = typeof status === 'object' ? status.trouble : undefined;

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const copy = () =>
    navigator.clipboard.writeText(field.current?.value ?? '').then(
      () => setCopied({ over: status, words: t('storyCopied') }),
      (error: unknown) => {
        report(error, 'story page: copying');
        setCopied({ over: status, words: t('actFailed') });
      },
    );
  /** It was deleted meanwhile, and what stands here is told on by itself. */
  const saveNew = async () => {
    const { title, question, principle, level, answers, tags, source } = story;
    const text = field.current?.value ?? '';
    const saved = await addStories([{ title, text, question, principle, level, answers, tags, source }]);
    const [made] = saved.ok ? saved.value : [];
    if (!made) return save();
    keepDraft(story.id, undefined);
    open(`?id=${made.id}`, '_self');
  };

  return (
    <main className="story-page">
      <header className="story-head">
        <h1>{story.title}</h1>
        {story.question && story.question !== story.title && <p id={`${id}-question`}>{story.question}</p>}
      </header>
      {theirs !== undefined && (
        <Elsewhere
          theirs={theirs}
          mine={field.current?.value ?? initial}
          onMine={() => void save(theirs)}
          onTheirs={takeTheirs}
        />
      )}
      <label htmlFor={id} className="visually-hidden">
        {story.question ?? t('storyTextLabel')}
      </label>
      <ReviewedField
        id={id}
        ref={field}
        className="reviewed-field story-field"
        initial={initial}
        rows={20}
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
        {trouble === 'gone' && (
          <button type="button" className="button" onClick={() => void saveNew()}>
            {t('storySaveNew')}
          </button>
        )}
        {trouble && (
          <button type="button" className="button" onClick={() => void copy()}>
            {t('storyCopyText')}
          </button>
        )}
        <p role="status">
          {status === 'saved' && t('storySaved')}
          {status === 'changed' && t('storyUnsaved')}
          {trouble && (copied?.over === status ? copied.words : troubleText(trouble))}
        </p>
      </div>
    </main>
  );
}
