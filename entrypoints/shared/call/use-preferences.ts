import { useEffect, useState } from 'react';
import {
  type CallPreferences,
  changeCallPreferences,
  readCallPreferences,
  SIZES,
  USUAL_SIZE,
} from '../../../lib/platform/call-room.ts';
import { report } from '../../../lib/platform/errors.ts';

type Preferences =
  | { readonly ready: false }
  | {
      readonly ready: true;
      readonly now: CallPreferences;
      readonly resize: (to: 'bigger' | 'smaller' | 'usual-size') => void;
      readonly turnKeys: (on: boolean) => void;
    };

/** The size of the type and whether single keys are on, kept for good. */
export function usePreferences(): Preferences {
  const [now, setNow] = useState<CallPreferences>();

  useEffect(() => {
    let current = true;
    readCallPreferences().then(
      (kept) => current && setNow(kept),
      (error: unknown) => {
        report(error, 'call mode: preferences');
        if (current) setNow({ size: USUAL_SIZE, keys: true, bounds: undefined });
      },
    );
    return () => {
      current = false;
    };
  }, []);

  if (!now) return { ready: false };
  const change = (next: Partial<CallPreferences>) => {
    setNow({ ...now, ...next });
    changeCallPreferences(next).catch((error: unknown) => report(error, 'call mode: keeping preferences'));
  };
  return {
    ready: true,
    now,
    resize: (to) => {
      const size = to === 'usual-size' ? USUAL_SIZE : now.size + (to === 'bigger' ? 1 : -1);
      change({ size: Math.min(SIZES - 1, Math.max(0, size)) });
    },
    turnKeys: (keys) => change({ keys }),
  };
}
