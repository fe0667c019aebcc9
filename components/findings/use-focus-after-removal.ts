import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps a keyboard's place: when the finding that held the focus has gone (applied, dismissed), the focus goes to the
 * one that stands in its place now, and to the list itself after the last.
 * @param keys of the findings, in the order shown
 * @returns a ref for the list; each finding in it carries its key as `data-finding`
 */
export function useFocusAfterRemoval(keys: readonly string[]): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const held = useRef<number>(-1);

  useEffect(() => {
    const element = list.current;
    const remember = (event: FocusEvent) => {
      const card = event.target instanceof Element ? event.target.closest('[data-finding]') : null;
      held.current = card && element ? [...element.querySelectorAll('[data-finding]')].indexOf(card) : -1;
    };
    // A removed element takes the focus with it without a `blur`, so the last place is only forgotten by going elsewhere.
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  const shown = keys.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the findings shown have changed
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || held.current < 0 || document.activeElement !== document.body || !document.hasFocus()) return;
    const next = element.querySelectorAll('[data-finding]')[held.current];
    const button = next?.querySelector('button');
    (button ?? element).focus({ preventScroll: !button });
  }, [shown]);

  return list;
}
