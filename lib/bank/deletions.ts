import type { BankOutcome, Deletion } from '../model/story.ts';
import type { BankDatabase } from './database.ts';
import { BankProblem, withBank } from './outcome.ts';
import { deletion, sound } from './records.ts';
import { seenTwice } from './time.ts';
import { withTouches } from './touches.ts';

/** How long what was deleted can be brought back at least, in milliseconds. */
const KEPT_FOR = 30 * 24 * 3_600_000;

/** Notes a deletion within the caller's transaction, and lets go of those whose time is over. */
export async function discard(bank: BankDatabase, one: Deletion): Promise<void> {
  const before = await bank.deletions.orderBy('at').keys();
  await bank.deletions.put(one);
  const sure = seenTwice(one.at, before.map(Number));
  if (sure === undefined) return;
  await bank.deletions
    .where('at')
    .below(sure - KEPT_FOR)
    .modify((old) => {
      Reflect.deleteProperty(old, 'kept');
    });
}

/** What can still be brought back, deleted last first. */
export async function readDeletions(bank: BankDatabase): Promise<readonly Deletion[]> {
  const records = await bank.deletions.orderBy('at').reverse().toArray();
  return sound(deletion, records).sound.filter(({ kept }) => kept !== undefined);
}

/** Undoes a deletion: the story with its versions, or the loop with its marks, stands as before. */
export function bringBackDeleted(id: string): Promise<BankOutcome<undefined>> {
  return withBank('bring back', (bank) =>
    bank.transaction('rw', bank.stories, bank.versions, bank.loops, bank.deletions, async () => {
      const kept = (await bank.deletions.get(id))?.kept;
      if (!kept) throw new BankProblem('gone', `nothing kept of ${id}`);
      // Put and not add: an import may have brought it back meanwhile.
      if (kept.story && !(await bank.stories.get(id))) await bank.stories.put(kept.story);
      await bank.versions.bulkPut([...kept.versions]);
      if (kept.loop) await bank.loops.put(kept.loop);
      for (const { story, at } of kept.uses) {
        await bank.stories
          .where('id')
          .equals(story)
          .modify((record) => {
            const without = { ...record, used: record.used.filter(({ loop }) => loop !== id) };
            const marked = { ...without, used: [...without.used, { loop: id, at }] };
            Object.assign(record, withTouches(without, marked, Date.now()));
          });
      }
      await bank.deletions.delete(id);
      return undefined;
    }),
  );
}

/** What lay in the bank, by the tables' names, as it lay there. */
export type BankRows = Readonly<Record<string, readonly unknown[]>>;

/** Empties the bank. @returns what lay in it, for as long as somebody holds it: the bank keeps nothing */
export function deleteEverything(): Promise<BankOutcome<BankRows>> {
  return withBank('delete everything', (bank) =>
    bank.transaction('rw', bank.tables, async () => {
      const rows: Record<string, readonly unknown[]> = {};
      for (const table of bank.tables) {
        rows[table.name] = await table.toArray();
        await table.clear();
      }
      return rows;
    }),
  );
}

/** Undoes it. What was saved since stays beside what comes back. */
export function bringBackEverything(rows: BankRows): Promise<BankOutcome<undefined>> {
  return withBank('bring everything back', (bank) =>
    bank.transaction('rw', bank.tables, async () => {
      for (const table of bank.tables) await table.bulkPut([...(rows[table.name] ?? [])]);
      return undefined;
    }),
  );
}
