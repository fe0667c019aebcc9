import { useId, useState } from 'react';
import type { RuleReason } from '../../lib/model/coaching.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { FindingActions } from './actions.ts';
import './reason.css';

interface ReasonProps {
  readonly rule: string;
  readonly label: string;
  readonly actions: Pick<FindingActions, 'explain' | 'guide'>;
  readonly titleId?: string;
}

/** Why a check exists, fetched when it is asked for: the reasoning, a weak telling and a strong one, the way to the guide. */
export function Reason({ rule, label, actions, titleId }: ReasonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<RuleReason>();

  const toggle = () => {
    setOpen(!open);
    if (!open && !reason) void actions.explain(rule).then(setReason);
  };
  return (
    <>
      <button
        type="button"
        className="button-link reason-toggle"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-describedby={titleId}
        onClick={toggle}
      >
        {label}
      </button>
      <div id={id} className="reason" hidden={!open} aria-live="polite">
        {open && reason && (
          <>
            <p>{reason.why}</p>
            {(reason.weak || reason.strong) && (
              <dl className="reason-examples">
                {reason.weak && <Telling kind="weak" words={reason.weak} />}
                {reason.strong && <Telling kind="strong" words={reason.strong} />}
              </dl>
            )}
            <p>
              <a href={actions.guide(rule)}>{t('moreInGuide')}</a>
            </p>
          </>
        )}
      </div>
    </>
  );
}

function Telling({ kind, words }: { readonly kind: 'weak' | 'strong'; readonly words: string }) {
  return (
    <div className={`reason-example reason-${kind}`}>
      <dt>{t(kind === 'weak' ? 'toldWeakly' : 'toldWell')}</dt>
      <dd>{words}</dd>
    </div>
  );
}
