import type { StoryVersion, VersionReason } from '../../lib/model/story.ts';
import { formatDate, type MessageKey, t, tCount } from '../../lib/platform/i18n.ts';

const REASONS = {
  saved: 'versionSaved',
  restored: 'versionRestored',
  updated: 'versionUpdated',
  imported: 'versionImported',
  clash: 'versionClash',
} as const satisfies Record<VersionReason, MessageKey>;

interface VersionListProps {
  readonly versions: readonly { readonly version: StoryVersion; readonly href: string; readonly current: boolean }[];
}

/** Every saved telling of a story, newest first. */
export function VersionList({ versions }: VersionListProps) {
  return (
    <details className="story-versions">
      <summary>{tCount('bankVersionCount', versions.length)}</summary>
      <ol>
        {versions.map(({ version, href, current }) => (
          <li key={version.id}>
            {current ? <span>{t('versionCurrent')}</span> : <a href={href}>{t(REASONS[version.reason])}</a>}
            <time dateTime={new Date(version.saved).toISOString()}>{formatDate(version.saved, 'time')}</time>
          </li>
        ))}
      </ol>
    </details>
  );
}
