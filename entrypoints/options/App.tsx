import type { ReactNode } from 'react';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { DataSection } from './DataSection.tsx';
import { DismissedSection } from './DismissedSection.tsx';
import { FieldsOffSection } from './FieldsOffSection.tsx';
import { KindsSection } from './KindsSection.tsx';
import { LevelSection } from './LevelSection.tsx';
import { LocalNote } from './LocalNote.tsx';
import { OwnWordsSection } from './OwnWordsSection.tsx';
import { PaceSection } from './PaceSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SyncSection } from './SyncSection.tsx';
import { ThemeSection } from './ThemeSection.tsx';
import { TroubleSection } from './TroubleSection.tsx';
import './options.css';

interface Part {
  readonly id: string;
  readonly name: MessageKey;
  readonly content: ReactNode;
}

const PARTS: readonly Part[] = [
  {
    id: 'interviews',
    name: 'optionsInterviews',
    content: (
      <>
        <LevelSection />
        <PaceSection />
      </>
    ),
  },
  {
    id: 'findings',
    name: 'optionsFindings',
    content: (
      <>
        <KindsSection />
        <OwnWordsSection />
        <DismissedSection />
      </>
    ),
  },
  {
    id: 'sites',
    name: 'optionsSites',
    content: (
      <>
        <SitesSection />
        <FieldsOffSection />
      </>
    ),
  },
  {
    id: 'looks',
    name: 'optionsLooks',
    content: (
      <>
        <ThemeSection />
        <ShortcutsSection />
      </>
    ),
  },
  {
    id: 'data',
    name: 'optionsData',
    content: (
      <>
        <SyncSection />
        <DataSection />
        <TroubleSection />
      </>
    ),
  },
];

/** What the person has chosen once for all. Every choice is kept as it is made. */
export function App() {
  return (
    <main className="options">
      <header>
        <h1>{t('optionsTitle')}</h1>
        <LocalNote />
      </header>
      <nav className="options-parts" aria-label={t('optionsTitle')}>
        <ul>
          {PARTS.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="options-all">
        {PARTS.map(({ id, content }) => (
          <div key={id} id={id} className="options-part">
            {content}
          </div>
        ))}
      </div>
    </main>
  );
}
