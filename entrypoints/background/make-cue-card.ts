import { cueCard } from '../../lib/coach/cue-card.ts';
import { readQuestion } from '../../lib/coach/question.ts';
import type { CueCardReply } from '../../lib/model/cue-card.ts';
import type { ReviewedStory } from '../../lib/model/review.ts';
import type { WorkerHandlers } from '../../lib/platform/messages.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';
import { frameOf } from '../../lib/rubric/frames/index.ts';
import { optionsFrom } from './review-options.ts';

/** Reviews a story and cuts it to a card for the call. */
export const makeCueCard: WorkerHandlers['cueCard'] = async (request): Promise<CueCardReply> => {
  const { text, question, drafted } = request;
  const usual = optionsFrom(await readSettings());
  const frame = frameOf(request.frame) ?? frameOf(question ? readQuestion(question).frame?.id : undefined);
  const level = request.level ?? usual.level;
  const options = { ...usual, ...(level && { level }), ...(frame && { principle: frame.id }) };
  const story = longest(review(text, options).stories);
  const card = story && cueCard(story, text, { frame, ...(level && { level }), drafted, pace: options.pace });
  return { ...(card && { card }), ...(frame && { frame: frame.id }) };
};

/** A saved story is one story; should its text fall into several, the longest is told. */
function longest(stories: readonly ReviewedStory[]): ReviewedStory | undefined {
  const [first, ...others] = stories;
  return first && others.reduce((a, b) => (b.words > a.words ? b : a), first);
}
