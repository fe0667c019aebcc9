/**
 * Stories known again: over edits, reloads and sites, a story keeps an id by which what was chosen for it is found. Only
 * salted hashes of how it opens are kept, so that nothing of the story can be read from them. What belongs to a private
 * window is kept for the session only, and never comes near the disk.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LEVELS, type Level } from '../model/rubric.ts';
import { report } from './errors.ts';
import { salted } from './salted.ts';
import { readStored } from './stored.ts';

/** Where one kind of window has its records. */
interface Ledger {
  /** In storage.session: every story that was seen since the browser started. */
  readonly seenAt: string;
  /** Holds those for which something was chosen, under `CHOSEN`, and what was drafted to them. */
  readonly area: 'local' | 'session';
}
const ORDINARY: Ledger = { seenAt: 'stories-seen', area: 'local' };
/** Of its own in both, so that no ordinary window knows a story by what was written here, or crowds it out. */
const PRIVATE: Ledger = { seenAt: 'stories-seen-private', area: 'session' };
const CHOSEN = 'stories-chosen';
const SEEN_MOST = 200;
const CHOSEN_MOST = 1_000;

/** Where the answers drafted to a story lie, beside its record: without that they could not be found again, and go with it. */
export const answersKey = (story: string): string => `answers:${story}`;

const choice = {
  /** A frame's id; empty where the person wants none, whatever the question says. */
  frame: v.optional(v.string()),
  level: v.optional(v.picklist(LEVELS)),
};
const record = v.object({
  id: v.string(),
  /** Hashes of its first sentences. */
  openings: v.array(v.string()),
  /** Hash of its first words: tells a story apart only within one field, where its first sentence is being changed. */
  begins: v.optional(v.string()),
  field: v.optional(v.string()),
  ...choice,
});
type Kept = v.InferOutput<typeof record>;

export interface StoryChoice {
  readonly frame?: string | undefined;
  readonly level?: Level | undefined;
}
export interface KnownStory extends StoryChoice {
  readonly id: string;
}

/** How many sentences a story is known by: any one of them that is still the same will do. */
const OPENING = 4;
/** A shorter sentence opens many a story. */
const TELLING_WORDS = 5;

/**
 * Knows the stories of one field again, and notes how they open now. Where there is no room for that, they are known the less
 * surely the next time.
 * @param field where they stand; names the field within this session
 * @param stories the sentences of each, in order, as the person wrote them
 * @param traceless the field is in a private window
 */
export function knowStories(
  field: string,
  stories: readonly (readonly string[])[],
  traceless = false,
): Promise<KnownStory[]> {
  return alone(async () => {
    const ledgers = await readFor(traceless);
    const [own] = ledgers;
    const records = ledgers.flatMap(({ chosen, seen }) => [
      ...new Map([...chosen, ...seen].map((one) => [one.id, one])).values(),
    ]);
    const chosen = ledgers.flatMap((ledger) => ledger.chosen);
    const taken = new Set<string>();
    const known: Kept[] = [];
    for (const sentences of stories) {
      const now = await openingOf(sentences);
      const id = closest(records, now, field, taken)?.id ?? crypto.randomUUID();
      taken.add(id);
      known.push({ ...now, id, field, ...choiceOf(chosen, id) });
    }
    await atBest(note(own, known));
    await atBest(follow(own, known));
    return known.map(({ id, frame, level }) => ({
      id,
      ...(frame !== undefined && { frame }),
      ...(level && { level }),
    }));
  });
}

/**
 * Keeps what the person chose for a story; a choice of undefined is taken back, one that is not named stays.
 * @param traceless it was chosen in a private window: known in such windows alone, and only for the session
 * @throws where no window of the kind has seen the story
 */
export function chooseFor(id: string, change: StoryChoice, traceless: boolean): Promise<void> {
  return alone(async () => {
    const ledgers = await readFor(traceless);
    const [{ area, chosen }] = ledgers;
    const before = [...ledgers.flatMap((one) => one.chosen), ...ledgers.flatMap(({ seen }) => seen)].find(
      (one) => one.id === id,
    );
    if (!before) throw new Error('that story has not been seen');
    const { field: _, ...rest } = before;
    const next = Object.fromEntries(Object.entries({ ...rest, ...change }).filter(([, value]) => value !== undefined));
    const all = [...chosen.filter((one) => one.id !== id), v.parse(record, next)];
    await write(area, CHOSEN, all.slice(-CHOSEN_MOST));
    const gone = all.slice(0, -CHOSEN_MOST);
    if (gone.length > 0) await browser.storage[area].remove(gone.map((one) => answersKey(one.id)));
  });
}

