import type { StoryRecord } from '../../lib/model/story.ts';
import { formatDate, t } from '../../lib/platform/i18n.ts';

/** Where a story came from and when, with the way back to it. */
export function StorySourceLine({ story: { source, created } }: { readonly story: StoryRecord }) {
  const from = source.title || source.url;
  const web = source.url && /^https?:/.test(source.url) ? source.url : undefined;
  return (
    <p className="story-source">
      {t('bankSavedOn', formatDate(created))}
      {from && ' · '}
      {from &&
        (web ? (
          <a href={web} target="_blank" rel="noreferrer">
            {from}
          </a>
        ) : (
          from
        ))}
    </p>
  );
}
