import type { Deletion } from '../../lib/model/story.ts';
import { formatDate, t, tCount } from '../../lib/platform/i18n.ts';

interface DeletedListProps {
  readonly deletions: readonly Deletion[];
  readonly onBringBack: (deletion: Deletion) => void;
}

/** What was deleted within thirty days, each with its way back. */
export function DeletedList({ deletions, onBringBack }: DeletedListProps) {
  return (
    <details className="deleted">
      <summary>{tCount('bankDeletedCount', deletions.length)}</summary>
      <ul>
        {deletions.map((deletion) => (
          <li key={deletion.id}>
            <span>
              {deletion.title} <span className="deleted-at">{formatDate(deletion.at)}</span>
            </span>
            <button type="button" className="button" onClick={() => onBringBack(deletion)}>
              {t('bankBringBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
