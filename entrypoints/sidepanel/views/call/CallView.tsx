import type { ViewProps } from '../../view.ts';
import { CallRoom } from './CallRoom.tsx';

/** Call mode in the panel. */
export default function CallView({ path, say }: ViewProps) {
  return <CallRoom path={path} say={say} inOwnWindow={false} />;
}
