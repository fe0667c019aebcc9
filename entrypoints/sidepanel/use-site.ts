import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { report } from '../../lib/platform/errors.ts';
import { sitePattern } from '../../lib/platform/match-pattern.ts';
import { watchSiteLists } from '../../lib/platform/site-on.ts';
import { originIn } from '../../lib/platform/site-scripts.ts';
import { type SeenTab, type SiteStatus, siteStatus, turnOffSite, turnOnSite } from '../../lib/platform/sites.ts';
import type { ShownTab } from './use-shown-tab.ts';

export type Site =
  | SiteStatus
  /** On, but this page was loaded before: nothing of ours runs in it yet. */
  | { readonly kind: 'waiting'; readonly origin: string }
  /** A page of the extension's own. */
  | { readonly kind: 'own' };

export interface SiteControl {
  readonly site: Site | undefined;
  /**
   * To be called in the click itself: only there will the browser ask the person. Answers false if they said no.
   * @param granted the browser lets us in already, and need not ask
   */
  readonly turnOn: (origin: string, granted: boolean) => Promise<boolean>;
  readonly turnOff: (origin: string) => Promise<void>;
}

/** Between two looks whether a page that was loaded before has our script by now. */
const WAITING_MS = 500;

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

  const lookNow = useCallback(
    () =>
      void look().catch((error: unknown) => {
        report(error, 'side panel: is it on for this site');
        setSite({ kind: 'unknown' });
      }),
    [look],
  );

  useEffect(() => {
    lookNow();
    // It can be turned on and off in the options, in a menu, and in the browser's own settings.
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(lookNow);
    onRemoved.addListener(lookNow);
    const stopWatching = watchSiteLists(lookNow);
    return () => {
      onAdded.removeListener(lookNow);
      onRemoved.removeListener(lookNow);
      stopWatching();
    };
  }, [lookNow]);

  // A script that is just being started answers a moment later: of a permission the worker hears when the panel does.
  useEffect(() => {
    if (site?.kind !== 'waiting') return;
    const again = setTimeout(lookNow, WAITING_MS);
    return () => clearTimeout(again);
  }, [site, lookNow]);

  return {
    site,
    turnOn: async (origin, granted) => {
      const allowed = granted || (await browser.permissions.request({ origins: [sitePattern(origin)] }));
      if (allowed) await turnOnSite(origin, await ifShowing(tab, origin));
      await look();
      return allowed;
    },
    turnOff: async (origin) => {
      await turnOffSite(origin, tab && (await browser.tabs.get(tab.id)).incognito);
      await look();
    },
  };
}

/** The tab if its page is of this origin. Known only once the permission is there: a site may be turned on by its name. */
async function ifShowing(tab: ShownTab | undefined, origin: string): Promise<SeenTab> {
  if (!tab) return {};
  const { id, url, incognito } = await browser.tabs.get(tab.id);
  return url && new URL(url).origin === origin ? { id, incognito } : { incognito };
}

/**
 * The tab is looked for anew each time: its address comes to be known with a permission.
 * @returns undefined where it has been closed meanwhile, which is no trouble: the panel hears of the tab that is shown instead
 */
async function siteOf(tabId: number): Promise<Site | undefined> {
  const tab = (await browser.tabs.query({})).find(({ id }) => id === tabId);
  if (!tab) return undefined;
  if (tab.url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'own' };
  const status = await siteStatus(tab);
  // Its script comes with the rest of the page: “reload” would flash up at each page that takes its time.
  if (status.kind !== 'on' || tab.status === 'loading' || (await originIn(tabId))) return status;
  return { kind: 'waiting', origin: status.origin };
}
