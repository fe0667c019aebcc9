import { useEffect, useState } from 'react';
import type { CallStory } from '../../../../components/call/search.ts';
import type { CueCardReply } from '../../../../lib/model/cue-card.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { askWorker } from '../../../../lib/platform/messages.ts';

export type LoadedCard = (CueCardReply & { readonly for: string }) | { readonly for: string; readonly failed: true };

/**
 * The card of a story. The one before stays until the next is there, so that nothing flickers.
 * @param principle the frame that the person chose; empty: the story's own, or its question's
 */
export function useCueCard(story: CallStory | undefined, principle: string): LoadedCard | undefined {
  const [loaded, setLoaded] = useState<LoadedCard>();
  const request = story && JSON.stringify({ ...story, principle: principle || story.principle });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `request` stands for all that the card is made of
  useEffect(() => {
    if (!story) return;
    let current = true;
    const { text, question, level, drafted } = story;
    askWorker('cueCard', { text, question, level, drafted, principle: principle || story.principle }).then(
      (reply) => current && setLoaded({ ...reply, for: story.id }),
      (error: unknown) => {
        report(error, 'call mode: making the card');
        if (current) setLoaded({ for: story.id, failed: true });
      },
    );
    return () => {
      current = false;
    };
  }, [request]);

  return loaded?.for === story?.id ? loaded : undefined;
}
