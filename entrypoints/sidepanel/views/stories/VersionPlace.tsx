import { TextComparison } from '../../../../components/stories/TextComparison.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { bringBack, readVersions } from '../../../../lib/bank/stories.ts';
import { formatDate, t } from '../../../../lib/platform/i18n.ts';
import { go } from '../../use-route.ts';
import { told } from './acts.ts';
import type { PlaceProps } from './place.ts';
import { toPlace, toStory } from './route.ts';
import { useBank } from './use-bank.ts';

/** An earlier telling of a story beside the present one, with the way back to it. */
export default function VersionPlace({ route, stories, say }: PlaceProps) {
  const id = route.at === 'version' ? route.id : '';
  const versions = useBank(`versions ${id}`, (bank) => readVersions(bank, id));
  if (!versions) return null;
  const story = stories.find((one) => one.id === id);
  const version =
    versions.ok && route.at === 'version' ? versions.value.find((one) => one.id === route.version) : undefined;
  if (!story || !version) {
    return (
      <EmptyState title={t('bankGoneTitle')} actions={<a href={toPlace('shelf')}>{t('bankShelf')}</a>}>
        <p>{t('bankGone')}</p>
      </EmptyState>
    );
  }
  const back = () =>
    told(say, bringBack(version), () => {
      go(toStory(story.id));
      return { text: t('bankVersionBack') };
    });
  return (
    <article className="place">
      <a className="place-back" href={toStory(story.id)}>
        ← {story.title}
      </a>
      <h2>{t('bankVersionOf', formatDate(version.saved, 'time'))}</h2>
      {version.title !== story.title && <p className="place-lead">{version.title}</p>}
      <TextComparison before={version.text} after={story.text}>
        <div className="button-row">
          <button type="button" className="button button-primary" onClick={() => void back()}>
            {t('bankBringBackVersion')}
          </button>
          <a className="button" href={toStory(story.id)}>
            {t('bankKeepPresent')}
          </a>
        </div>
      </TextComparison>
    </article>
  );
}
