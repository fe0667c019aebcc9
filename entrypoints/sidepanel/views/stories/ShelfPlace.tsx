import { Plus } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { DeletedList } from '../../../../components/stories/DeletedList.tsx';
import { LoopBar } from '../../../../components/stories/LoopBar.tsx';
import { Shelf } from '../../../../components/stories/Shelf.tsx';
import { troubleText } from '../../../../components/stories/trouble-text.ts';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { bringBackDeleted, readDeletions } from '../../../../lib/bank/deletions.ts';
import { addLoop, chooseLoop, deleteLoop, presentLoop, readLoops } from '../../../../lib/bank/loops.ts';
import type { StoryRecord } from '../../../../lib/model/story.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { useFrames } from '../../../shared/use-frames.ts';
import { deletedNotice, told } from './acts.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toStory } from './route.ts';
import { PageStory } from './SaveStory.tsx';
import { useBank } from './use-bank.ts';

const NO_LOOPS: Awaited<ReturnType<typeof readLoops>> = [];

/** All saved stories, the loop at hand, and what was deleted lately. */
export function ShelfPlace({ route, stories, assessments, loaded, say }: PlaceProps) {
  const searchId = useId();
  const [search, setSearch] = useState('');
  const loopsNow = useBank('loops', readLoops);
  const deleted = useBank('deletions', readDeletions);
  const frames = useFrames();
  const loops = loopsNow?.ok ? loopsNow.value : NO_LOOPS;
  const loop = presentLoop(loops);
  const state = loaded.status === 'ready' ? loaded.state : undefined;
  const found = stories.filter((story) => holds(story, search));
  const unsaved = route.at === 'shelf' ? route.unsaved : undefined;
  useEffect(() => {
    if (!unsaved) return;
    say({ text: `${t('selectionUnsaved')} ${troubleText(unsaved)}` });
    // Said once, and not again wherever the panel next opens at this place.
    location.replace(toPlace('shelf'));
  }, [unsaved, say]);

  return (
    <div className="place">
      <div className="place-head">
        <h2>{t('bankShelf')}</h2>
        <a className="button button-primary" href={toPlace('add')}>
          <Plus size="1rem" strokeWidth={1.75} aria-hidden="true" />
          {t('bankAdd')}
        </a>
      </div>
      {state && <PageStory state={state} stories={stories} say={say} />}
      {stories.length > 0 && (
        <LoopBar
          loops={loops}
          present={loop}
          onChoose={(id) => void told(say, chooseLoop(id))}
          onAdd={(company) => void told(say, addLoop({ company }))}
          onDelete={({ id, company }) => void told(say, deleteLoop(id), () => deletedNotice(say, id, company))}
        />
      )}
      {stories.length > 4 && (
        <div className="field">
          <label htmlFor={searchId}>{t('bankSearch')}</label>
          <input
            id={searchId}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      )}
      {stories.length === 0 && (
        <EmptyState title={t('bankEmptyTitle')}>
          <p>{t('bankEmptyText')}</p>
        </EmptyState>
      )}
      {found.length > 0 && (
        <Shelf
          items={found.map((story) => ({
            story,
            assessment: assessments.get(story.id),
            href: toStory(story.id),
            frame: frames.find(({ id }) => id === story.principle)?.name,
            told: loop !== undefined && story.used.some((mark) => mark.loop === loop.id),
          }))}
        />
      )}
      {stories.length > 0 && found.length === 0 && <p className="place-lead">{t('bankSearchNone', search)}</p>}
      {deleted?.ok && deleted.value.length > 0 && (
        <DeletedList
          deletions={deleted.value}
          onBringBack={({ id, title }) =>
            void told(say, bringBackDeleted(id), () => ({ text: t('bankBroughtBack', title) }))
          }
        />
      )}
    </div>
  );
}

/** Whether every word that is searched for stands somewhere in the story. */
function holds({ title, text, question = '', tags }: StoryRecord, search: string): boolean {
  const all = [title, question, text, ...tags].join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
