import { useEffect, useRef } from 'react';
import { t } from '../../lib/platform/i18n.ts';
import { useReadPlace } from './use-read-place.ts';

interface ContentsProps {
  /** Places of the guide with their names, from top to bottom. */
  readonly places: readonly (readonly [string, string])[];
  readonly linkTo: (place: string) => string;
}

/** The ways to the guide's parts. Stays in view, and shows which part is being read. */
export function Contents({ places, linkTo }: ContentsProps) {
  const nav = useRef<HTMLElement>(null);
  const read = useReadPlace(places.map(([place]) => `guide-${place}`));

  useEffect(() => {
    const row = nav.current;
    const current = row?.querySelector<HTMLElement>('[aria-current]');
    // Only the row moves: `scrollIntoView` would move the page that the person reads as well.
    if (row && current) row.scrollTo({ left: current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2 });
    else if (row && !read) row.scrollTo({ left: 0 });
  }, [read]);

  return (
    <nav ref={nav} className="guide-places" aria-label={t('guideContents')}>
      {places.map(([place, name]) => (
        <a key={place} href={linkTo(place)} aria-current={read === `guide-${place}` ? 'location' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
