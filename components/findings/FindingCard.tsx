import { type ReactNode, useId } from 'react';
import type { Flag, Rewrite, StoryFinding } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import { dimensionName } from '../scores/dimension-name.ts';
import type { DismissScope, FindingActions } from './actions.ts';
import { DismissMenu } from './DismissMenu.tsx';
import type { OpenSlot } from './open-slot.ts';
import { Reason } from './Reason.tsx';
import { RewriteButton } from './RewriteButton.tsx';

interface FindingCardProps {
  readonly finding: Flag | StoryFinding;
  readonly rewrite: Rewrite | undefined;
  /** What is left to fill in of the rewrite, where it stands in the text already. */
  readonly open?: OpenSlot | undefined;
  /** How far a dismissal may reach. */
  readonly scopes: readonly DismissScope[];
  readonly writable: boolean;
  readonly actions: FindingActions;
  /** Goes to the finding in the text; absent where it is about no one place. */
  readonly onReveal: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The frame that all findings share: what it is, the way to its place, and what can be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, rewrite, open, scopes, writable, actions, onReveal, children } = props;
  const { id, key, dimension, title } = finding;
  const titleId = useId();
  return (
    <article className="finding" data-dimension={dimension} data-finding={key} data-rule={id} aria-labelledby={titleId}>
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
        {'severity' in finding && finding.severity === 'severe' && (
          <span className="finding-severe">{t('severe')}</span>
        )}
      </header>
      {children}
      <div className="finding-actions">
        {rewrite && (
          <RewriteButton rewrite={rewrite} writable={writable} actions={actions} open={open} titleId={titleId} />
        )}
        <DismissMenu scopes={scopes} titleId={titleId} onDismiss={(scope) => actions.dismiss(finding, scope)} />
        <Reason rule={id} label={t('whyItMatters')} actions={actions} titleId={titleId} />
      </div>
    </article>
  );
}
