/**
 * What the person has dismissed, for good, on this machine. A finding's key holds the words of its sentence, so only
 * a salted hash is kept.
 */
import { keptList } from './kept-list.ts';
import { salted } from './salted.ts';
import { DISMISSED } from './storage-keys.ts';

/** At 32 characters each this is under 200 kB. */
const list = keptList(DISMISSED, 5_000);

/**
 * What a person dismisses is kept under a mark. That of one flag is its own key, since the same sentence is the same
 * anywhere; this is that of everything of one rule in one story.
 */
export const markOfKind = (rule: string, story: string): string => `${story}|every ${rule}`;

/** Of the marks given, those that the person has dismissed. `traceless`: in a private window. */
export async function dismissedAmong(marks: Iterable<string>, traceless = false): Promise<ReadonlySet<string>> {
  const hidden = new Set(await list.read(traceless));
  if (hidden.size === 0) return new Set();
  const found = new Set<string>();
  for (const mark of marks) if (hidden.has(await salted(mark))) found.add(mark);
  return found;
}

/** Hides from now on what goes by this mark. */
export async function dismiss(mark: string, traceless = false): Promise<void> {
  await list.add(await salted(mark), traceless);
}

/** Shows dismissed findings again. */
export async function restore(marks: readonly string[]): Promise<void> {
  await list.remove(await Promise.all(marks.map(salted)));
}

/** Once the last private window is closed. */
export const forgetPrivateDismissals = list.forgetPassing;

/** Tells of every dismissal, and of what is shown again. @returns a function that ends the watch */
export const watchDismissed = list.watch;

/** How many are hidden, over all documents. */
export async function countDismissed(): Promise<number> {
  return (await list.read()).length;
}

/** Shows everything again that was ever dismissed. @returns the way back */
export function restoreAll(): Promise<() => Promise<void>> {
  return list.clear();
}
