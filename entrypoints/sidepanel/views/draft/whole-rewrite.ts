import type { PanelState } from '../../../../lib/model/field.ts';
import type { Rewrite } from '../../../../lib/model/review.ts';
import { moveSpan, type Span } from '../../../../lib/model/span.ts';

/**
 * A new telling of the story as one change to the text of its field.
 * @param replaces what it takes the place of: offsets into the story's own text
 * @returns nothing where the story has changed since the telling was made of `told`
 */
export function wholeRewrite(state: PanelState, told: string, replaces: Span, text: string): Rewrite | undefined {
  const { story, storyText } = state;
  if (!story || storyText !== told) return undefined;
  return {
    span: moveSpan(replaces, story.span.start),
    original: told.slice(replaces.start, replaces.end),
    replacement: text,
    slots: [],
  };
}

/** Puts words under the story, after an empty line. */
export function underStory({ story }: PanelState, words: string): Rewrite | undefined {
  if (!story) return undefined;
  const { end } = story.span;
  return { span: { start: end, end }, original: '', replacement: `\n\n${words}`, slots: [] };
}
