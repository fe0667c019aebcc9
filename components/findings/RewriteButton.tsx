import type { Rewrite } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from './actions.ts';
import type { OpenSlot } from './open-slot.ts';

interface RewriteButtonProps {
  readonly rewrite: Rewrite;
  readonly writable: boolean;
  readonly actions: Pick<FindingActions, 'apply' | 'copy' | 'fill'>;
  /** Where the words stand in the text already, and wait for the person's facts. */
  readonly open: OpenSlot | undefined;
  /** The heading that says what it is about. */
  readonly titleId: string;
}

/** Apply where the field can be written; Copy where it can only be read and there are words to copy; the way to what is left to fill in. */
export function RewriteButton({ rewrite, writable, actions, open, titleId }: RewriteButtonProps) {
  if (open) {
    return (
      <button
        type="button"
        className="button button-primary"
        aria-describedby={titleId}
        onClick={() => actions.fill(open.span)}
      >
        {t('fillIn', open.words)}
      </button>
    );
  }
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
