import { useState } from 'react';
import type { ReviewedStory } from '../../lib/model/review.ts';
import { t, tCount } from '../../lib/platform/i18n.ts';
import type { FindingActions } from '../findings/actions.ts';

/** A line that many sentences feed shows its first ones; the rest are one click away. */
const SHOWN = 2;

interface LineQuotesProps {
  /** By their indices. */
  readonly sentences: readonly number[];
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly actions: Pick<FindingActions, 'reveal'>;
}

/** The sentences that a line of a score comes from, each a way back to itself in the text. */
export function LineQuotes({ sentences, story, quotes, actions }: LineQuotesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? sentences : sentences.slice(0, SHOWN);
  if (sentences.length === 0) return null;
  const reveal = (sentence: number) => {
    const span = story.sentences[sentence]?.span;
    if (span) actions.reveal(span);
  };
  return (
    <ul className="line-quotes">
      {shown.map((sentence) => (
        <li key={sentence}>
          <button type="button" className="line-quote" title={t('showInText')} onClick={() => reveal(sentence)}>
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
