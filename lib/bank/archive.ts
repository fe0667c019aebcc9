/** Everything in one JSON file, and back. What is deleted, and what can be made anew, is no part of it. */
import * as v from 'valibot';
import type { BankContents, BankOutcome } from '../model/story.ts';
import type { BankDatabase } from './database.ts';
import { type Merged, merge } from './merge.ts';
import { checked, withBank } from './outcome.ts';
import { bankContents, interviewLoop, MOST, sound, storyRecord, storyVersion } from './records.ts';
import { withoutFuture } from './time.ts';
import { upgradeLoop, upgradeTelling, VERSION } from './upgrade.ts';

const FORMAT = 'firsthand-stories';
/** In UTF-16 units. A thousand stories with all their versions are some 20 million. */
const LONGEST_FILE = 100_000_000;

/** What is wrong with a file. `where` is the place in it, e.g. `stories.3.text`. */
export type ArchiveFault =
  | { readonly kind: 'too-big' | 'no-json' | 'not-ours'; readonly detail: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken'; readonly where: string; readonly detail: string };

export type ReadArchive =
  | { readonly ok: true; readonly contents: BankContents }
  | { readonly ok: false; readonly fault: ArchiveFault };

/** The bank as a file. */
export function writeArchive(contents: BankContents, exported: Date): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported: exported.toISOString(), ...contents }, undefined, 1)}\n`;
}

const head = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Reads a file as it was chosen by the person; one that is too large is not even read. */
export async function readArchiveFile(file: Blob): Promise<ReadArchive> {
  // A letter takes a byte at least, and three at most in UTF-8.
  if (file.size > LONGEST_FILE * 3) return fault({ kind: 'too-big', detail: String(file.size) });
  return readArchive(await file.text());
}

/**
 * Reads the text of such a file: nothing of it is believed before it has been checked.
 * @param now what lies in the future from here is not believed either
 */
export function readArchive(file: string, now = new Date()): ReadArchive {
  if (file.length > LONGEST_FILE) return fault({ kind: 'too-big', detail: String(file.length) });
  let parsed: unknown;
  try {
    parsed = JSON.parse(file);
  } catch (error) {
    return fault({ kind: 'no-json', detail: error instanceof Error ? error.message : String(error) });
  }
  const top = v.safeParse(head, parsed);
  if (!top.success) return fault({ kind: 'not-ours', detail: v.summarize(top.issues) });
  const { version, ...rest } = top.output;
  if (version > VERSION) return fault({ kind: 'newer', version });
  const contents = v.safeParse(bankContents, version < VERSION ? upgraded(rest) : rest, { abortEarly: true });
  if (contents.success) return { ok: true, contents: withoutFuture(contents.output, now.getTime()) };
  const [issue] = contents.issues;
  return fault({ kind: 'broken', where: v.getDotPath(issue) ?? '', detail: issue.message.slice(0, 200) });
}

function fault(one: ArchiveFault): ReadArchive {
  return { ok: false, fault: one };
}

/** Lists of a file of an earlier version; what is no list is left for the check to name. */
function upgraded(rest: Record<string, unknown>): Record<string, unknown> {
  const each = (list: unknown, upgrade: (record: unknown) => unknown, most: number) =>
    Array.isArray(list) && list.length <= most ? list.map(upgrade) : list;
  return {
    ...rest,
    stories: each(rest.stories, upgradeTelling, MOST.stories),
    versions: each(rest.versions, upgradeTelling, MOST.versions),
    loops: each(rest.loops, upgradeLoop, MOST.loops),
  };
}

/** All that the bank holds now. */
export function bankContentsNow(): Promise<BankOutcome<BankContents>> {
  return withBank('read everything', readContents);
}

export async function readContents(bank: BankDatabase): Promise<BankContents> {
  return bank.transaction('r', bank.stories, bank.versions, bank.loops, async () => ({
    stories: sound(storyRecord, await bank.stories.toArray()).sound,
    versions: sound(storyVersion, await bank.versions.toArray()).sound,
    loops: sound(interviewLoop, await bank.loops.toArray()).sound,
  }));
}

/** What an import did. */
export interface Imported {
  readonly added: number;
  /** Stories that were here and are now as the file has them, or hold marks of it. */
  readonly changed: number;
  /** Ids of the stories that both had told differently; both tellings are kept. */
  readonly clashing: readonly string[];
}

/**
 * Two banks as one.
 * @throws BankProblem where together they are more than is read back: what is too much would stand in the bank unseen
 */
export function joined(mine: BankContents, theirs: BankContents): Merged {
  const merged = merge(mine, theirs);
  checked(bankContents, merged.contents);
  return merged;
}

/**
 * Joins what a file or another machine holds into the bank, in one transaction: all of it, or nothing.
 * @param theirs as `readArchive` or sync has checked it
 */
export function takeIn(theirs: BankContents): Promise<BankOutcome<Imported>> {
  return withBank('import', (bank) =>
    bank.transaction('rw', bank.stories, bank.versions, bank.loops, async () => {
      const mine = await readContents(bank);
      const { contents, clashing } = joined(mine, theirs);
      const before = new Map(mine.stories.map((story) => [story.id, JSON.stringify(story)]));
      await bank.stories.bulkPut([...contents.stories]);
      await bank.versions.bulkPut([...contents.versions]);
      await bank.loops.bulkPut([...contents.loops]);
      const added = contents.stories.filter(({ id }) => !before.has(id)).length;
      const changed = contents.stories.filter(
        (story) => before.has(story.id) && before.get(story.id) !== JSON.stringify(story),
      ).length;
      return { added, changed, clashing };
    }),
  );
}
