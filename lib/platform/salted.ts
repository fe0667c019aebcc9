/**
 * Salted hashes of a person's words: enough to know them again on this machine, and nothing that anybody could read back.
 */
import { browser } from 'wxt/browser';
import { readStored, watchStored } from './stored.ts';

const SALT = 'dismissed-salt';

let salting: Promise<string> | undefined;
let watching = false;

/**
 * Made once for this installation, and anew once the person has deleted everything: what is hashed after that must be known again
 * when nobody has the old one in memory any more.
 */
function salt(): Promise<string> {
  if (!watching) {
    watching = true;
    watchStored('local', (changes) => {
      if (changes[SALT]) salting = undefined;
    });
  }
  salting ??= readOrMake().catch((error: unknown) => {
    salting = undefined;
    throw error;
  });
  return salting;
}

/** In turn over all of the extension's own contexts: of two salts one would be forgotten, with all that was hashed by it. */
function readOrMake(): Promise<string> {
  return navigator.locks.request(`firsthand-${SALT}`, async () => {
    const found = await readStored('local', SALT);
    if (typeof found === 'string') return found;
    const made = crypto.randomUUID();
    await browser.storage.local.set({ [SALT]: made });
    return made;
  });
}

/** Hashes already made: the same words come with every keystroke. Emptied when it has grown past any one document. */
const made = new Map<string, string>();

/** @returns 32 hexadecimal digits */
export async function salted(words: string): Promise<string> {
  const whole = `${await salt()}:${words}`;
  const known = made.get(whole);
  if (known) return known;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(whole)));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (made.size > 20_000) made.clear();
  made.set(whole, hex);
  return hex;
}