/** Forgets the stories of private windows, once the last of them is closed. */
export function forgetPrivateStories(): Promise<void> {
  return alone(() => browser.storage.session.remove([PRIVATE.seenAt, CHOSEN]));
}

/** Without it a story is known the less surely the next time. */
function atBest(noting: Promise<void>): Promise<void> {
  return noting.catch((error: unknown) => report(error, 'stories: noting how they open'));
}

function choiceOf(chosen: readonly Kept[], id: string): StoryChoice {
  const { frame, level } = chosen.find((one) => one.id === id) ?? {};
  return { ...(frame !== undefined && { frame }), ...(level && { level }) };
}

async function openingOf(sentences: readonly string[]): Promise<Pick<Kept, 'openings' | 'begins'>> {
  const words = (sentence: string) => sentence.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const telling = sentences.filter((sentence) => words(sentence).length >= TELLING_WORDS).slice(0, OPENING);
  const begins = words(sentences[0] ?? '').slice(0, TELLING_WORDS);
  return {
    openings: await Promise.all(telling.map((sentence) => salted(words(sentence).join(' ').toLowerCase()))),
    ...(begins.length === TELLING_WORDS && { begins: await salted(`begins ${begins.join(' ').toLowerCase()}`) }),
  };
}

/** The story that shares most sentences; in the same field one that at least begins alike. */
function closest(
  records: readonly Kept[],
  now: Pick<Kept, 'openings' | 'begins'>,
  field: string,
  taken: ReadonlySet<string>,
): Kept | undefined {
  let best: { readonly one: Kept; readonly worth: number } | undefined;
  for (const one of records) {
    if (taken.has(one.id)) continue;
    const shared = one.openings.filter((opening) => now.openings.includes(opening)).length;
    const here = one.field === field;
    const alike = here && one.begins !== undefined && one.begins === now.begins;
    const worth = 4 * shared + (alike ? 2 : 0) + (shared && here ? 1 : 0);
    if (worth > (best?.worth ?? 0)) best = { one, worth };
  }
  return best?.one;
}

/** Writes only what has changed: a keystroke further down a story changes nothing of how it opens. */
async function note({ seenAt, seen }: ReadLedger, known: readonly Kept[]): Promise<void> {
  const ids = new Set(known.map(({ id }) => id));
  const elsewhere = (one: Kept) => seen.find(({ id }) => id === one.id)?.field !== one.field;
  if (!known.some((one) => opensAnew(seen, one) || elsewhere(one))) return;
  const rest = seen.filter(({ id }) => !ids.has(id));
  await write('session', seenAt, [...rest, ...known.map(({ frame: _, level: __, ...one }) => one)].slice(-SEEN_MOST));
}

/** What was chosen for a story follows it as its opening is edited. */
async function follow({ area, chosen }: ReadLedger, known: readonly Kept[]): Promise<void> {
  const moved = known.filter((one) => chosen.some(({ id }) => id === one.id) && opensAnew(chosen, one));
  if (moved.length === 0) return;
  const now = new Map(moved.map(({ field: _, ...one }) => [one.id, one]));
  await write(
    area,
    CHOSEN,
    chosen.map((one) => now.get(one.id) ?? one),
  );
}

function opensAnew(list: readonly Kept[], { id, openings, begins }: Kept): boolean {
  const before = list.find((one) => one.id === id);
  return !before || before.begins !== begins || before.openings.join() !== openings.join();
}

interface ReadLedger extends Ledger {
  readonly seen: readonly Kept[];
  readonly chosen: readonly Kept[];
}

/** What a window of the kind knows, the nearer first: in a private one what ordinary windows know as well, but not the other way. */
async function readFor(traceless: boolean): Promise<[own: ReadLedger, ...others: ReadLedger[]]> {
  const ordinary = await readLedger(ORDINARY);
  return traceless ? [await readLedger(PRIVATE), ordinary] : [ordinary];
}

async function readLedger(ledger: Ledger): Promise<ReadLedger> {
  const [seen, chosen] = await Promise.all([read('session', ledger.seenAt), read(ledger.area, CHOSEN)]);
  return { ...ledger, seen, chosen };
}

async function read(area: 'session' | 'local', key: string): Promise<Kept[]> {
  const parsed = v.safeParse(v.array(record), await readStored(area, key));
  return parsed.success ? parsed.output : [];
}

function write(area: 'session' | 'local', key: string, records: readonly Kept[]): Promise<void> {
  return browser.storage[area].set({ [key]: records });
}

/** Worker and panel take turns: two at once would each forget what the other noted. */
function alone<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('firsthand-stories', run);
}
