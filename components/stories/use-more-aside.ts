import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether something that scrolls sideways has more to show at its end: there a bar for it may be out of sight, or nowhere. */
export function useMoreAside<E extends HTMLElement>(): { scrolled: RefObject<E | null>; more: boolean } {
  const scrolled = useRef<E>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = scrolled.current;
    if (!element) return;
    // Right-to-left interfaces scroll to negative offsets. A pixel may be lost to rounding.
    const look = () => setMore(Math.abs(element.scrollLeft) + element.clientWidth < element.scrollWidth - 1);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return { scrolled, more };
}
