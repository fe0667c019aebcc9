import { useId, useState } from 'react';
import { CheatSheet } from '../../components/print/CheatSheet.tsx';
import { StoryCard } from '../../components/print/StoryCard.tsx';
import { troubleText } from '../../components/stories/trouble-text.ts';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { t } from '../../lib/platform/i18n.ts';
import { type PrintedStory, usePrinted } from './use-printed.ts';
import './print.css';

/** The saved stories laid out for paper. What is on the screen around the sheets is not printed. */
export function App() {
  const printed = usePrinted();
  if (printed.status === 'loading') return null;
  if (printed.status === 'trouble') {
    return (
      <main className="print">
        <h1 className="visually-hidden">{t('filePrint')}</h1>
        <EmptyState title={t('bankTroubleTitle')}>
          <p>{troubleText(printed.trouble)}</p>
        </EmptyState>
      </main>
    );
  }
  if (printed.stories.length === 0) {
    return (
      <main className="print">
        <h1 className="visually-hidden">{t('filePrint')}</h1>
        <EmptyState
          title={t('bankEmptyTitle')}
          actions={
            <a className="button button-primary" href="/sidepanel.html#/stories/add" target="_blank" rel="noopener">
              {t('bankAdd')}
            </a>
          }
        >
          <p>{t('bankEmptyText')}</p>
        </EmptyState>
      </main>
    );
  }
  return <Sheets stories={printed.stories} names={printed.names.map(({ name }) => name)} />;
}

interface SheetsProps {
  readonly stories: readonly PrintedStory[];
  readonly names: readonly string[];
}

function Sheets({ stories, names }: SheetsProps) {
  const id = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [what, setWhat] = useState<'both' | 'cards' | 'cheat'>('both');
  const chosen = stories.filter(({ story }) => !left.has(story.id));
  const shownNames = names.filter((name) => chosen.some(({ story }) => story.text.includes(name)));

  const toggle = (story: string) => {
    const next = new Set(left);
    if (!next.delete(story)) next.add(story);
    setLeft(next);
  };
  const choices = [
    ['both', t('printBoth')],
    ['cards', t('printCards')],
    ['cheat', t('printCheatSheet')],
  ] as const;

  return (
    <main className="print">
      <section className="print-bar" aria-labelledby={`${id}-heading`}>
        <h1 id={`${id}-heading`}>{t('filePrint')}</h1>
        {shownNames.length > 0 && (
          <p className="callout callout-warning print-warning" role="alert">
            {t('printNames', shownNames.join(', '))}
          </p>
        )}
        <fieldset>
          <legend>{t('printWhat')}</legend>
          {choices.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name="what" checked={what === value} onChange={() => setWhat(value)} /> {label}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('bankShelf')}</legend>
          {stories.map(({ story }) => (
            <label key={story.id}>
              <input type="checkbox" checked={!left.has(story.id)} onChange={() => toggle(story.id)} /> {story.title}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="button button-primary"
          disabled={chosen.length === 0}
          onClick={() => window.print()}
        >
          {t('filePrint')}
        </button>
      </section>
      <div className="sheets">
        {what !== 'cards' && chosen.length > 0 && <CheatSheet stories={chosen} />}
        {what !== 'cheat' && chosen.map((one) => <StoryCard key={one.story.id} {...one} />)}
      </div>
    </main>
  );
}
