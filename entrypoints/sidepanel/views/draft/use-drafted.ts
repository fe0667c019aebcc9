import { useCallback, useEffect, useRef, useState } from 'react';
import { watchAnswers } from '../../../../lib/platform/draft-answers.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { draftedAnswers, keepDrafted } from './drafted-answers.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The answers drafted to a story's follow-ups, by probe, and the way to change one. Undefined until they are read. What is typed
 * here stands, whatever is read or kept elsewhere meanwhile.
 * @param story the same one for as long as the view stands
 * @param traceless it is told in a private window
 */
export function useDrafted(
  story: string | undefined,
  traceless: boolean,
  onTrouble: () => void,
): [ReadonlyMap<string, string> | undefined, (probe: string, text: string) => void] {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>();
  const [typed, setTyped] = useState(NONE);
  const trouble = useRef(onTrouble);
  trouble.current = onTrouble;

  useEffect(() => {
    if (story === undefined) return;
    let current = true;
    let looks = 0;
    const look = () => {
      looks += 1;
      const mine = looks;
      draftedAnswers(story, traceless).then(
        (answers) => current && mine === looks && setKept(answers),
        (error: unknown) => report(error, 'side panel: reading the drafted answers'),
      );
    };
    look();
    // The panel of another window may show the same story.
    const stopWatching = watchAnswers(look);
    return () => {
      current = false;
      stopWatching();
    };
  }, [story, traceless]);

  const change = useCallback(
    (probe: string, text: string) => {
      setTyped((before) => new Map(before).set(probe, text));
      if (story === undefined) return;
      // With each key, and not after a pause: Chromium takes no message any more from a panel that is being closed.
      keepDrafted(story, traceless, probe, text).catch((error: unknown) => {
        report(error, 'side panel: keeping a drafted answer');
        trouble.current();
      });
    },
    [story, traceless],
  );

  return [kept && new Map([...kept, ...typed]), change];
}
