import { useEffect, useReducer } from 'react';
import { browser } from 'wxt/browser';
import { Coach } from '../../components/welcome/Coach.tsx';
import { COACH_START, coach } from '../../components/welcome/coach.ts';
import { Promises } from '../../components/welcome/Promises.tsx';
import { report } from '../../lib/platform/errors.ts';
import { t } from '../../lib/platform/i18n.ts';
import { watchPanelState } from '../../lib/platform/panel-state.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { PracticeField } from './PracticeField.tsx';
import './welcome.css';

/** One screen: what Firsthand does, what it can see, and a weak story to try it on at once. */
export function App() {
  const [progress, tell] = useReducer(coach, COACH_START);

  useEffect(() => {
    const ended = new AbortController();
    browser.tabs.getCurrent().then(
      (tab) => {
        if (tab?.id === undefined || ended.signal.aborted) return;
        const stop = watchPanelState(tab.id, (state) => tell({ type: 'reviewed', state }));
        ended.signal.addEventListener('abort', stop);
      },
      (error: unknown) => report(error, 'welcome page: own tab'),
    );
    return () => ended.abort();
  }, []);

  return (
    <main className="welcome">
      <header className="welcome-head">
        <p className="welcome-brand">
          <img src="/icon/icon.svg" width="28" height="28" alt="" />
          {t('name')}
        </p>
        <h1>{t('welcomeTitle')}</h1>
        <p className="welcome-lead">{t('welcomeLead')}</p>
        <OpenPanel />
      </header>
      <section className="practice" aria-labelledby="practice-heading">
        <h2 id="practice-heading">{t('practiceHeading')}</h2>
        <Coach state={progress} />
        <PracticeField onEvent={tell} />
      </section>
      <Promises />
    </main>
  );
}
