import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps a keyboard's place where what is pressed goes as it is pressed: the focus goes to the first button that stands there
 * then, and back to where it came from where none does.
 * @param shown what stands there: looked after each time it changes
 * @returns what the element around it is to have
 */
export function useFocusKept(shown: unknown) {
  const place = useRef<HTMLDivElement>(null);
  const from = useRef<Element>(null);
  const within = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is shown has changed
  useLayoutEffect(() => {
    const lost = within.current && document.activeElement === document.body && document.hasFocus();
    const button = place.current?.querySelector('button');
    const next = button ?? from.current;
    if (!button) within.current = false;
    if (lost && next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [shown]);

  return {
    ref: place,
    onFocus: ({ relatedTarget }: FocusEvent) => {
      if (!within.current) from.current = relatedTarget;
      within.current = true;
    },
    // What is taken away takes the focus along to nowhere: that is no leaving.
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (relatedTarget && !currentTarget.contains(relatedTarget)) within.current = false;
    },
  };
}
