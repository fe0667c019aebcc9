import type { Rewrite } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import { difference } from './difference.ts';
import './difference.css';

interface DifferenceProps {
  readonly rewrite: Rewrite;
  /** Words of the same sentence on either side, so that the change is read in place. */
  readonly before?: string;
  readonly after?: string;
}

/** A rewrite as a person reads one on paper: what goes is struck out, what comes is marked, slots are boxes to fill. */
export function Difference({ rewrite, before = '', after = '' }: DifferenceProps) {
  return (
    <div className="difference">
      <p className="visually-hidden">{spoken(rewrite)}</p>
      {/* Screen readers pass over <del> and <ins> or read them as one run of words; they get the sentence above. */}
      <p aria-hidden="true">
        <span className="difference-around">{before}</span>
        {difference(rewrite).map((piece, index) => {
          // The pieces of one rewrite never move among themselves.
          const key = `${index}:${piece.kind}`;
          if (piece.kind === 'removed') return <del key={key}>{piece.text}</del>;
          if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>;
          if (piece.kind === 'slot') return <Slot key={key} text={piece.text} />;
          return <span key={key}>{piece.text}</span>;
        })}
        <span className="difference-around">{after}</span>
      </p>
    </div>
  );
}

function Slot({ text }: { readonly text: string }) {
  return <span className="difference-slot">{text.replace(/^\[|\]$/g, '')}</span>;
}

function spoken({ original, replacement }: Rewrite): string {
  if (!original.trim()) return t('rewriteAdds', replacement);
  if (!replacement.trim()) return t('rewriteCuts', original);
  return t('rewriteChanges', original, replacement);
}
