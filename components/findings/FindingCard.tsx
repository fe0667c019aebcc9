import { type ReactNode, useId } from 'react';
import type { Rewrite } from '../../lib/model/review.ts';
import type { FindingDimension } from '../../lib/model/rubric.ts';
import { t } from '../../lib/platform/i18n.ts';
import { dimensionName } from '../scores/dimension-name.ts';
import type { FindingActions } from './actions.ts';

interface FindingCardProps {
  readonly findingKey: string;
  readonly dimension: FindingDimension;
  readonly title: string;
  readonly severe?: boolean;
  readonly rewrite: Rewrite | undefined;
  readonly writable: boolean;
  readonly actions: FindingActions;
  /** Goes to the finding in the text; absent where it is about no one place. */
  readonly onReveal: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The frame that all findings share: what it is, the way to its place, and what can be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { findingKey, dimension, title, severe = false, rewrite, writable, actions, onReveal, children } = props;
  const titleId = useId();
  return (
    <article className="finding" data-dimension={dimension} data-finding={findingKey} aria-labelledby={titleId}>
      <header className="finding-head">
        <h3 id={titleId} className="finding-title">
          {onReveal ? (
            <button type="button" className="finding-reveal" onClick={onReveal} title={t('showInText')}>
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        <span className="finding-dimension">{dimensionName(dimension)}</span>
        {severe && <span className="finding-severe">{t('severe')}</span>}
      </header>
      {children}
      <div className="finding-actions">
        {rewrite && <RewriteButton rewrite={rewrite} writable={writable} actions={actions} titleId={titleId} />}
        <button
          type="button"
          className="button button-quiet"
          aria-describedby={titleId}
          onClick={() => actions.dismiss(findingKey)}
        >
          {t('dismiss')}
        </button>
      </div>
    </article>
  );
}

interface RewriteButtonProps {
  readonly rewrite: Rewrite;
  readonly writable: boolean;
  readonly actions: FindingActions;
  readonly titleId: string;
}

/** Apply where the field can be written; Copy where it can only be read and there are words to copy. */
function RewriteButton({ rewrite, writable, actions, titleId }: RewriteButtonProps) {
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
