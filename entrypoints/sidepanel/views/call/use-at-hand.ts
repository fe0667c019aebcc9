import { useEffect, useRef, useState } from 'react';
import { AT_REST } from '../../../../components/call/timer.ts';
import { type AtHand, keepAtHand, readAtHand } from '../../../../lib/platform/call-room.ts';
import { report } from '../../../../lib/platform/errors.ts';

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
 * @param asked a story's id that takes its place; empty for none
 */
export function useAtHand(asked: string): AtHandControl {
  const [now, setNow] = useState<AtHand>();
  const [ready, setReady] = useState(false);
  const latest = useRef<AtHand>(NOTHING);

  useEffect(() => {
    let current = true;
    readAtHand().then(
      (kept) => {
        if (!current) return;
        const next = asked && kept?.story !== asked ? { ...NOTHING, story: asked } : kept;
        latest.current = next ?? NOTHING;
        setNow(next);
        setReady(true);
      },
      (error: unknown) => {
        report(error, 'call mode: the story at hand');
        if (current) setReady(true);
      },
    );
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
