import { cueCard } from '../../lib/coach/cue-card.ts';
import { mainStory } from '../../lib/coach/main-story.ts';
import { readQuestion } from '../../lib/coach/question.ts';
import type { CueCardReply } from '../../lib/model/cue-card.ts';
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
  const story = mainStory(review(text, options));
  const card = story && cueCard(story, text, { frame, ...(level && { level }), drafted, pace: options.pace });
  return { ...(card && { card }), ...(frame && { frame: frame.id }) };
};
