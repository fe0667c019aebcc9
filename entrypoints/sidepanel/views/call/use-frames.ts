import { useEffect, useState } from 'react';
import type { FrameName } from '../../../../lib/model/coaching.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';

/** The frames that a story can be told for; none until they are known. */
export function useFrames(): readonly FrameName[] {
  const [frames, setFrames] = useState<readonly FrameName[]>([]);
  useEffect(() => {
    let current = true;
    askWorker('frames', {}).then(
      (names) => current && setFrames(names),
      (error: unknown) => report(error, 'call mode: the frames'),
    );
    return () => {
      current = false;
    };
  }, []);
  return frames;
}
