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

/** Every story that was seen since the browser started. */
const SEEN = 'stories-seen';
/** Those for which something was chosen: for good in storage.local, in a private window in storage.session. */
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
  /** Seen in a private window last. */
  traceless: v.optional(v.literal(true)),
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
    const [seen, kept, passing] = await readAll(traceless);
    const chosen = later(kept, passing);
    const records = new Map(
      [...chosen, ...seen.map((one) => ({ ...one, ...choiceOf(chosen, one.id) }))].map((one) => [one.id, one]),
    );
    const taken = new Set<string>();
    const known: Kept[] = [];
    for (const sentences of stories) {
      const now = await openingOf(sentences);
      const same = closest([...records.values()], now, field, taken);
      const where = { field, ...(traceless && { traceless }) };
      const story = { ...now, id: same?.id ?? crypto.randomUUID(), ...where, ...choiceOf(chosen, same?.id) };
      taken.add(story.id);
      known.push(story);
    }
    const noted = await wentWell(note(known, seen));
    await wentWell(follow(known, traceless ? 'session' : 'local', traceless ? passing : kept));
    return known.map(({ id, frame, level }) => ({
      // By its own name, what is chosen and drafted for one that is not noted as a private window's would go to the disk.
      id: traceless && !noted ? crypto.randomUUID() : id,
      ...(frame !== undefined && { frame }),
      ...(level && { level }),
    }));
  });
}

/** Keeps what the person chose for a story; a choice of undefined is taken back, one that is not named stays. */
export function chooseFor(id: string, change: StoryChoice): Promise<void> {
  return alone(async () => {
    const [seen, kept, passing] = await readAll(true);
    const here = seen.find((one) => one.id === id);
    // What a private window has chosen is known in private windows alone.
    const before = [...(here?.traceless ? passing : []), ...kept].find((one) => one.id === id) ?? here;
    if (!before) throw new Error('that story has not been seen');
    const { field: _, traceless: __, ...rest } = before;
    const next = Object.fromEntries(Object.entries({ ...rest, ...change }).filter(([, value]) => value !== undefined));
    const [area, list] = here?.traceless ? (['session', passing] as const) : (['local', kept] as const);
    const all = [...list.filter((one) => one.id !== id), v.parse(record, next)];
    await write(area, CHOSEN, all.slice(-CHOSEN_MOST));
    const gone = all.slice(0, -CHOSEN_MOST);
    if (gone.length > 0) await browser.storage[area].remove(gone.map((one) => answersKey(one.id)));
  });
}

/** Where what belongs to a story is kept: one of a private window is not for the disk. */
export async function areaFor(id: string): Promise<'session' | 'local'> {
  return (await read('session', SEEN)).find((one) => one.id === id)?.traceless ? 'session' : 'local';
}

/** Forgets the stories of private windows, once the last of them is closed. */
export function forgetPrivateStories(): Promise<void> {
  return alone(async () => {
    const seen = await read('session', SEEN);
    if (!seen.some(({ traceless }) => traceless)) return;
    await write(
      'session',
      SEEN,
      seen.filter(({ traceless }) => !traceless),
    );
    await browser.storage.session.remove(CHOSEN);
  });
}

function wentWell(noting: Promise<void>): Promise<boolean> {
  return noting.then(
    () => true,
    (error: unknown) => {
      report(error, 'stories: noting how they open');
      return false;
    },
  );
}

function choiceOf(chosen: readonly Kept[], id: string | undefined): StoryChoice {
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
async function note(known: readonly Kept[], seen: readonly Kept[]): Promise<void> {
  const ids = new Set(known.map(({ id }) => id));
  const elsewhere = (one: Kept) => {
    const { field, traceless } = seen.find(({ id }) => id === one.id) ?? {};
    return field !== one.field || traceless !== one.traceless;
  };
  if (!known.some((one) => opensAnew(seen, one) || elsewhere(one))) return;
  const rest = seen.filter(({ id }) => !ids.has(id));
  await write('session', SEEN, [...rest, ...known.map(({ frame: _, level: __, ...one }) => one)].slice(-SEEN_MOST));
}

/** What was chosen for a story follows it as its opening is edited. */
async function follow(known: readonly Kept[], area: 'session' | 'local', chosen: readonly Kept[]): Promise<void> {
  const moved = known.filter((one) => chosen.some(({ id }) => id === one.id) && opensAnew(chosen, one));
  if (moved.length === 0) return;
  const now = new Map(moved.map(({ field: _, traceless: __, ...one }) => [one.id, one]));
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

/** What was seen, what was chosen for good, and what private windows have chosen where that is asked for. */
function readAll(traceless: boolean): Promise<[seen: Kept[], kept: Kept[], passing: Kept[]]> {
  return Promise.all([read('session', SEEN), read('local', CHOSEN), traceless ? read('session', CHOSEN) : []]);
}

const later = (kept: readonly Kept[], passing: readonly Kept[]): Kept[] => [
  ...kept.filter(({ id }) => !passing.some((one) => one.id === id)),
  ...passing,
];

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
