import { useCallback, useEffect, useRef, useState } from 'react';
import { answersFor } from '../../../../lib/platform/draft-answers.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';

/** An answer is kept when its writer has paused for this long: milliseconds. */
const PAUSE = 400;

/** The answers drafted to a story's follow-ups, by probe, and the way to change one. Undefined until they are read. */
export function useDrafted(
  story: string | undefined,
  onTrouble: () => void,
): [ReadonlyMap<string, string> | undefined, (probe: string, text: string) => void] {
  const [drafted, setDrafted] = useState<ReadonlyMap<string, string>>();
  const waiting = useRef(
    new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly keep: () => void }>(),
  );
  /** The latest keeping of each probe's answer: one that is still being asked again for must not overtake the next. */
  const keeping = useRef(new Map<string, AbortController>());
  const trouble = useRef(onTrouble);
  trouble.current = onTrouble;

  useEffect(() => {
    if (story === undefined) return;
    let current = true;
    answersFor(story).then(
      (answers) => current && setDrafted(new Map(answers.map(({ probe, text }) => [probe, text]))),
      (error: unknown) => report(error, 'side panel: reading the drafted answers'),
    );
    const unkept = waiting.current;
    // What was typed last is kept when the view or the panel is left.
    const keepAll = () => {
      for (const { timer, keep } of unkept.values()) {
        clearTimeout(timer);
        keep();
      }
      unkept.clear();
    };
    window.addEventListener('pagehide', keepAll);
    return () => {
      current = false;
      window.removeEventListener('pagehide', keepAll);
      keepAll();
    };
  }, [story]);

  const change = useCallback(
    (probe: string, text: string) => {
      setDrafted((before) => new Map(before).set(probe, text));
      if (story === undefined) return;
      const keep = () => {
        waiting.current.delete(probe);
        const latest = new AbortController();
        keeping.current.get(probe)?.abort();
        keeping.current.set(probe, latest);
        askWorker('keepAnswer', { story, probe, text }, latest.signal).catch((error: unknown) => {
          if (latest.signal.aborted) return;
          report(error, 'side panel: keeping a drafted answer');
          trouble.current();
        });
      };
      clearTimeout(waiting.current.get(probe)?.timer);
      waiting.current.set(probe, { timer: setTimeout(keep, PAUSE), keep });
    },
    [story],
  );

  return [drafted, change];
}
