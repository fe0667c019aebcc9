import { useLayoutEffect, useState } from 'react';
import { VIEWS, type ViewName } from './route.ts';

type Paths = Readonly<Partial<Record<ViewName, string>>>;

/** Where in each view the person was last: the key is there once it has been gone to, and its tab leads back to the place. */
export function useVisits(view: ViewName | undefined, path: string): Paths {
  const [visits, setVisits] = useState<Paths>({});
  if (!view || visits[view] === path) return visits;
  const next = { ...visits, [view]: path };
  setVisits(next);
  return next;
}

/** One scrollbar serves all views; each gets its own place on it back. */
const places = new Map<ViewName, number>(VIEWS.map((view) => [view, 0]));

export function useScrollKept(view: ViewName | undefined): void {
  useLayoutEffect(() => {
    if (!view) return;
    window.scrollTo({ top: places.get(view) ?? 0, behavior: 'instant' });
    const keep = () => places.set(view, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [view]);
}
