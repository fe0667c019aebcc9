/**
 * What the person has dismissed, for good, on this machine. A finding's key holds the words of its sentence, so only
 * a salted hash is kept: the list can be read by nobody, and says nothing about the story.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Where the list lies in storage.local. */
export const DISMISSED = 'dismissed';
const SALT = 'dismissed-salt';
/** The oldest go first. At 32 characters each this is under 200 kB. */
const KEPT = 5_000;

const list = v.array(v.string());

async function stored(): Promise<string[]> {
  const found = await browser.storage.local.get(DISMISSED);
  const parsed = v.safeParse(list, found[DISMISSED]);
  return parsed.success ? parsed.output : [];
}

let salting: Promise<string> | undefined;
/** Made once for this installation. */
function salt(): Promise<string> {
  salting ??= (async () => {
    const found: unknown = (await browser.storage.local.get(SALT))[SALT];
    if (typeof found === 'string') return found;
    const made = crypto.randomUUID();
    await browser.storage.local.set({ [SALT]: made });
    return made;
  })();
  return salting;
}

/** Hashes already made: the same keys come with every keystroke. Emptied when it has grown past any one document. */
const made = new Map<string, string>();

async function hash(key: string): Promise<string> {
  const known = made.get(key);
  if (known) return known;
  const bytes = new TextEncoder().encode(`${await salt()}:${key}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (made.size > 20_000) made.clear();
  made.set(key, hex);
  return hex;
}

/** Of the keys given, those that the person has dismissed. */
export async function dismissedAmong(keys: Iterable<string>): Promise<ReadonlySet<string>> {
  const hidden = new Set(await stored());
  if (hidden.size === 0) return new Set();
  const found = new Set<string>();
  for (const key of keys) if (hidden.has(await hash(key))) found.add(key);
  return found;
}

/** One change after the other: two at once would each forget the other's. */
let changing: Promise<unknown> = Promise.resolve();
function change(next: (hashes: string[]) => Promise<string[]>): Promise<void> {
  const done = changing.then(async () =>
    browser.storage.local.set({ [DISMISSED]: (await next(await stored())).slice(-KEPT) }),
  );
  // The caller hears of a failure; the next change must not.
  changing = done.catch(() => undefined);
  return done;
}

/** Hides a finding from now on, here and wherever the same sentence stands. */
export function dismiss(key: string): Promise<void> {
  return change(async (hashes) => {
    const one = await hash(key);
    return [...hashes.filter((other) => other !== one), one];
  });
}

/** Shows dismissed findings again. */
export function restore(keys: readonly string[]): Promise<void> {
  return change(async (hashes) => {
    const back = new Set(await Promise.all(keys.map(hash)));
    return hashes.filter((one) => !back.has(one));
  });
}

/** How many are hidden, over all documents. */
export async function countDismissed(): Promise<number> {
  return (await stored()).length;
}

/** Shows everything again that was ever dismissed. */
export function restoreAll(): Promise<void> {
  return change(async () => []);
}
