import { useEffect, useState } from 'react';
import type { CallStory } from '../../../components/call/search.ts';
import { presentLoop, readLoops } from '../../../lib/bank/loops.ts';
import { sameText } from '../../../lib/bank/match.ts';
import { readShelf } from '../../../lib/bank/stories.ts';
import { watchBank } from '../../../lib/bank/watch.ts';
import type { InterviewLoop, StoryRecord } from '../../../lib/model/story.ts';
import { watchAnswers } from '../../../lib/platform/draft-answers.ts';
import { report } from '../../../lib/platform/errors.ts';
import { watchPanelStates } from '../../../lib/platform/panel-state.ts';
import { byProbe, pageStories } from './page-stories.ts';

export interface CallStories {
  /** Those of the bank first, then those that stand at the caret of an open page. */
  readonly stories: readonly CallStory[];
  readonly loop: InterviewLoop | undefined;
  /** The bank could not be read: what stands in open pages can still be told. */
  readonly bankFailed: boolean;
}

interface Bank {
  readonly records: readonly StoryRecord[];
  readonly loop: InterviewLoop | undefined;
  readonly failed: boolean;
}

/** Every story that can be told now. @returns undefined for the moment until that is known */
export function useCallStories(): CallStories | undefined {
  const [bank, setBank] = useState<Bank>();
  const [pages, setPages] = useState<readonly CallStory[]>();

  useEffect(
    () =>
      watchBank(
        'call mode',
        async (db) => ({ shelf: await readShelf(db), loops: await readLoops(db) }),
        (outcome) =>
          setBank(
            outcome.ok
              ? { records: outcome.value.shelf.stories, loop: presentLoop(outcome.value.loops), failed: false }
              : { records: [], loop: undefined, failed: true },
          ),
      ),
    [],
  );

  useEffect(() => {
    let current = true;
    let looks = 0;
    const look = () => {
      looks += 1;
      const mine = looks;
      // A look that began before the last change may be answered after it.
      const show = (stories: readonly CallStory[]) => current && mine === looks && setPages(stories);
      pageStories().then(show, (error: unknown) => {
        report(error, 'call mode: stories of open pages');
        show([]);
      });
    };
    look();
    const stops = [watchPanelStates(look), watchAnswers(look)];
    return () => {
      current = false;
      for (const stop of stops) stop();
    };
  }, []);

  if (!bank || !pages) return undefined;
  const saved = bank.records.map((record) => bankStory(record, bank.loop));
  const isSaved = (page: CallStory) => saved.some(({ text }) => sameText(text, page.text));
  return {
    stories: [...saved, ...pages.filter((page) => !isSaved(page))],
    loop: bank.loop,
    bankFailed: bank.failed,
  };
}

function bankStory(record: StoryRecord, loop: InterviewLoop | undefined): CallStory {
  const { id, title, text, question, principle, level, answers, used } = record;
  return {
    id,
    title,
    text,
    ...(question !== undefined && { question }),
    ...(principle !== undefined && { principle }),
    ...(level !== undefined && { level }),
    drafted: byProbe(answers),
    from: 'bank',
    used: loop !== undefined && used.some((mark) => mark.loop === loop.id),
  };
}
