import { lazy, Suspense } from 'react';
import { StoryList } from '../../../../components/stories/StoryList.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import type { PanelState } from '../../../../lib/model/field.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { switchField } from '../../field-switch.ts';
import type { ViewProps } from '../../view.ts';
import { FieldNoteView } from './FieldNoteView.tsx';
import { NothingView } from './NothingView.tsx';
import { SiteView } from './SiteView.tsx';
import { StoryView } from './StoryView.tsx';
import { useStoryActions } from './use-story-actions.ts';
import './draft.css';

/** The score needs no database: the bank is loaded after it. */
const SaveStory = lazy(() => import('../stories/SaveStory.tsx'));

/** What the person is writing: the story at the caret, what its score is made of, and what would raise it. */
export default function DraftView(props: ViewProps) {
  // What was opened in one tab's story is not carried over to another's.
  return <TabDraft key={props.tab?.id} {...props} />;
}

function TabDraft({ tab, loaded, site, say }: ViewProps) {
  const state = loaded.status === 'ready' ? loaded.state : undefined;
  const actions = useStoryActions(state, say);
  if (loaded.status === 'failed') return <Failed retry={loaded.retry} />;
  if (loaded.status === 'loading' || !tab) return null;
  if (!state) return site.site ? <SiteView site={site.site} tabId={tab.id} turnOn={site.turnOn} /> : null;
  const { story, stories, status, note } = state;
  // One story needs no list, unless the caret stands outside it and the list is the way back.
  const listed = stories.length > (story ? 1 : 0);
  return (
    <>
      {note && <FieldNoteView note={note} />}
      {listed && <StoryList stories={stories} current={story?.span.start} onReveal={actions.reveal} />}
      {story ? (
        <StoryView state={state} story={story} actions={actions}>
          <Suspense fallback={<div className="save-place" />}>
            <SaveStory state={state} say={say} />
          </Suspense>
        </StoryView>
      ) : (
        <NothingView status={status} actions={status === 'off' && <TurnFieldOn state={state} say={say} />} />
      )}
    </>
  );
}

function TurnFieldOn({ state, say }: { readonly state: PanelState; readonly say: ViewProps['say'] }) {
  return (
    <button type="button" className="button button-primary" onClick={() => switchField(state, true, say)}>
      {t('turnOnField')}
    </button>
  );
}

function Failed({ retry }: { readonly retry: () => void }) {
  return (
    <EmptyState
      title={t('failedTitle')}
      actions={
        <button type="button" className="button button-primary" onClick={retry}>
          {t('tryAgain')}
        </button>
      }
    >
      <p>{t('failedText')}</p>
    </EmptyState>
  );
}
