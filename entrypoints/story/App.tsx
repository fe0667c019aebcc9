import { useEffect, useState } from 'react';
import { troubleText } from '../../components/stories/trouble-text.ts';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import type { BankOutcome, StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { readStory } from './read-story.ts';
import { StoryEditor } from './StoryEditor.tsx';
import './story.css';

/** One saved story to be edited, with the review beside every word and the scores in the panel. */
export function App({ id }: { readonly id: string }) {
  const [story, setStory] = useState<BankOutcome<StoryRecord>>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt reads again
  useEffect(() => {
    void readStory(id).then(setStory);
  }, [id, attempt]);
  useEffect(() => {
    if (story?.ok) document.title = `${story.value.title} · ${t('name')}`;
  }, [story]);

  if (!story) return null;
  if (!story.ok) {
    const gone = story.trouble === 'gone';
    return (
      <main className="story-page">
        <h1 className="visually-hidden">{t('name')}</h1>
        <EmptyState
          title={t(gone ? 'bankGoneTitle' : 'bankTroubleTitle')}
          actions={
            gone ? (
              <a className="button" href="/sidepanel.html#/stories" target="_blank" rel="noopener">
                {t('bankShelf')}
              </a>
            ) : (
              <button type="button" className="button button-primary" onClick={() => setAttempt((n) => n + 1)}>
                {t('tryAgain')}
              </button>
            )
          }
        >
          <p>{troubleText(story.trouble)}</p>
        </EmptyState>
      </main>
    );
  }
  return <StoryEditor story={story.value} />;
}
