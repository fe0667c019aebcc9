import { t } from '../../lib/platform/i18n.ts';
import { DismissedSection } from './DismissedSection.tsx';
import { LevelSection } from './LevelSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SyncSection } from './SyncSection.tsx';
import './options.css';

/** What the person has chosen once for all. Every choice is kept as it is made. */
export function App() {
  return (
    <main className="options">
      <h1>{t('optionsTitle')}</h1>
      <LevelSection />
      <SitesSection />
      <DismissedSection />
      <SyncSection />
      <p className="options-note">{t('localNote')}</p>
    </main>
  );
}
