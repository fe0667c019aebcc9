import { cueCard } from '../../lib/coach/cue-card.ts';
import { readQuestion } from '../../lib/coach/question.ts';
import type { CueCardReply } from '../../lib/model/cue-card.ts';
import type { ReviewedStory } from '../../lib/model/review.ts';
import type { Level } from '../../lib/model/rubric.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';
import { FRAMES, frameOf } from '../../lib/rubric/frames/index.ts';

interface CueRequest {
  readonly text: string;
  readonly principle?: string | undefined;
  readonly question?: string | undefined;
  readonly level?: Level | undefined;
  readonly drafted: Readonly<Record<string, string>>;
}

const frames = FRAMES.map(({ id, name }) => ({ id, name }));

/** Reviews a story and cuts it to a card for the call. */
export async function makeCueCard({ text, principle, question, level, drafted }: CueRequest): Promise<CueCardReply> {
  const settings = await readSettings();
  const asked = level ?? settings.level;
  const frame = frameOf(principle) ?? frameOf(question ? readQuestion(question).frame?.id : undefined);
  const options = { ...(asked && { level: asked }), ...(frame && { principle: frame.id }) };
  const story = longest(review(text, options).stories);
  if (!story) return { frames };
  const card = cueCard(story, text, { frame, ...(asked && { level: asked }), drafted, pace: settings.pace });
  return { card, frames, ...(frame && { principle: frame.id }) };
}

/** A saved story is one story; should its text fall into several, the longest is told. */
function longest(stories: readonly ReviewedStory[]): ReviewedStory | undefined {
  const [first, ...others] = stories;
  return first && others.reduce((a, b) => (b.words > a.words ? b : a), first);
}
