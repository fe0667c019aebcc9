import type { ProbeState } from '../../../../lib/model/coaching.ts';
import type { StoryRecord } from '../../../../lib/model/story.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { useAnswer } from '../../use-answer.ts';

const NONE: readonly ProbeState[] = [];

/**
 * The follow-up questions that an interviewer has for a story, and those that were answered before; none until the worker has
 * read it.
 */
export function useProbes(story: StoryRecord): readonly ProbeState[] {
  const { answer } = useAnswer(probesAsked(story), (question) => askWorker('followUps', question));
  return answer ?? NONE;
}

/** What the worker is asked for the follow-ups to a saved story. */
export const probesAsked = ({ text, principle, level, answers }: StoryRecord) => ({
  text,
  ...(principle && { frame: principle }),
  ...(level && { level }),
  drafted: answers.map(({ probe }) => probe),
});
