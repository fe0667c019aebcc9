/**
 * What the person has dismissed, for good, on this machine. A finding's key holds the words of its sentence, so only
 * a salted hash is kept: the list can be read by nobody, and says nothing about the story.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { salted } from './salted.ts';

/** Where the list lies in storage.local. */
export const DISMISSED = 'dismissed';
/** The oldest go first. At 32 characters each this is under 200 kB. */
const KEPT = 5_000;

const list = v.array(v.string());

async function stored(): Promise<string[]> {
  const found = await browser.storage.local.get(DISMISSED);
  const parsed = v.safeParse(list, found[DISMISSED]);
  return parsed.success ? parsed.output : [];
}

/**
 * What a person dismisses is kept under a mark. That of one flag is its own key, since the same sentence is the same
 * anywhere; this is that of everything of one rule in one story.
 */
export const markOfKind = (rule: string, story: string): string => `${story}|every ${rule}`;

/** Of the marks given, those that the person has dismissed. */
export async function dismissedAmong(marks: Iterable<string>): Promise<ReadonlySet<string>> {
  const hidden = new Set(await stored());
  if (hidden.size === 0) return new Set();
  const found = new Set<string>();
  for (const mark of marks) if (hidden.has(await salted(mark))) found.add(mark);
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

/** Hides from now on what goes by this mark. */
export function dismiss(mark: string): Promise<void> {
  return change(async (hashes) => {
    const one = await salted(mark);
    return [...hashes.filter((other) => other !== one), one];
  });
}

/** Shows dismissed findings again. */
export function restore(marks: readonly string[]): Promise<void> {
  return change(async (hashes) => {
    const back = new Set(await Promise.all(marks.map(salted)));
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
