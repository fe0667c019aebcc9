import { useState } from 'react';
import { formatNumber } from '../../lib/platform/i18n.ts';

/** By how much a score moved when it last moved; nothing until it first does. The scores are read out elsewhere. */
export function ScoreMoved({ value }: { readonly value: number }) {
  const [seen, setSeen] = useState({ value, change: 0 });
  if (seen.value !== value) setSeen({ value, change: value - seen.value });
  if (seen.change === 0) return null;
  return (
    <span key={seen.value} className="score-moved" aria-hidden="true">
      {formatNumber(seen.change, { signDisplay: 'always' })}
    </span>
  );
}
