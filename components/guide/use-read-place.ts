import { useEffect, useState } from 'react';

/** How far down the window a heading must have come for its part to be the one that is read. */
const READING_LINE = 0.35;

/**
 * Which of several parts of a page is being read: the last one whose top has passed the reading line.
 * @param ids of their elements, from top to bottom
 * @returns undefined above the first, and while none of them is shown
 */
export function useReadPlace(ids: readonly string[]): string | undefined {
  const [read, setRead] = useState<string>();
  const all = ids.join(' ');

  useEffect(() => {
    const look = () => {
      const line = window.innerHeight * READING_LINE;
      const passed = all.split(' ').filter((id) => {
        const place = document.getElementById(id);
        return place?.checkVisibility() && place.getBoundingClientRect().top <= line;
      });
      setRead(passed.at(-1));
    };
    // Told of each crossing and of nothing between: no work while the page stands or scrolls within a part.
    const observer = new IntersectionObserver(look, {
      rootMargin: `0px 0px -${100 - READING_LINE * 100}% 0px`,
    });
    for (const id of all.split(' ')) {
      const place = document.getElementById(id);
      if (place) observer.observe(place);
    }
    return () => observer.disconnect();
  }, [all]);

  return read;
}
