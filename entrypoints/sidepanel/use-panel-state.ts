import { useEffect, useState } from 'react';
import type { PanelState } from '../../lib/model/field.ts';
import { report } from '../../lib/platform/errors.ts';
import { readPanelState, watchPanelState } from '../../lib/platform/panel-state.ts';

export type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly state: PanelState | undefined }
  | { readonly status: 'failed'; readonly retry: () => void };

const LOADING: Loaded = { status: 'loading' };

/** The state of one tab, as it stands in storage: there at once, also while the worker is stopped. */
export function usePanelState(tabId: number | undefined): Loaded {
  const [{ of, loaded }, setLoaded] = useState<{ of?: number; loaded: Loaded }>({ loaded: LOADING });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt reads again
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    const set = (loaded: Loaded) => {
      if (current) setLoaded({ of: tabId, loaded });
    };
    const show = (state: PanelState | undefined) => set({ status: 'ready', state });
    // Watching starts before reading, so that no change falls between the two; a change seen wins over the older read.
    let changed = false;
    const stop = watchPanelState(tabId, (state) => {
      changed = true;
      show(state);
    });
    readPanelState(tabId).then(
      (state) => changed || show(state),
      (error: unknown) => {
        report(error, 'side panel: reading the state');
        set({ status: 'failed', retry: () => setAttempt((n) => n + 1) });
      },
    );
    return () => {
      current = false;
      stop();
    };
  }, [tabId, attempt]);

  // What is known of another tab says nothing about this one.
  return of === tabId ? loaded : LOADING;
}
