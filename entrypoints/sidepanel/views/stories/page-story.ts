import { browser } from 'wxt/browser';
import { sameText, savedAs } from '../../../../lib/bank/match.ts';
import { addStories, updateFromSource } from '../../../../lib/bank/stories.ts';
import type { PanelState } from '../../../../lib/model/field.ts';
import type { BankOutcome, NewStory, StoryRecord } from '../../../../lib/model/story.ts';
import { answersFor } from '../../../../lib/platform/draft-answers.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askFrame, FrameGone } from '../../../../lib/platform/messages.ts';

/** What the story at the caret is to the bank. */
export type PageStory =
  | { readonly kind: 'none' }
  | { readonly kind: 'new'; readonly text: string }
  | { readonly kind: 'saved'; readonly story: StoryRecord }
  /** Saved, and the page has another text of it now. */
  | { readonly kind: 'changed'; readonly story: StoryRecord; readonly text: string };

export function pageStory(state: PanelState | undefined, stories: readonly StoryRecord[]): PageStory {
  const text = state?.story && state.storyText;
  if (!text?.trim()) return { kind: 'none' };
  const story = savedAs(text, stories);
  if (!story) return { kind: 'new', text };
  return sameText(text, story.text) ? { kind: 'saved', story } : { kind: 'changed', story, text };
}

/** Puts the story at the caret into the bank, with where it stands and what it is told for. */
export async function savePageStory(state: PanelState, text: string): Promise<BankOutcome<readonly StoryRecord[]>> {
  const { purpose, question } = state;
  const draft: NewStory = {
    text,
    question: question ?? state.story?.question,
    // What only the question suggests is suggested anew each time.
    principle: purpose?.by === 'person' ? purpose.frame : undefined,
    level: purpose?.ownLevel ? purpose.level : undefined,
    answers: await draftedFor(state),
    source: { kind: 'page', ...(await placeOf(state)) },
  };
  return addStories([draft]);
}

/** The answers that were drafted beside it. Where they cannot be read they stay where they are, and the story is saved. */
async function draftedFor({ storyId, traceless = false }: PanelState): Promise<NewStory['answers']> {
  if (storyId === undefined) return [];
  try {
    return await answersFor(storyId, traceless);
  } catch (error) {
    report(error, 'stories: drafted answers');
    return [];
  }
}

/** Takes over what the page has of a saved story now. */
export const updatePageStory = (story: StoryRecord, text: string) => updateFromSource(story.id, text.trim());

/** The tab tells its address only where it may be seen; the field's own frame always does. */
async function placeOf({ address }: PanelState): Promise<{ url?: string; title?: string }> {
  try {
    const { url, title } = await browser.tabs.get(address.tabId);
    if (url) return withoutEmpty(url, title);
    const page = await askFrame(address, 'page', { field: address.field });
    return withoutEmpty(page.url, page.title);
  } catch (error) {
    // The page has gone meanwhile; its words are still here to be saved.
    if (!(error instanceof FrameGone)) report(error, 'stories: where the story stands');
    return {};
  }
}

const withoutEmpty = (url: string, title: string | undefined) => ({
  ...(url && { url }),
  ...(title && { title }),
});
