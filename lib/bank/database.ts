import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Deletion, InterviewLoop, StoryRecord, StoryVersion } from '../model/story.ts';
import { upgradeLoop, upgradeTelling, VERSION } from './upgrade.ts';

/** What the review made of a text once, so that a list need not wait for it. Can be made anew, so it is no part of any file. */
export interface KeptAssessment {
  /** Of text, level and the rubric's version. */
  readonly key: string;
  readonly at: number;
  readonly result: unknown;
}

const NAME = 'firsthand';

/** The tables. The indices say what is asked for; all else of a record is simply kept. */
export class BankDatabase extends Dexie {
  readonly stories: EntityTable<StoryRecord, 'id'>;
  readonly versions: EntityTable<StoryVersion, 'id'>;
  readonly loops: EntityTable<InterviewLoop, 'id'>;
  readonly deletions: EntityTable<Deletion, 'id'>;
  readonly assessments: Table<KeptAssessment, string>;

  constructor(name = NAME) {
    super(name);
    this.version(1).stores({ stories: 'id, changed', versions: 'id, story', loops: 'id' });
    this.version(VERSION)
      .stores({ versions: 'id, story, saved', deletions: 'id, at', assessments: 'key, at' })
      .upgrade(async (transaction) => {
        for (const [table, upgrade] of [
          ['stories', upgradeTelling],
          ['versions', upgradeTelling],
          ['loops', upgradeLoop],
        ] as const) {
          const records: unknown[] = await transaction.table(table).toArray();
          await transaction.table(table).bulkPut(records.map(upgrade));
        }
      });
    this.stories = this.table('stories');
    this.versions = this.table('versions');
    this.loops = this.table('loops');
    this.deletions = this.table('deletions');
    this.assessments = this.table('assessments');
  }
}

/** How long another window may hold an older bank open before the person is told. In milliseconds. */
const BLOCKED_AFTER = 3_000;

/** Thrown on opening; `outcome.ts` knows them by their names. */
class BankBlocked extends Error {
  override readonly name = 'BankBlocked';
}
class BankNewer extends Error {
  override readonly name = 'BankNewer';
}

let one: BankDatabase | undefined;
/** Who asks while it is being opened is told the same. */
let opening: Promise<BankDatabase> | undefined;

/**
 * The bank of this machine, open.
 * @throws BankBlocked, BankNewer, or what Dexie throws
 */
export function openBank(): Promise<BankDatabase> {
  // It counts as open a moment before it can be used.
  if (!opening && one?.isOpen()) return Promise.resolve(one);
  opening ??= openOurs().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** While the browser clears what is kept it breaks off each opening, for some tenths of a second. In milliseconds. */
const BROKEN_OFF = { attempts: 6, pause: 300 };

async function openOurs(): Promise<BankDatabase> {
  one ??= new BankDatabase();
  const bank = one;
  for (let attempt = 1; !bank.isOpen(); attempt++) {
    try {
      await refuseNewer();
      await opened(bank);
    } catch (error) {
      const again = error instanceof Error && error.name === 'AbortError' && attempt < BROKEN_OFF.attempts;
      if (!again) throw error;
      await new Promise((resolve) => setTimeout(resolve, BROKEN_OFF.pause));
    }
  }
  return bank;
}

/**
 * What we would write into a bank of a later version may not be what that version means. Looked at before Dexie opens it, which
 * adds the tables and indices that it misses there.
 */
async function refuseNewer(): Promise<void> {
  const version = Math.floor((await nativeVersion()) / 10);
  if (version > VERSION) throw new BankNewer(`the bank is of version ${version}, this is ${VERSION}`);
}

/** As the browser counts; 0 where there is no bank. Not from `indexedDB.databases()`: damaged files leave that without an answer. */
function nativeVersion(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME);
    // There is none, and this is not to make one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      resolve(opening.result.version);
      opening.result.close();
    };
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(0) : reject(opening.error));
  });
}

/** The browser says only once that an older bank stands in the way; who asks again meanwhile is to be told as well. */
let waiting = false;

function opened(bank: BankDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const blocked = () => {
      waiting = true;
      timer = setTimeout(() => reject(new BankBlocked('an older bank is open elsewhere')), BLOCKED_AFTER);
    };
    if (waiting) blocked();
    bank.on('blocked', blocked);
    bank
      .open()
      .then(() => {
        waiting = false;
        resolve();
      }, reject)
      .finally(() => {
        clearTimeout(timer);
        bank.on('blocked').unsubscribe(blocked);
      });
  });
}
