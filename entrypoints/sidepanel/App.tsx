import { StoryList } from '../../components/stories/StoryList.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import type { PanelState } from '../../lib/model/field.ts';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { NothingView } from './NothingView.tsx';
import { openOptions, openPractice } from './open-page.ts';
import { SiteView } from './SiteView.tsx';
import { StoryView } from './StoryView.tsx';
import { usePanelState } from './use-panel-state.ts';
import { useShownTab } from './use-shown-tab.ts';
import { type SiteControl, useSite } from './use-site.ts';
import { type StoryActions, useStoryActions } from './use-story-actions.ts';
import './sidepanel.css';

/** The side panel. What it shows follows the active tab, and in it the field that was typed in last. */
export function App() {
  const tab = useShownTab();
  // What was said and opened about one tab's story is not carried over to another's.
  return <TabPanel key={tab?.id} tab={tab} />;
}

function TabPanel({ tab }: { readonly tab: ReturnType<typeof useShownTab> }) {
  const loaded = usePanelState(tab?.id);
  const control = useSite(tab);
  const state = loaded.status === 'ready' ? loaded.state : undefined;
  const actions = useStoryActions(state);

  const view = () => {
    if (loaded.status === 'failed') return <FailedView retry={loaded.retry} />;
    if (state) return <FieldView state={state} actions={actions} />;
    if (loaded.status === 'ready' && tab && control.site) {
      return <SiteView site={control.site} tabId={tab.id} turnOn={control.turnOn} />;
    }
    return null;
  };

  return (
    <div className="panel">
      <main className="panel-main">
        <h1 className="visually-hidden">{t('name')}</h1>
        {view()}
      </main>
      <Notice notice={actions.notice} onClose={() => actions.say(undefined)} />
      <Footer control={control} />
    </div>
  );
}

function FieldView({ state, actions }: { readonly state: PanelState; readonly actions: StoryActions }) {
  const { story, stories, status } = state;
  // One story needs no list, unless the caret stands outside it and the list is the way back.
  const listed = stories.length > (story ? 1 : 0);
  return (
    <>
      {listed && <StoryList stories={stories} current={story?.span.start} onReveal={actions.reveal} />}
      {story ? <StoryView state={state} story={story} actions={actions} /> : <NothingView status={status} />}
    </>
  );
}

function FailedView({ retry }: { readonly retry: () => void }) {
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

function Footer({ control: { site, turnOff } }: { readonly control: SiteControl }) {
  const origin = site?.kind === 'on' ? site.origin : '';
  return (
    <footer className="panel-footer">
      <p>{t('localNote')}</p>
      <div className="panel-links">
        {origin && (
          <button
            type="button"
            className="button-link"
            onClick={() => turnOff(origin).catch((error: unknown) => report(error, 'side panel: turning off'))}
          >
            {t('turnOffFor', new URL(origin).host)}
          </button>
        )}
        <button type="button" className="button-link" onClick={openPractice}>
          {t('practicePage')}
        </button>
        <button type="button" className="button-link" onClick={openOptions}>
          {t('options')}
        </button>
      </div>
    </footer>
  );
}
