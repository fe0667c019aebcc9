import { useEffect, useState } from 'react';
import type { CallStory } from '../../../components/call/search.ts';
import type { CueCardReply } from '../../../lib/model/cue-card.ts';
import { report } from '../../../lib/platform/errors.ts';
import { askWorker } from '../../../lib/platform/messages.ts';
import { useReviewInputs } from '../use-review-inputs.ts';

export interface LoadedCard {
  /** Id of the story. */
  readonly for: string;
  /** Without a card where it could not be made: the text itself is there still. */
  readonly reply: CueCardReply;
}

/**
 * The card of a story. The one before stays until the next is there, so that nothing flickers.
 * @param principle the frame that the person chose; empty: the story's own, or its question's
 */
export function useCueCard(story: CallStory | undefined, principle: string): LoadedCard | undefined {
  const [loaded, setLoaded] = useState<LoadedCard>();
  const inputs = useReviewInputs();
  const request = story && JSON.stringify({ ...story, used: false, principle: principle || story.principle });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `request` stands for all that the card is made of
  useEffect(() => {
    if (!story) return;
    let current = true;
    const { id, text, question, level, drafted } = story;
    askWorker('cueCard', { text, question, level, drafted, frame: principle || story.principle }).then(
      (reply) => current && setLoaded({ for: id, reply }),
      (error: unknown) => {
        report(error, 'call mode: making the card');
        if (current) setLoaded({ for: id, reply: {} });
      },
    );
    return () => {
      current = false;
    };
  }, [request, inputs]);

  return loaded?.for === story?.id ? loaded : undefined;
}
