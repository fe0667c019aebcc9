import type { ReviewedStory, StoryFinding } from '../../lib/model/review.ts';
import type { FindingActions } from './actions.ts';
import { FindingCard } from './FindingCard.tsx';
import { Insertion } from './Insertion.tsx';
import { openSlotOf } from './open-slot.ts';

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
  const place = about?.span ?? insertion?.span;
  return (
    <FindingCard
      finding={finding}
      rewrite={insertion}
      open={open}
      scopes={SCOPES}
      writable={writable}
      actions={actions}
      onReveal={place && (() => actions.reveal(place))}
    >
      <p className="finding-message">{finding.message}</p>
      {insertion && <Insertion insertion={insertion} story={story} quotes={quotes} open={open} />}
    </FindingCard>
  );
}
