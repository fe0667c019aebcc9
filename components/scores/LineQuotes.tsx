import { useState } from 'react';
import { t, tCount } from '../../lib/platform/i18n.ts';

/** A line that many sentences feed shows its first ones; the rest are one click away. */
const SHOWN = 2;

interface LineQuotesProps {
  readonly sentences: readonly number[];
  readonly quotes: readonly string[];
  readonly onReveal: (sentence: number) => void;
}

/** The sentences that a line of a score comes from, each a way back to itself in the text. */
export function LineQuotes({ sentences, quotes, onReveal }: LineQuotesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? sentences : sentences.slice(0, SHOWN);
  if (sentences.length === 0) return null;
  return (
    <ul className="line-quotes">
      {shown.map((sentence) => (
        <li key={sentence}>
          <button type="button" className="line-quote" title={t('showInText')} onClick={() => onReveal(sentence)}>
            {quotes[sentence] ?? ''}
          </button>
        </li>
      ))}
      {shown.length < sentences.length && (
        <li>
          <button type="button" className="button-link line-more" onClick={() => setAll(true)}>
            {tCount('moreSentences', sentences.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
