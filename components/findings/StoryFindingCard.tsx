import type { ReviewedStory, Rewrite, StoryFinding } from '../../lib/model/review.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Difference } from '../rewrites/Difference.tsx';
import type { FindingActions } from './actions.ts';
import { excerpt } from './excerpt.ts';
import { FindingCard } from './FindingCard.tsx';
import { type OpenSlot, openSlotOf } from './open-slot.ts';

/** How much of the sentence before an insertion is quoted: its end, where the new sentence joins on. */
const BEFORE_INSERTION = 60;

/** A story has one finding of a kind. */
const SCOPES = ['story', 'everywhere'] as const;

interface StoryFindingCardProps {
  readonly finding: StoryFinding;
  readonly story: ReviewedStory;
  readonly quotes: readonly string[];
  readonly writable: boolean;
  readonly actions: FindingActions;
}

/** What the story as a whole lacks, with a sentence to put in, its facts left open, and the place where it goes. */
export function StoryFindingCard({ finding, story, quotes, writable, actions }: StoryFindingCardProps) {
  const insertion = finding.insertion;
  const open = insertion && openSlotOf(insertion, story, quotes);
  const about = finding.sentence === undefined ? undefined : story.sentences[finding.sentence];
  const place = insertion ? { start: insertion.span.start, end: insertion.span.end } : about?.span;
  return (
    <FindingCard
      finding={finding}
      rewrite={insertion}
      open={open}
      scopes={SCOPES}
      writable={writable}
      actions={actions}
      onReveal={place && (() => actions.reveal(about?.span ?? place))}
    >
      <p className="finding-message">{finding.message}</p>
      {insertion && <Insertion insertion={insertion} story={story} quotes={quotes} open={open} />}
    </FindingCard>
  );
}

interface InsertionProps extends Pick<StoryFindingCardProps, 'story' | 'quotes'> {
  readonly insertion: Rewrite;
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
