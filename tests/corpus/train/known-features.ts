import { type Features, featuresOf } from '../../../lib/language/features.ts';

const known = new Map<string, Features>();

/** `featuresOf`, kept: training reads each sentence some fifty times, alone and among others. */
export function knownFeatures(text: string, note: boolean): Features {
  const key = `${note}${text}`;
  const kept = known.get(key) ?? featuresOf(text, note);
  known.set(key, kept);
  return kept;
}
