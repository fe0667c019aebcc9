import { useEffect, useState } from 'react';
import type { FrameName } from '../../lib/model/coaching.ts';
import { report } from '../../lib/platform/errors.ts';
import { askWorker } from '../../lib/platform/messages.ts';

let asked: Promise<readonly FrameName[]> | undefined;

/** The frames that a story can be told for, in their usual order; none until the worker has named them. */
export function useFrames(): readonly FrameName[] {
  const [frames, setFrames] = useState<readonly FrameName[]>([]);
  useEffect(() => {
    let current = true;
    asked ??= askWorker('frames', {});
    asked.then(
      (found) => current && setFrames(found),
      (error: unknown) => {
        asked = undefined;
        report(error, 'names of the frames');
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return frames;
}
