import { useEffect, useState } from 'react';
import type { Ranking } from '../../../components/call/StoryPicker.tsx';
import { report } from '../../../lib/platform/errors.ts';
import { askWorker } from '../../../lib/platform/messages.ts';

/** Fewer words are the beginning of a title, and no question yet. */
const QUESTION_WORDS = 4;
/** Each key is a further question: only the one that stands for a moment is asked. */
const PAUSE_MS = 200;

/** Which saved stories answer the question that is being typed. */
export function useRanking(typed: string): Ranking | undefined {
  const [ranking, setRanking] = useState<Ranking>();
  const question = typed.trim();

  useEffect(() => {
    if (question.split(/\s+/).length < QUESTION_WORDS) return;
    let current = true;
    const timeout = setTimeout(() => {
      askWorker('rankStories', { question }).then(
        (outcome) => {
          if (!current || !outcome.ok) return;
          const { frames, stories } = outcome.value;
          setRanking({ to: question, frames, stories: stories.map(({ story }) => story) });
        },
        (error: unknown) => report(error, 'call mode: ranking'),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timeout);
    };
  }, [question]);

  return ranking;
}
