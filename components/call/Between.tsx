import { isOfTelling, type RoomAct } from './keys.ts';
import { useCallKeys } from './use-call-keys.ts';

interface BetweenProps {
  readonly keysOn: boolean;
  readonly onAct: (act: RoomAct) => void;
}

/** For the moment in which a story's card is made there is nothing to see, but the keys that lead on are heard: two presses are two stories. */
export function Between({ keysOn, onAct }: BetweenProps) {
  useCallKeys(keysOn, (act) => {
    if (!isOfTelling(act)) onAct(act);
  });
  return null;
}
