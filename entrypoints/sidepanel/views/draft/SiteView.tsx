import { type ReactNode, useState } from 'react';
import { browser } from 'wxt/browser';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { TurnOnByAddress } from '../../../../components/ui/TurnOnByAddress.tsx';
import { report } from '../../../../lib/platform/errors.ts';
import { LAST } from '../../../../lib/platform/frame-methods.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askFrame, MessageError } from '../../../../lib/platform/messages.ts';
import { isNamedSite } from '../../../../lib/platform/named-sites.ts';
import { openPractice } from '../../open-page.ts';
import type { Site, SiteControl } from '../../use-site.ts';

interface SiteViewProps {
  readonly site: Site;
  readonly tabId: number;
  readonly turnOn: SiteControl['turnOn'];
}

/** What to do in a tab where no field has been typed in yet. */
export function SiteView({ site, tabId, turnOn }: SiteViewProps) {
  const [trouble, setTrouble] = useState<string>();

  const ask = (origin: string, granted: boolean) =>
    turnOn(origin, granted).then(
      (granted) => setTrouble(granted ? undefined : t('turnOnDeclined')),
      (error: unknown) => {
        report(error, 'side panel: turning on');
        setTrouble(t('turnOnFailed'));
      },
    );
  const reload = () =>
    browser.tabs.reload(tabId).catch((error: unknown) => {
      report(error, 'side panel: reloading the page');
      setTrouble(t('actFailed'));
    });
  const practice = (
    <button type="button" className="button" onClick={openPractice}>
      {t('openPractice')}
    </button>
  );

  switch (site.kind) {
    case 'own':
      return <State title={t('noFieldTitle')} text={t('noFieldText')} actions={false} />;
    case 'on':
      return (
        <State title={t('noFieldTitle')} text={t('noFieldText')} trouble={trouble} actions={practice}>
          <p className="field-passed">
            {t('fieldPassedText')}{' '}
            <button type="button" className="button-link" onClick={() => readAnyway(tabId).then(setTrouble)}>
              {t('readFieldAnyway')}
            </button>
          </p>
        </State>
      );
    case 'off':
      return (
        <State
          title={t('siteOffTitle')}
          text={t(isNamedSite(site.origin) ? 'siteTurnedOffText' : 'siteOffText', hostOf(site.origin))}
          trouble={trouble}
          actions={
            <>
              <button type="button" className="button button-primary" onClick={() => ask(site.origin, site.granted)}>
                {t('turnOnFor', hostOf(site.origin))}
              </button>
              {practice}
            </>
          }
        />
      );
    case 'withheld':
      return (
        <State
          title={t('siteWithheldTitle')}
          text={t('siteWithheldText', hostOf(site.origin))}
          trouble={trouble}
          actions={
            <button type="button" className="button button-primary" onClick={() => ask(site.origin, false)}>
              {t('allowOn', hostOf(site.origin))}
            </button>
          }
        />
      );
    case 'waiting':
      return (
        <State
          title={t('waitingTitle')}
          text={t('waitingText')}
          trouble={trouble}
          actions={
            <button type="button" className="button button-primary" onClick={reload}>
              {t('reloadPage')}
            </button>
          }
        />
      );
    case 'not-here':
      return <State title={t('notHereTitle')} text={t('notHereText')} actions={practice} />;
    case 'closed':
      return <State title={t('closedTitle')} text={t('closedText')} actions={practice} />;
    case 'unknown':
      return (
        <State title={t('unknownTitle')} text={t('unknownText')} trouble={trouble} actions={practice}>
          <TurnOnByAddress onTurnOn={(origin) => ask(origin, false)} />
        </State>
      );
  }
}

/** Has the field read that the person is in, whatever its question asks. @returns what became of it, in words */
async function readAnyway(tabId: number): Promise<string> {
  try {
    await askFrame({ tabId }, 'turnField', { field: LAST, on: true });
    return t('fieldReadNow');
  } catch (error) {
    if (error instanceof MessageError) return t('fieldReadNone');
    report(error, 'side panel: reading a field anyway');
    return t('actFailed');
  }
}

interface StateProps {
  readonly title: string;
  readonly text: string;
  readonly trouble?: string | undefined;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

function State({ title, text, trouble, actions, children }: StateProps) {
  return (
    <EmptyState title={title} actions={actions}>
      <p>{text}</p>
      {children}
      <p role="status" className="site-trouble">
        {trouble}
      </p>
    </EmptyState>
  );
}

function hostOf(origin: string): string {
  return origin ? new URL(origin).host : '';
}
