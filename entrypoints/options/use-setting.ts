import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { type Stored, useStored } from './use-stored.ts';

export interface Setting extends Stored<Settings> {
  /** Keeps some choices as they are made. */
  readonly choose: (choices: Parameters<typeof changeSettings>[0]) => void;
}

/** The person's settings. */
export function useSetting(): Setting {
  const stored = useStored(readSettings, watchSettings);
  return { ...stored, choose: (choices) => stored.change(() => changeSettings(choices)) };
}
