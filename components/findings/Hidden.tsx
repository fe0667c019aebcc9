import { useId, useState } from 'react';
import type { HiddenFindings } from '../../lib/model/field.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import './hidden.css';

interface HiddenProps {
  readonly hidden: readonly HiddenFindings[];
  readonly onRestore: (hidden: readonly HiddenFindings[]) => void;
}

/** What the person has put away of this story: in sight when asked for, each with the way back. */
export function Hidden({ hidden, onRestore }: HiddenProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (hidden.length === 0) return null;
  const count = hidden.reduce((sum, one) => sum + one.count, 0);
  return (
    <section className="hidden-findings">
      <button
        type="button"
        className="button-link"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {tCount('dismissedCount', count)}
      </button>
      <ul id={id} className="hidden-list" hidden={!open}>
        {hidden.map((one, index) => (
          <li key={one.mark}>
            <span id={`${id}-${index}`}>
              {one.title}
              {one.phrase && <q className="hidden-phrase">{one.phrase}</q>}
              {one.scope === 'kind' && <span className="hidden-scope"> {t('hiddenKind')}</span>}
            </span>
            <button
              type="button"
              className="button-link"
              aria-describedby={`${id}-${index}`}
              onClick={() => onRestore([one])}
            >
              {t('showAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
