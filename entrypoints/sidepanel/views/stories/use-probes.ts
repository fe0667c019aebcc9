import { useEffect, useState } from 'react';
import type { ProbeState } from '../../../../lib/model/coaching.ts';
import type { StoryRecord } from '../../../../lib/model/story.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';

/** The follow-up questions that an interviewer has for a story; none until the worker has read it. */
export function useProbes({ text, principle, level }: StoryRecord): readonly ProbeState[] {
  const [probes, setProbes] = useState<readonly ProbeState[]>([]);
  useEffect(() => {
    let current = true;
    askWorker('followUps', { text, ...(principle && { frame: principle }), ...(level && { level }) }).then(
      (found) => current && setProbes(found ?? []),
      (error: unknown) => report(error, 'stories: follow-ups'),
    );
    return () => {
      current = false;
    };
  }, [text, principle, level]);
  return probes;
}
