/**
 * Single fields that the person has turned off, and those that are read although they seem to ask for no story. What is kept
 * of each is a salted hash of what tells it from others.
 */
import { type KeptList, keptList } from './kept-list.ts';
import { salted } from './salted.ts';
import { FIELDS_OFF, FIELDS_READ } from './storage-keys.ts';

const off = keptList(FIELDS_OFF, 2_000);
const readAnyway = keptList(FIELDS_READ, 2_000);

/**
 * @param signature as lib/editors/signature.ts makes it
 * @param traceless the field is in a private window
 */
export async function isFieldOff(signature: string, traceless: boolean): Promise<boolean> {
  return holds(off, signature, traceless);
}

/** Whether the person wants a field read whose question does not ask for a story. */
export async function isFieldReadAnyway(signature: string, traceless: boolean): Promise<boolean> {
  return holds(readAnyway, signature, traceless);
}

async function holds(list: KeptList, signature: string, traceless: boolean): Promise<boolean> {
  const all = await list.read(traceless);
  return all.length > 0 && all.includes(await salted(signature));
}

/** @param anyway it was passed over, and is to be read from now on */
export async function turnField(signature: string, on: boolean, traceless: boolean, anyway = false): Promise<void> {
  const hash = await salted(signature);
  await (on ? off.remove([hash]) : off.add(hash, traceless));
  if (anyway) await readAnyway.add(hash, traceless);
}

/** Once the last private window is closed. */
export async function forgetPrivateFields(): Promise<void> {
  await off.forgetPassing();
  await readAnyway.forgetPassing();
}

/** Tells of every field that is turned off, on, or read anyway. @returns a function that ends the watch */
export function watchFields(onChange: () => void): () => void {
  const stops = [off.watch(onChange), readAnyway.watch(onChange)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** How many are off, over all sites. */
export async function countFieldsOff(): Promise<number> {
  return (await off.read()).length;
}

/** @returns the way back */
export function turnAllFieldsOn(): Promise<() => Promise<void>> {
  return off.clear();
}

/** How many are read although they seem to ask for no story, over all sites. */
export async function countFieldsReadAnyway(): Promise<number> {
  return (await readAnyway.read()).length;
}

/** @returns the way back */
export function forgetFieldsReadAnyway(): Promise<() => Promise<void>> {
  return readAnyway.clear();
}
