import { useEffect } from 'react';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { type Stored, useStored } from './use-stored.ts';

export interface Setting extends Stored<Settings> {
  /** Keeps some choices as they are made. */
  readonly choose: (choices: Parameters<typeof changeSettings>[0]) => void;
}

/** The person's settings, as they stand, also when another page of ours changes them. */
export function useSetting(): Setting {
  const stored = useStored(readSettings);
  const { change } = stored;
  // biome-ignore lint/correctness/useExhaustiveDependencies: watches for as long as the section stands
  useEffect(() => watchSettings(() => change(async () => undefined)), []);
  return { ...stored, choose: (choices) => change(() => changeSettings(choices)) };
}
