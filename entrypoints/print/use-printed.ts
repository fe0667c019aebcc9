import { useEffect, useState } from 'react';
import { withBank } from '../../lib/bank/outcome.ts';
import { readShelf } from '../../lib/bank/stories.ts';
import type { ConfidentialName } from '../../lib/model/assessment.ts';
import type { CueCard } from '../../lib/model/cue-card.ts';
import type { BankTrouble, StoryRecord } from '../../lib/model/story.ts';
import { report } from '../../lib/platform/errors.ts';
import { askWorker } from '../../lib/platform/messages.ts';

export interface PrintedStory {
  readonly story: StoryRecord;
  /** Name of the frame that it is told for. */
  readonly frame: string | undefined;
  /** Absent where the text cannot be read as a story: then only the text is printed. */
  readonly card: CueCard | undefined;
}

export type Printed =
  | { readonly status: 'loading' }
  | { readonly status: 'trouble'; readonly trouble: BankTrouble }
  | {
      readonly status: 'ready';
      readonly stories: readonly PrintedStory[];
      /** Names that somebody may not want to see outside. */
      readonly names: readonly ConfidentialName[];
    };

/** All stories as they go on paper, read once: a page that is being printed should not change under the hand. */
export function usePrinted(): Printed {
  const [printed, setPrinted] = useState<Printed>({ status: 'loading' });
  useEffect(() => {
    read().then(setPrinted, (error: unknown) => {
      report(error, 'print page: reading');
      setPrinted({ status: 'trouble', trouble: 'failed' });
    });
  }, []);
  return printed;
}

async function read(): Promise<Printed> {
  const shelf = await withBank('print', readShelf);
  if (!shelf.ok) return { status: 'trouble', trouble: shelf.trouble };
  const frames = await askWorker('frames', {});
  const stories: PrintedStory[] = [];
  for (const story of shelf.value.stories) {
    const { text, question, level, principle, answers } = story;
    const drafted = Object.fromEntries(answers.map((answer) => [answer.probe, answer.text]));
    const { card } = await askWorker('cueCard', { text, question, level, frame: principle, drafted });
    stories.push({ story, frame: frames.find(({ id }) => id === principle)?.name, card });
  }
  const checks = await askWorker('checkStories', {});
  return { status: 'ready', stories, names: checks.ok ? checks.value.names : [] };
}
