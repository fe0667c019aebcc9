import { useEffect, useState } from 'react';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import type { StoryRecord } from '../../lib/model/story.ts';
import { t } from '../../lib/platform/i18n.ts';
import { readStory } from './read-story.ts';
import { StoryEditor } from './StoryEditor.tsx';
import './story.css';

/** One saved story to be edited, with the review beside every word and the scores in the panel. */
export function App({ id }: { readonly id: string }) {
  const [story, setStory] = useState<StoryRecord | 'none'>();

  useEffect(() => {
    void readStory(id).then(setStory);
  }, [id]);
  useEffect(() => {
    if (story && story !== 'none') document.title = `${story.title} · ${t('name')}`;
  }, [story]);

  if (!story) return null;
  if (story === 'none') {
    return (
      <main className="story-page">
        <EmptyState title={t('bankGoneTitle')}>
          <p>{t('bankGone')}</p>
        </EmptyState>
      </main>
    );
  }
  return <StoryEditor story={story} />;
}
