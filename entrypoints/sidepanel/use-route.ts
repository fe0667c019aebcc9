import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { report } from '../../lib/platform/errors.ts';
import { rememberView, takeAsked, viewRemembered, watchAsked } from '../../lib/platform/panel-view.ts';
import { hrefTo, parseRoute, type Route } from './route.ts';

const START: Route = { view: 'draft', path: '' };

/**
 * Where the panel stands: as its address says, else as it was asked to open, else where the person was last. What is
 * typed in a page never moves it.
 * @returns undefined for the moment until that is known
 */
export function useRoute(): Route | undefined {
  const [route, setRoute] = useState<Route | undefined>(() => parseRoute(location.hash));

  useEffect(() => {
    const follow = () => {
      const next = parseRoute(location.hash) ?? START;
      setRoute(next);
      rememberView(hrefTo(next.view)).catch((error: unknown) => report(error, 'side panel: remembering the view'));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    const open = async () => {
      const { id: windowId } = await browser.windows.getCurrent();
      if (ended) return;
      stop = watchAsked(windowId, go);
      const wanted = (await takeAsked(windowId)) ?? (parseRoute(location.hash) ? undefined : await viewRemembered());
      if (wanted) go(wanted);
      else setRoute((known) => known ?? START);
    };
    open().catch((error: unknown) => {
      report(error, 'side panel: which view');
      setRoute((known) => known ?? START);
    });
    return () => {
      ended = true;
      stop?.();
    };
  }, []);

  return route;
}

/** Goes to a place in the panel. */
export function go(href: string): void {
  if (parseRoute(href)) location.hash = href;
}
