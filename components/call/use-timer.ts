import { useEffect, useReducer, useState } from 'react';
import { spentInAll, type TimerAct, type TimerState, takenUp, timerAfter } from './timer.ts';

export interface Timer {
  readonly state: TimerState;
  /** When what is shown was true. */
  readonly now: number;
  readonly act: (act: TimerAct) => void;
}

/**
 * Milliseconds since 1970 by the clock that stood when the page was opened: setting it moves no timer that is looked at. Some
 * systems stop it while the machine sleeps, when nobody tells a story.
 */
const steadyClock = () => performance.timeOrigin + performance.now();

/**
 * A running timer, shown to the second. It looks at the clock once a second while it runs, and never while it stands.
 * @param kept how it stood when it was last seen
 * @param clock milliseconds since any moment that stays the same
 */
export function useTimer(
  parts: number,
  kept: TimerState,
  onChange: (state: TimerState) => void,
  clock = steadyClock,
): Timer {
  const [state, setState] = useState(() => takenUp(kept, clock()));
  const [, look] = useReducer((n: number) => n + 1, 0);
  const now = clock();

  useEffect(() => {
    if (state.since === undefined) return;
    let timeout: ReturnType<typeof setTimeout>;
    const wait = () => {
      // The next whole second of the sum, so that no second is skipped or shown twice.
      timeout = setTimeout(
        () => {
          look();
          wait();
        },
        1000 - (spentInAll(state, clock()) % 1000),
      );
    };
    wait();
    return () => clearTimeout(timeout);
  }, [state, clock]);

  return {
    state,
    now,
    act: (act) => {
      const next = timerAfter(state, act, parts, clock());
      setState(next);
      onChange(next);
    },
  };
}
