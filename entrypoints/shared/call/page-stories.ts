import { browser } from 'wxt/browser';
import type { CallStory } from '../../../components/call/search.ts';
import type { PanelState } from '../../../lib/model/field.ts';
import type { DraftedAnswer } from '../../../lib/model/story.ts';
import { answersFor } from '../../../lib/platform/draft-answers.ts';
import { readPanelStates } from '../../../lib/platform/panel-state.ts';

/**
 * The stories at the carets of open pages, with what was drafted beside them. Of private windows only where this page is in one: the
 * ordinary ones may be shared in a call.
 */
export async function pageStories(): Promise<readonly CallStory[]> {
  const { incognito } = await browser.windows.getCurrent();
  const states = await readPanelStates(incognito);
  const told = await Promise.all(
    states.map(async (state) => {
      const { storyId, traceless = false } = state;
      return pageStory(state, storyId === undefined ? [] : await answersFor(storyId, traceless));
    }),
  );
  return told.flatMap((story) => story ?? []);
}

/** The texts of answers, by the follow-up's id. */
export const byProbe = (answers: readonly DraftedAnswer[]): CallStory['drafted'] =>
  Object.fromEntries(answers.map(({ probe, text }) => [probe, text]));

function pageStory(state: PanelState, answers: readonly DraftedAnswer[]): CallStory | undefined {
  const { address, story, stories, storyText } = state;
  if (!story || storyText === undefined) return undefined;
  const question = state.question ?? story.question;
  const opening = stories.find(({ span }) => span.start === story.span.start)?.opening;
  return {
    id: `page:${address.tabId}`,
    title: opening ?? question ?? '',
    text: storyText,
    ...(question !== undefined && { question }),
    drafted: byProbe(answers),
    from: 'page',
    used: false,
  };
}
