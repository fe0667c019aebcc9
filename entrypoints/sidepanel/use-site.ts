import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { report } from '../../lib/platform/errors.ts';
import { runsIn, type SiteStatus, sitePattern, siteStatus, turnOffSite, turnOnSite } from '../../lib/platform/sites.ts';
import type { ShownTab } from './use-shown-tab.ts';

export type Site =
  | SiteStatus
  /** On, but this page was loaded before: nothing of ours runs in it yet. */
  | { readonly kind: 'waiting'; readonly origin: string }
  /** A page of the extension's own. */
  | { readonly kind: 'own' };

export interface SiteControl {
  readonly site: Site | undefined;
  /** To be called in the click itself: only there will the browser ask the person. Answers false if they said no. */
  readonly turnOn: (origin: string, named: boolean) => Promise<boolean>;
  readonly turnOff: (origin: string) => Promise<void>;
}

/** Whether Firsthand is on for the page in the tab, and the switch. */
export function useSite(tab: ShownTab | undefined): SiteControl {
  const [site, setSite] = useState<Site>();
  const asked = useRef(0);

  const look = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const found = tab && (await siteOf(tab.id));
    // The answer about a tab that is no longer shown is dropped.
    if (mine === asked.current) setSite(found);
  }, [tab]);

  useEffect(() => {
    look().catch((error: unknown) => {
      report(error, 'side panel: is it on for this site');
      setSite({ kind: 'unknown' });
    });
  }, [look]);

  return {
    site,
    turnOn: async (origin, named) => {
      const granted = named || (await browser.permissions.request({ origins: [sitePattern(origin)] }));
      if (granted) await turnOnSite(origin, await ifShowing(tab, origin));
      await look();
      return granted;
    },
    turnOff: async (origin) => {
      await turnOffSite(origin);
      await look();
    },
  };
}

/** The tab's id if its page is of this origin. Known only once the permission is there: a site may be turned on by its name. */
async function ifShowing(tab: ShownTab | undefined, origin: string): Promise<number | undefined> {
  if (!tab) return undefined;
  const { url } = await browser.tabs.get(tab.id);
  return url && new URL(url).origin === origin ? tab.id : undefined;
}

/** The tab is asked for anew each time: its address comes to be known with a permission. */
async function siteOf(tabId: number): Promise<Site> {
  const { url } = await browser.tabs.get(tabId);
  if (url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'own' };
  const status = await siteStatus({ id: tabId, ...(url && { url }) });
  if (status.kind !== 'on' || (await runsIn(tabId))) return status;
  return { kind: 'waiting', origin: status.origin };
}
