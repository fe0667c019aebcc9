import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { report } from '../../lib/platform/errors.ts';

export interface ShownTab {
  readonly id: number;
  /** Counts how often the tab's page may have become another, so that what depends on it is asked again. */
  readonly looks: number;
}

/**
 * The tab that the panel speaks about: the active one of its window, or the one named in the panel's address
 * (`sidepanel.html?tab=7`), for a panel that stands in a tab or window of its own.
 */
export function useShownTab(): ShownTab | undefined {
  const [tab, setTab] = useState<ShownTab>();

  useEffect(() => {
    const pinned = pinnedTab(location.search);
    const look = async () => {
      try {
        const [found] = pinned === undefined ? await activeTab() : [await browser.tabs.get(pinned)];
        const id = found?.id;
        if (id === undefined) return;
        setTab((last) => ({ id, looks: last?.id === id ? last.looks + 1 : 0 }));
      } catch (error) {
        report(error, 'side panel: active tab');
      }
    };
    const onUpdated = (_: number, change: { status?: string; url?: string }) => {
      if (change.status === 'complete' || change.url) void look();
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    // A click on the toolbar button lets the extension see which page this is.
    browser.action.onClicked.addListener(look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.action.onClicked.removeListener(look);
    };
  }, []);

  return tab;
}

function activeTab() {
  return browser.tabs.query({ active: true, currentWindow: true });
}

function pinnedTab(search: string): number | undefined {
  const id = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : undefined;
}
