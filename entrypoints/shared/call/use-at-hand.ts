import { useEffect, useRef, useState } from 'react';
import { AT_REST } from '../../../components/call/timer.ts';
import { type AtHand, keepAtHand, readAtHand } from '../../../lib/platform/call-room.ts';
import { report } from '../../../lib/platform/errors.ts';

/** That a story is wanted. Each time it is asked for is another object. */
export interface Asked {
  readonly story: string;
}

export interface AtHandControl {
  readonly ready: boolean;
  readonly now: AtHand | undefined;
  /** As it stands at this moment, also within the handling of one event. */
  readonly latest: () => AtHand;
  readonly keep: (next: AtHand) => void;
}

const NOTHING: AtHand = { story: '', principle: '', timer: AT_REST };

/**
 * The story at hand with its time: as the panel or the window left it.
 * @param asked takes its place, once
 */
export function useAtHand(asked: Asked | undefined): AtHandControl {
  const [now, setNow] = useState<AtHand>();
  const [ready, setReady] = useState(false);
  const latest = useRef<AtHand>(NOTHING);

  const taken = useRef<Asked>(undefined);

  useEffect(() => {
    let current = true;
    const take = async () => {
      const kept = await readAtHand();
      if (!current) return;
      const wanted = asked && taken.current !== asked && kept?.story !== asked.story;
      taken.current = asked;
      const next = wanted ? { ...NOTHING, story: asked.story } : kept;
      latest.current = next ?? NOTHING;
      setNow(next);
      setReady(true);
      if (wanted) await keepAtHand(next);
    };
    take().catch((error: unknown) => {
      report(error, 'call mode: the story at hand');
      if (current) setReady(true);
    });
    return () => {
      current = false;
    };
  }, [asked]);

  return {
    ready,
    now,
    latest: () => latest.current,
    keep: (next) => {
      latest.current = next;
      setNow(next);
      keepAtHand(next).catch((error: unknown) => report(error, 'call mode: keeping the story at hand'));
    },
  };
}
