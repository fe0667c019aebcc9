import { t } from '../../lib/platform/i18n.ts';
import './stories-nav.css';

interface StoriesNavProps {
  readonly places: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
}

/** The ways into the story bank. */
export function StoriesNav({ places }: StoriesNavProps) {
  return (
    <nav className="stories-nav" aria-label={t('bankNavLabel')}>
      <ul>
        {places.map(({ label, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
