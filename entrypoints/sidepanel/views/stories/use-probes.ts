import { useEffect, useState } from 'react';
import type { ProbeState } from '../../../../lib/model/coaching.ts';
import type { StoryRecord } from '../../../../lib/model/story.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';
import { useReviewInputs } from '../../use-review-inputs.ts';

/**
 * The follow-up questions that an interviewer has for a story, and those that were answered before; none until the worker has
 * read it.
 */
export function useProbes(story: StoryRecord): readonly ProbeState[] {
  const [probes, setProbes] = useState<readonly ProbeState[]>([]);
  const question = probesAsked(story);
  const inputs = useReviewInputs();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all of the question
  useEffect(() => {
    let current = true;
    askWorker('followUps', question).then(
      (found) => current && setProbes(found ?? []),
      (error: unknown) => report(error, 'stories: follow-ups'),
    );
    return () => {
      current = false;
    };
  }, [JSON.stringify(question), inputs]);
  return probes;
}

/** What the worker is asked for the follow-ups to a saved story. */
export const probesAsked = ({ text, principle, level, answers }: StoryRecord) => ({
  text,
  ...(principle && { frame: principle }),
  ...(level && { level }),
  drafted: answers.map(({ probe }) => probe),
});
