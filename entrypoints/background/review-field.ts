import type { FieldAddress, PanelState, ReviewReply, ReviewRequest } from '../../lib/model/field.ts';
import type { Review, ReviewedStory, ReviewOptions } from '../../lib/model/review.ts';
import { dismissedAmong } from '../../lib/platform/dismissals.ts';
import { publishPanelState, readPanelState } from '../../lib/platform/panel-state.ts';
import { readSettings, type Settings } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';

/** Reviews the text of a field, puts the story at its caret up for the panel, and answers what the page draws. */
export async function reviewField(request: ReviewRequest, address: FieldAddress): Promise<ReviewReply> {
  const options = optionsFrom(await readSettings());
  const everything = review(request.text, options);
  // What was dismissed is known by hashes alone, so the keys are taken from a review that hides nothing.
  const dismissed = await dismissedAmong(everything.stories.flatMap(keysOf));
  const shown = dismissed.size > 0 ? review(request.text, { ...options, dismissed }) : everything;
  const story = storyAt(shown, request.text, request.caret);
  const hidden = storyAt(everything, request.text, request.caret);
  const hiddenKeys = hidden ? keysOf(hidden).filter((key) => dismissed.has(key)) : [];
  if (!request.unasked || (await readPanelState(address.tabId))?.address.field === request.field) {
    await publishPanelState(panelState(request, address, shown, story, hiddenKeys));
  }
  return {
    field: request.field,
    version: request.version,
    status: shown.status,
    ...(story && { score: story.scores.overall }),
    flags: shown.stories.flatMap(({ sentences }) => sentences.flatMap(({ flags }) => flags)),
    stories: shown.stories.map(({ span }) => span),
  };
}

function optionsFrom({ level, pace, disabledRules, ownWords }: Settings): ReviewOptions {
  return { ...(level && { level }), pace, disabled: new Set(disabledRules), ownWords };
}

function keysOf(story: ReviewedStory): string[] {
  return [...story.sentences.flatMap(({ flags }) => flags), ...story.findings].map(({ key }) => key);
}

/** The story around the caret; the one just above while the person goes on below it; the only one, wherever the caret is. */
function storyAt({ stories }: Review, text: string, caret: number): ReviewedStory | undefined {
  const before = stories.findLast(({ span }) => span.start <= caret);
  if (before && !text.slice(before.span.end, caret).trim()) return before;
  return stories.length === 1 ? stories[0] : undefined;
}

function panelState(
  request: ReviewRequest,
  address: FieldAddress,
  shown: Review,
  story: ReviewedStory | undefined,
  dismissedKeys: readonly string[],
): PanelState {
  const { text, version, writable, question, limit } = request;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    address,
    version,
    status: shown.status,
    writable,
    ...(question !== undefined && { question }),
    ...(limit !== undefined && { limit }),
    ...(story && { story }),
    quotes: story?.sentences.map(({ span }) => words(span)) ?? [],
    stories: shown.stories.map(({ span, question: asked, scores, sentences }) => ({
      span,
      ...(asked !== undefined && { question: asked }),
      overall: scores.overall,
      opening: opening(words(sentences[0]?.span ?? span)),
    })),
    failedRules: shown.failedRules,
    dismissed: dismissedKeys.length,
    dismissedKeys,
  };
}

/** The first words of a story, to tell it from the others; a heading's without its marks. */
function opening(sentence: string): string {
  const words = sentence.replace(/^#{1,6}\s+/, '');
  const all = words.split(/\s+/);
  return all.length > 10 ? `${all.slice(0, 10).join(' ')} …` : words;
}
