import { type ComponentType, lazy, Suspense, useState } from 'react';
import { StoriesNav } from '../../../../components/stories/StoriesNav.tsx';
import { troubleText } from '../../../../components/stories/trouble-text.ts';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { readShelf } from '../../../../lib/bank/stories.ts';
import { type MessageKey, t } from '../../../../lib/platform/i18n.ts';
import type { ViewProps } from '../../view.ts';
import { LostNote } from './LostNote.tsx';
import type { PlaceProps } from './place.ts';
import { PLACES, type Place, parseStoriesRoute, type StoriesRoute, toPlace } from './route.ts';
import { ShelfPlace } from './ShelfPlace.tsx';
import { useAssessments } from './use-assessments.ts';
import { useBank } from './use-bank.ts';
import '../../../../components/ui/field.css';
import '../../../../components/stories/place.css';

const NAMES = {
  shelf: 'bankShelf',
  coverage: 'bankCoverage',
  question: 'bankQuestion',
  advert: 'bankAdvert',
  checks: 'bankChecks',
  files: 'bankFiles',
} as const satisfies Record<Place, MessageKey>;

/** Only the list is there at once; what stands behind a further click is loaded with that click. */
const CONTENTS: Readonly<Record<StoriesRoute['at'], ComponentType<PlaceProps>>> = {
  shelf: ShelfPlace,
  add: lazy(() => import('./AddPlace.tsx')),
  story: lazy(() => import('./StoryPlace.tsx')),
  version: lazy(() => import('./VersionPlace.tsx')),
  coverage: lazy(() => import('./CoveragePlace.tsx')),
  question: lazy(() => import('./QuestionPlace.tsx')),
  advert: lazy(() => import('./AdvertPlace.tsx')),
  checks: lazy(() => import('./ChecksPlace.tsx')),
  files: lazy(() => import('./FilesPlace.tsx')),
};

const NO_STORIES: PlaceProps['stories'] = [];

/** The story bank: what was saved, and what can be asked of it. */
export default function StoriesView({ path, ...props }: ViewProps) {
  const route = parseStoriesRoute(path);
  const [attempt, setAttempt] = useState(0);
  const shelf = useBank(`shelf ${attempt}`, readShelf);
  const stories = shelf?.ok ? shelf.value.stories : NO_STORIES;
  const assessments = useAssessments(stories);
  if (!shelf) return null;
  if (!shelf.ok) {
    return (
      <EmptyState
        title={t('bankTroubleTitle')}
        actions={
          <button type="button" className="button button-primary" onClick={() => setAttempt((n) => n + 1)}>
            {t('tryAgain')}
          </button>
        }
      >
        <p>{troubleText(shelf.trouble)}</p>
      </EmptyState>
    );
  }
  const Content = CONTENTS[route.at];
  const places = PLACES.map((place) => ({ label: t(NAMES[place]), href: toPlace(place), current: place === route.at }));
  return (
    <>
      <StoriesNav places={places} />
      <LostNote count={stories.length} />
      {shelf.value.unreadable > 0 && <p className="panel-note">{t('bankUnreadable', shelf.value.unreadable)}</p>}
      <Suspense fallback={null}>
        <Content {...props} route={route} stories={stories} assessments={assessments} />
      </Suspense>
    </>
  );
}
