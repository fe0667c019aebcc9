import { useState } from 'react';
import type { Stored } from './use-stored.ts';

export interface WayBack {
  /** Takes something away; the act says how it is brought back. */
  readonly take: (act: () => Promise<() => Promise<void>>) => void;
  /** Brings back what was taken away last; absent where nothing was. */
  readonly undo: (() => void) | undefined;
  /** What was taken away stays so: something else was done since. */
  readonly forget: () => void;
}

/** The way back from what a section of the options has taken away last. */
export function useWayBack({ change }: Pick<Stored<unknown>, 'change'>): WayBack {
  const [back, setBack] = useState<() => Promise<void>>();
  return {
    take: (act) =>
      change(async () => {
        const way = await act();
        setBack(() => way);
      }),
    undo:
      back &&
      (() => {
        setBack(undefined);
        change(back);
      }),
    forget: () => setBack(undefined),
  };
}
