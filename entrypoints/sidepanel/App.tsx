import { Activity, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { Notice, type NoticeContent } from '../../components/ui/Notice.tsx';
import { type ViewTab, ViewTabs } from '../../components/ui/ViewTabs.tsx';
import { t } from '../../lib/platform/i18n.ts';
import { Footer } from './Footer.tsx';
import { hrefTo, VIEWS, type ViewName } from './route.ts';
import { usePanelState } from './use-panel-state.ts';
import { go, useRoute } from './use-route.ts';
import { useShownTab } from './use-shown-tab.ts';
import { useSite } from './use-site.ts';
import { useScrollKept, useVisits } from './use-visits.ts';
import { VIEW_PARTS } from './views.tsx';
import './sidepanel.css';

/**
 * The side panel. It follows the active tab, and in it the field that was typed in last; which of its views is shown is
 * up to the person alone: while they look something up, the score of what they type stands on the tab of Draft.
 */
export function App() {
  const tab = useShownTab();
  const route = useRoute();
  const loaded = usePanelState(tab?.id);
  const site = useSite(tab);
  const [notice, say] = useState<NoticeContent>();
  const visits = useVisits(route?.view, route?.path ?? '');
  useScrollKept(route?.view);

  // What was said about one tab's story is not carried over to another's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the tab is another
  useEffect(() => say(undefined), [tab?.id]);

  const score = loaded.status === 'ready' ? loaded.state?.story?.scores.overall : undefined;
  const tabs = VIEWS.map((name): ViewTab<ViewName> => {
    const { name: key, icon: Icon } = VIEW_PARTS[name];
    const figure =
      name === 'draft' && score !== undefined ? { value: score, label: t('overallScoreIs', score) } : undefined;
    return {
      name,
      label: t(key),
      icon: <Icon size="1rem" strokeWidth={1.75} aria-hidden="true" />,
      ...(figure && { figure }),
    };
  });

  return (
    <div className="panel">
      <main className="panel-main">
        <h1 className="visually-hidden">{t('name')}</h1>
        <ViewTabs tabs={tabs} current={route?.view} onChoose={(name) => go(hrefTo(name, visits[name]))}>
          {(name) => {
            const { Content } = VIEW_PARTS[name];
            const path = visits[name];
            if (path === undefined) return null;
            return (
              <Activity mode={name === route?.view ? 'visible' : 'hidden'}>
                <ErrorBoundary>
                  <Suspense fallback={null}>
                    <Content tab={tab} loaded={loaded} site={site} path={path} say={say} />
                  </Suspense>
                </ErrorBoundary>
              </Activity>
            );
          }}
        </ViewTabs>
      </main>
      <Notice notice={notice} onClose={() => say(undefined)} />
      <Footer site={site} loaded={loaded} say={say} />
    </div>
  );
}
