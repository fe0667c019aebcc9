import { useEffect, useState } from 'react';
import { Checks } from '../../../../components/stories/Checks.tsx';
import { troubleText } from '../../../../components/stories/trouble-text.ts';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import type { BankOutcome } from '../../../../lib/model/story.ts';
import type { StoryChecks } from '../../../../lib/platform/bank-methods.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toStory } from './route.ts';

/** Figures that differ between stories, and names that may be confidential. */
export default function ChecksPlace({ stories }: PlaceProps) {
  const [found, setFound] = useState<BankOutcome<StoryChecks>>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when a story has changed
  useEffect(() => {
    let current = true;
    askWorker('checkStories', {}).then(
      (outcome) => current && setFound(outcome),
      (error: unknown) => {
        report(error, 'stories: checks');
        if (current) setFound({ ok: false, trouble: 'failed', detail: '' });
      },
    );
    return () => {
      current = false;
    };
  }, [stories]);

  if (stories.length === 0) {
    return (
      <EmptyState title={t('checksEmptyTitle')} actions={<a href={toPlace('add')}>{t('bankAdd')}</a>}>
        <p>{t('checksEmptyText')}</p>
      </EmptyState>
    );
  }
  const placeOf = (id: string) => ({ href: toStory(id), title: stories.find((story) => story.id === id)?.title ?? '' });
  return (
    <div className="place">
      <h2>{t('bankChecks')}</h2>
      {!found && <p className="place-lead">{t('bankReading')}</p>}
      {found && !found.ok && <p className="callout callout-warning">{troubleText(found.trouble)}</p>}
      {found?.ok && <Checks clashes={found.value.clashes} names={found.value.names} placeOf={placeOf} />}
    </div>
  );
}
