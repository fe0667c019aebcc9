import { useEffect, useState } from 'react';
import { report } from '../../../../lib/platform/errors.ts';
import { readTrend, type ScoreTrend, watchTrend } from '../../../../lib/platform/score-trend.ts';

/**
 * The overall scores of a story in this session, oldest first.
 * @param traceless it is written in a private window
 */
export function useTrend(story: string | undefined, traceless: boolean): readonly number[] {
  const [{ of, trend }, setTrend] = useState<{ of?: string; trend: ScoreTrend }>({ trend: [] });

  useEffect(() => {
    if (story === undefined) return;
    let current = true;
    const show = (now: ScoreTrend) => {
      if (current) setTrend({ of: story, trend: now });
    };
    const stop = watchTrend(story, traceless, show);
    readTrend(story, traceless).then(show, (error: unknown) => report(error, 'side panel: reading the trend'));
    return () => {
      current = false;
      stop();
    };
  }, [story, traceless]);

  return of === story ? trend.map(({ score }) => score) : [];
}
