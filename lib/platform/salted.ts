/**
 * Salted hashes of a person's words: enough to know them again on this machine, and nothing that anybody could read back.
 */
import { browser } from 'wxt/browser';
import { readStored } from './stored.ts';

const SALT = 'dismissed-salt';

let salting: Promise<string> | undefined;
/** Made once for this installation. */
function salt(): Promise<string> {
  salting ??= (async () => {
    const found = await readStored('local', SALT);
    if (typeof found === 'string') return found;
    const made = crypto.randomUUID();
    await browser.storage.local.set({ [SALT]: made });
    return made;
  })();
  return salting;
}

/** Hashes already made: the same words come with every keystroke. Emptied when it has grown past any one document. */
const made = new Map<string, string>();

/** @returns 32 hexadecimal digits */
export async function salted(words: string): Promise<string> {
  const known = made.get(words);
  if (known) return known;
  const bytes = new TextEncoder().encode(`${await salt()}:${words}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (made.size > 20_000) made.clear();
  made.set(words, hex);
  return hex;
}
