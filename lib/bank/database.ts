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
    // Without the browser's there is nothing to open, and Dexie says so.
    super(name, globalThis.indexedDB ? { indexedDB: refusingLater(globalThis.indexedDB) } : {});
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

/** Dexie's versions are ten times as fine to the browser; the nine between are its own, for indices that it finds missing. */
const FINEST = VERSION * 10 + 9;

/**
 * The browser's databases, as far as ours may go. What we would write into a bank of a later version may not be what that version
 * means, and Dexie, told that there is one, opens it all the same and adds the tables and indices that it misses there. So the
 * browser is never asked for more than a version of ours: it refuses a later one in the opening itself, where nothing can come
 * between, and however Dexie comes to open it anew.
 */
function refusingLater(databases: IDBFactory): IDBFactory {
  return {
    open: (name, version = FINEST) => databases.open(name, Math.min(version, FINEST)),
    deleteDatabase: (name) => databases.deleteDatabase(name),
    databases: () => databases.databases(),
    cmp: (first, second) => databases.cmp(first, second),
  };
}

/** How long another window may hold an older bank open before the person is told. In milliseconds. */
const BLOCKED_AFTER = 3_000;

/** Thrown on opening; `outcome.ts` knows it by its name. */
class BankBlocked extends Error {
  override readonly name = 'BankBlocked';
}

let one: BankDatabase | undefined;
/** Who asks while it is being opened is told the same. */
let opening: Promise<BankDatabase> | undefined;

/**
 * The bank of this machine, open.
 * @throws BankBlocked, or what Dexie throws: a VersionError where the bank is of a later version
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
      await opened(bank);
    } catch (error) {
      const again = error instanceof Error && error.name === 'AbortError' && attempt < BROKEN_OFF.attempts;
      if (!again) throw error;
      await new Promise((resolve) => setTimeout(resolve, BROKEN_OFF.pause));
    }
  }
  return bank;
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
