import { useLayoutEffect, useRef } from 'react';
import { actOf, type CallAct } from './keys.ts';

/**
 * Single keys, wherever the focus is, unless it is where keys mean something else. They are heard as soon as what they are for
 * is drawn, not a moment later: what is pressed at first sight is meant.
 */
export function useCallKeys(on: boolean, onAct: (act: CallAct) => void): void {
  const latest = useRef(onAct);
  useLayoutEffect(() => {
    latest.current = onAct;
  });
  useLayoutEffect(() => {
    if (!on) return;
    const listener = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? undefined : actOf(event);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [on]);
}
