import type { BankOutcome, NewStory, StoryRecord, StoryVersion, Telling, VersionReason } from '../model/story.ts';
import { laterThan } from '../platform/later-than.ts';
import type { BankDatabase } from './database.ts';
import { discard } from './deletions.ts';
import { checked, present, withBank } from './outcome.ts';
import { askToPersist } from './persist.ts';
import { sound, storyRecord, storyVersion } from './records.ts';
import { recordOf, sameTelling, tellingOf, versionOf } from './telling.ts';
import { superfluous } from './thin.ts';
import { withTouches } from './touches.ts';

/** The stories, changed last first, and how many records of the bank could not be read. */
export interface StoryShelf {
  readonly stories: readonly StoryRecord[];
  readonly unreadable: number;
}

export async function readShelf(bank: BankDatabase): Promise<StoryShelf> {
  const records = await bank.stories.orderBy('changed').reverse().toArray();
  const { sound: stories, unreadable } = sound(storyRecord, records);
  return { stories, unreadable };
}

/** Puts new stories into the bank, all or none, each with its first version. */
export function addStories(drafts: readonly NewStory[]): Promise<BankOutcome<readonly StoryRecord[]>> {
  const at = Date.now();
  return withBank('add', async (bank) => {
    const records = drafts.map((draft) => checked(storyRecord, recordOf(draft, at)));
    const first = (await bank.stories.count()) === 0;
    await bank.transaction('rw', bank.stories, bank.versions, async () => {
      await bank.stories.bulkAdd(records);
      const reason = (record: StoryRecord) => (record.source.kind === 'import' ? 'imported' : 'saved');
      await bank.versions.bulkAdd(records.map((record) => versionOf(record.id, record, at, reason(record))));
    });
    // Not waited for: Firefox asks the person, and what is saved is saved, whatever they answer. Once is enough.
    if (first) void askToPersist();
    return records;
  });
}

/** What can be changed of a story. A key that is given as undefined is taken away. */
export interface StoryChange {
  readonly title?: string;
  readonly text?: string;
  readonly question?: string | undefined;
  readonly principle?: string | undefined;
  readonly level?: Telling['level'] | undefined;
  readonly answers?: Telling['answers'];
  readonly tags?: readonly string[];
  readonly used?: StoryRecord['used'];
  readonly clashes?: readonly string[];
}

/**
 * Changes a story. Another telling is kept as a version; marks and answers make none.
 * @param change what to change, or how: the function is given the story as it stands in the bank
 */
export function changeStory(
  id: string,
  change: StoryChange | ((story: StoryRecord) => StoryChange),
  reason: VersionReason = 'saved',
): Promise<BankOutcome<StoryRecord>> {
  return withBank('change', (bank) =>
    bank.transaction('rw', bank.stories, bank.versions, async () => {
      const before = asRead(await present(bank.stories, id));
      return put(bank, before, typeof change === 'function' ? change(before) : change, reason);
    }),
  );
}

/** What became of a text that was edited: saved, or kept back since the story has become another one meanwhile. */
export interface SavedEdit {
  readonly saved: boolean;
  /** As it stands in the bank now. */
  readonly story: StoryRecord;
}

/**
 * Saves a text that was edited in a window of its own, unless another has saved something else in the meantime.
 * @param base the text that the editing began with
 */
export function saveEdited(id: string, text: string, base: string): Promise<BankOutcome<SavedEdit>> {
  return withBank('save an edit', (bank) =>
    bank.transaction('rw', bank.stories, bank.versions, async () => {
      const before = asRead(await present(bank.stories, id));
      if (before.text !== base && before.text !== text) return { saved: false, story: before };
      return { saved: true, story: await put(bank, before, { text }, 'saved') };
    }),
  );
}

/** With its times mended, where it can be read: what is done to the story now could not come after one that cannot be. */
const asRead = (record: StoryRecord): StoryRecord => sound(storyRecord, [record]).sound[0] ?? record;

/** Within a transaction on stories and versions. */
async function put(
  bank: BankDatabase,
  before: StoryRecord,
  change: StoryChange,
  reason: VersionReason,
): Promise<StoryRecord> {
  const at = laterThan(before.changed);
  const after = checked(
    storyRecord,
    withoutUndefined({ ...withTouches(before, { ...before, ...change }, at), changed: at }),
  );
  await bank.stories.put(after);
  if (sameTelling({ ...before, answers: [] }, { ...after, answers: [] })) return after;
  await bank.versions.put(versionOf(before.id, after, at, reason));
  await thin(bank, before.id);
  return after;
}

/** Takes a newer text from where the story came from. The text until now stays among the versions. */
export function updateFromSource(id: string, text: string): Promise<BankOutcome<StoryRecord>> {
  return changeStory(id, { text }, 'updated');
}

/** Draws up the person's answer to a follow-up question; an empty one is taken away. */
export function answerProbe(id: string, probe: string, text: string): Promise<BankOutcome<StoryRecord>> {
  return changeStory(id, ({ answers }) => {
    const before = answers.find((answer) => answer.probe === probe)?.changed ?? 0;
    const others = answers.filter((answer) => answer.probe !== probe);
    return { answers: text.trim() ? [...others, { probe, text, changed: laterThan(before) }] : others };
  });
}

/** Takes a story out of the bank, with its versions; `bringBackDeleted` has it again for thirty days. */
export function deleteStory(id: string): Promise<BankOutcome<undefined>> {
  return withBank('delete', (bank) =>
    bank.transaction('rw', bank.stories, bank.versions, bank.deletions, async () => {
      const story = await present(bank.stories, id);
      const versions = await bank.versions.where('story').equals(id).toArray();
      await discard(bank, {
        id,
        kind: 'story',
        at: Date.now(),
        title: story.title,
        kept: { story, versions, uses: [] },
      });
      await bank.versions.where('story').equals(id).delete();
      await bank.stories.delete(id);
      return undefined;
    }),
  );
}

/** A story's versions, newest first. */
export function versionsOf(story: string): Promise<BankOutcome<readonly StoryVersion[]>> {
  return withBank('versions', (bank) => readVersions(bank, story));
}

export async function readVersions(bank: BankDatabase, story: string): Promise<readonly StoryVersion[]> {
  const records = await bank.versions.where('story').equals(story).toArray();
  return sound(storyVersion, records).sound.sort((a, b) => b.saved - a.saved);
}

/** Tells the story again as a version has it. What stood there until now is a version too. */
export function bringBack(version: StoryVersion): Promise<BankOutcome<StoryRecord>> {
  const { answers, ...core } = tellingOf(version);
  return changeStory(
    version.story,
    (story) => {
      const drafted = new Set(story.answers.map(({ probe }) => probe));
      return {
        question: undefined,
        principle: undefined,
        level: undefined,
        ...core,
        // An answer drafted since is not older than the telling: it stays.
        answers: [...story.answers, ...answers.filter(({ probe }) => !drafted.has(probe))],
        clashes: story.clashes.filter((id) => id !== version.id),
      };
    },
    'restored',
  );
}

/** The person has seen what another machine had, and keeps the telling that stands. */
export function settleClashes(id: string): Promise<BankOutcome<StoryRecord>> {
  return changeStory(id, { clashes: [] });
}

/** IndexedDB would keep a key that is undefined, and a file would not. */
function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

async function thin(bank: BankDatabase, story: string): Promise<void> {
  const over = superfluous(await readVersions(bank, story));
  await bank.versions.bulkDelete(over.map(({ id }) => id));
}
