import { useEffect, useState } from 'react';
import { CallRoom } from '../../../shared/call/CallRoom.tsx';
import type { Asked } from '../../../shared/call/use-at-hand.ts';
import { hrefTo } from '../../route.ts';
import { go } from '../../use-route.ts';
import type { ViewProps } from '../../view.ts';

/** Call mode in the panel. A link may name the story that it is wanted for: it is taken once, and any other can be picked. */
export default function CallView({ path, say }: ViewProps) {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    if (!path) return;
    setAsked({ story: path });
    go(hrefTo('call'));
  }, [path]);
  return <CallRoom asked={asked} say={say} inOwnWindow={false} />;
}
