import type { ReviewedStory, Rewrite } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Difference } from '../rewrites/Difference.tsx';
import { excerpt } from './excerpt.ts';
import type { OpenSlot } from './open-slot.ts';

/** How much of the sentence before an insertion is quoted: its end, where the new sentence joins on. */
const BEFORE_INSERTION = 60;

interface InsertionProps {
  readonly insertion: Rewrite;
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly open: OpenSlot | undefined;
}

/** The sentence that is offered and where it goes; or, once it is there, what it still waits for. */
export function Insertion({ insertion, story, quotes, open }: InsertionProps) {
  if (open) return <p className="finding-place">{t('standsInText')}</p>;
  return (
    <figure className="finding-insertion">
      <figcaption className="finding-place">{placeOf(insertion.span.start, story, quotes)}</figcaption>
      <Difference rewrite={insertion} />
    </figure>
  );
}

/** Where an insertion goes, by the words that it follows. */
function placeOf(offset: number, story: ReviewedStory, quotes: readonly string[]): string {
  const before = story.sentences.findLastIndex((sentence) => sentence.span.end <= offset);
  const quote = quotes[before];
  if (quote === undefined) return t('goesFirst');
  const end = excerpt(quote, { start: quote.length, end: quote.length }, BEFORE_INSERTION).before;
  return t('goesAfter', end);
}
