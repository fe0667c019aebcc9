/** Single fields that the person has turned off. What is kept of each is a salted hash of what tells it from others. */
import { keptList } from './kept-list.ts';
import { salted } from './salted.ts';
import { FIELDS_OFF } from './storage-keys.ts';

const list = keptList(FIELDS_OFF, 2_000);

/**
 * @param signature as lib/editors/signature.ts makes it
 * @param traceless the field is in a private window
 */
export async function isFieldOff(signature: string, traceless: boolean): Promise<boolean> {
  const off = await list.read(traceless);
  return off.length > 0 && off.includes(await salted(signature));
}

export async function turnField(signature: string, on: boolean, traceless: boolean): Promise<void> {
  const hash = await salted(signature);
  await (on ? list.remove([hash]) : list.add(hash, traceless));
}

/** How many are off, over all sites. */
export async function countFieldsOff(): Promise<number> {
  return (await list.read()).length;
}

export function turnAllFieldsOn(): Promise<void> {
  return list.clear();
}
