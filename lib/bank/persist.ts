import { report } from '../platform/errors.ts';

/**
 * Asks the browser not to throw the bank away when space runs short. Firefox may ask the person, so it is asked for when
 * there is something to keep, and not before.
 * @returns whether the bank is safe from that
 */
export async function askToPersist(): Promise<boolean> {
  try {
    // A worker may not ask; the panel does when it shows the stories.
    if (typeof navigator.storage?.persist !== 'function') return false;
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch (error) {
    report(error, 'bank: persist');
    return false;
  }
}
