import type { Rewrite } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from './actions.ts';

interface RewriteButtonProps {
  readonly rewrite: Rewrite;
  readonly writable: boolean;
  readonly actions: Pick<FindingActions, 'apply' | 'copy'>;
  /** The heading that says what it is about. */
  readonly titleId: string;
}

/** Apply where the field can be written; Copy where it can only be read and there are words to copy. */
export function RewriteButton({ rewrite, writable, actions, titleId }: RewriteButtonProps) {
  if (writable) {
    return (
      <button
        type="button"
        className="button button-primary"
        aria-describedby={titleId}
        onClick={() => actions.apply(rewrite)}
      >
        {t('apply')}
      </button>
    );
  }
  if (!rewrite.replacement.trim()) return null;
  return (
    <button
      type="button"
      className="button"
      aria-describedby={titleId}
      onClick={() => actions.copy(rewrite.replacement.trim())}
    >
      {t('copy')}
    </button>
  );
}
