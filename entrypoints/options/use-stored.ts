import { useCallback, useEffect, useState } from 'react';
import { report } from '../../lib/platform/errors.ts';

export interface Stored<T> {
  /** Absent until it has been read. */
  readonly value: T | undefined;
  /** The last reading or change failed, and the person should know. */
  readonly failed: boolean;
  /** Makes a change and reads again what is stored then. */
  readonly change: (make: () => Promise<void>) => void;
}

/** Calls back after each change, whoever makes it, until the function that it returns is called. */
type Watch = (look: () => void) => () => void;

/**
 * Something that lives in storage, as it stands there, also when another page of ours changes it.
 * @param read must keep its identity between renders, and so must `watch`
 * @param watch absent where nothing else changes it
 */
export function useStored<T>(read: () => Promise<T>, watch?: Watch): Stored<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);

  const run = useCallback(
    async (make?: () => Promise<void>) => {
      try {
        await make?.();
        setValue(await read());
        setFailed(false);
      } catch (error) {
        report(error, 'options page: storage');
        setFailed(true);
      }
    },
    [read],
  );

  useEffect(() => {
    void run();
    return watch?.(() => void run());
  }, [run, watch]);

  return { value, failed, change: (make) => void run(make) };
}
