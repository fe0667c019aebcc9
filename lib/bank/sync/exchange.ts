/**
 * One exchange between this machine's bank and the browser's sync storage: takes what the other machines have written,
 * then writes what they do not have. Whatever stops it half-way, the next one goes on from there and nothing is lost.
 */
import type { BankContents, Deletion } from '../../model/story.ts';
import { costOf, digestOf, itemsUnder, leftBehind, type Packed, pack, QUOTA, unpack } from './pack.ts';
import { fitting, stepFor } from './plan.ts';
import { type LocalRecord, localRecords, recordFrom, type SyncRecord } from './record.ts';

/** The browser's sync storage. */
export interface SyncArea {
  get(): Promise<Readonly<Record<string, unknown>>>;
  /** @throws when a quota is passed */
  set(items: Readonly<Record<string, string>>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The bank, as far as an exchange needs it. Each throws when the bank could not do it. */
export interface SyncedBank {
  read(): Promise<{ readonly contents: BankContents; readonly deletions: readonly Omit<Deletion, 'kept'>[] }>;
  /** Joins records in; a telling that has to give way is kept as a version. Answers the stories that clash. */
  takeIn(contents: BankContents): Promise<readonly string[]>;
  remove(kind: Deletion['kind'], id: string): Promise<void>;
}

/** What this machine remembers from one exchange to the next. */
export interface SyncMemory {
  /** By key, the digest of the edition that both sides had. */
  readonly agreed: Readonly<Record<string, string>>;
  /** By key, when parts of a record were first seen to be missing. */
  readonly waiting: Readonly<Record<string, number>>;
}

export interface Exchanged {
  readonly memory: SyncMemory;
  readonly sent: number;
  readonly taken: number;
  /** Ids of stories that were told differently on two machines: both tellings are kept. */
  readonly clashing: readonly string[];
  /** Titles of what the sync storage has no room for: it stays on this machine. */
  readonly noRoom: readonly string[];
  /** Records that a newer Firsthand has written, or that are damaged: they are left as they are. */
  readonly unreadable: number;
}

/** Parts come within minutes. What has not come after an hour never will, and is written anew. In milliseconds. */
const PARTS_COME_WITHIN = 3_600_000;

export async function exchange(area: SyncArea, bank: SyncedBank, memory: SyncMemory, now: number): Promise<Exchanged> {
  const items = await area.get();
  const { records, waiting } = await unpack(items);
  const late = (key: string) => now - (memory.waiting[key] ?? now) > PARTS_COME_WITHIN;
  const coming = waiting.filter((key) => !late(key));
  const foreign = new Map<string, string>();
  const tally = { taken: 0, clashing: new Set<string>() };

  const before = await localOf(bank, now);
  for (const [key, there] of records) {
    const record = recordFrom(there.body);
    if (!record) foreign.set(key, there.digest);
    else if (await take(key, there.digest, record, before.get(key), memory, bank, tally.clashing)) tally.taken++;
  }

  const held = new Set([...coming, ...foreign.keys()]);
  const after = tally.taken > 0 ? await localOf(bank, now) : before;
  const packed = await Promise.all(
    [...after.values()].filter(({ key }) => !held.has(key)).map(async (one) => packedOf(one)),
  );
  const taken = itemsUnder(held, items);
  const { fit, left } = fitting(packed, {
    bytes: QUOTA.bytes - costOf(taken),
    items: QUOTA.items - Object.keys(taken).length,
  });
  const sent = fit.filter(({ local, edition }) => records.get(local.key)?.digest !== edition.digest);
  const gone = [
    ...fit.flatMap(({ local, edition }) => leftBehind(local.key, items, edition)),
    ...left.flatMap(({ local }) => Object.keys(itemsUnder(new Set([local.key]), items))),
  ];
  // What goes makes room for what comes.
  if (left.length > 0 && gone.length > 0) await area.remove(gone);
  if (sent.length > 0) await area.set(Object.assign({}, ...sent.map(({ edition }) => edition.items)));
  if (left.length === 0 && gone.length > 0) await area.remove(gone);

  const kept = Object.entries(memory.agreed).filter(([key]) => held.has(key));
  return {
    memory: {
      agreed: Object.fromEntries([...kept, ...fit.map(({ local, edition }) => [local.key, edition.digest] as const)]),
      waiting: Object.fromEntries(coming.map((key) => [key, memory.waiting[key] ?? now])),
    },
    sent: sent.length,
    taken: tally.taken,
    clashing: [...tally.clashing],
    noRoom: left.map(({ local }) => local.title),
    unreadable: foreign.size,
  };
}

/** @returns whether something of the other machine's was taken */
async function take(
  key: string,
  there: string,
  record: SyncRecord,
  local: (LocalRecord & { digest: string }) | undefined,
  memory: SyncMemory,
  bank: SyncedBank,
  clashing: Set<string>,
): Promise<boolean> {
  const step = stepFor({
    agreed: memory.agreed[key],
    here: local?.digest,
    there,
    deletedHere: local?.record.kind === 'deleted',
    deletedThere: record.kind === 'deleted',
  });
  if (step !== 'take' && step !== 'keep-both') return false;
  if (record.kind === 'deleted') {
    // A story that this machine never had needs no deleting.
    if (local && local.record.kind !== 'deleted') await bank.remove(record.of, record.id);
    return local !== undefined;
  }
  const contents = {
    stories: record.kind === 'story' ? [record.story] : [],
    versions: record.kind === 'story' ? record.versions : [],
    loops: record.kind === 'loop' ? [record.loop] : [],
  };
  for (const id of await bank.takeIn(contents)) clashing.add(id);
  return true;
}

async function localOf(bank: SyncedBank, now: number): Promise<Map<string, LocalRecord & { digest: string }>> {
  const { contents, deletions } = await bank.read();
  const all = localRecords(contents, deletions, now);
  return new Map(
    await Promise.all(all.map(async (one) => [one.key, { ...one, digest: await digestOf(one.body) }] as const)),
  );
}

async function packedOf(
  local: LocalRecord,
): Promise<{ local: LocalRecord; edition: Packed; changed: number; bytes: number; items: number }> {
  const edition = await pack(local.key, local.body);
  return {
    local,
    edition,
    changed: local.changed,
    bytes: costOf(edition.items),
    items: Object.keys(edition.items).length,
  };
}
