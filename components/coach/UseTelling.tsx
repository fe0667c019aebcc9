import type { Rewrite } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';

interface UseTellingProps {
  readonly text: string;
  /** The change that puts it into the field; absent while the text is being changed. */
  readonly rewrite: Rewrite | undefined;
  readonly writable: boolean;
  readonly onApply: (rewrite: Rewrite) => void;
  readonly onCopy: (text: string) => void;
}

/** What to do with a new telling: put it in place of the old one, or take it along. */
export function UseTelling({ text, rewrite, writable, onApply, onCopy }: UseTellingProps) {
  const same = rewrite?.original === text;
  return (
    <div className="coach-actions">
      {writable && !same && (
        <button
          type="button"
          className="button button-primary"
          aria-disabled={!rewrite}
          onClick={() => rewrite && onApply(rewrite)}
        >
          {t('replaceStory')}
        </button>
      )}
      <button type="button" className="button" onClick={() => onCopy(text)}>
        {t('copy')}
      </button>
    </div>
  );
}
