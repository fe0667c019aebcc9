import type { RuleReason } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';

interface RuleCardProps {
  readonly rule: RuleReason;
  /** The person came here for this one. */
  readonly sought: boolean;
}

/** One check, out of its own file: what it is called, why it matters, and how it sounds. */
export function RuleCard({ rule: { id, dimension, title, why, weak, strong }, sought }: RuleCardProps) {
  return (
    <article id={`guide-${id}`} className="guide-rule" data-dimension={dimension} data-sought={sought ? '' : undefined}>
      <h3 tabIndex={-1} lang="en">
        {title}
      </h3>
      <p lang="en">{why}</p>
      {(weak || strong) && (
        <dl className="guide-pair">
          {weak && <Example kind="weak" text={weak} />}
          {strong && <Example kind="strong" text={strong} />}
        </dl>
      )}
    </article>
  );
}

interface ExampleProps {
  readonly kind: 'weak' | 'strong';
  readonly text: string;
  /** What makes it so. */
  readonly holds?: string;
}

/** A sentence as an example, marked as weak or strong by a word and not by colour alone. */
export function Example({ kind, text, holds }: ExampleProps) {
  return (
    <div className="guide-example" data-kind={kind}>
      <dt>{t(kind === 'weak' ? 'guideWeak' : 'guideStrong')}</dt>
      <dd lang="en">{text}</dd>
      {holds && (
        <dd className="guide-what" lang="en">
          {holds}
        </dd>
      )}
    </div>
  );
}
