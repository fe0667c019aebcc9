/**
 * Joins two banks so that nothing of either is lost. The order of the two does not matter, and joining again changes
 * nothing: two machines that exchange what they have come to hold the same.
 */
import type { BankContents, InterviewLoop, StoryRecord, StoryVersion, Telling } from '../model/story.ts';
import { canonical } from './canonical.ts';
import { sameTelling, tellingOf, versionId, versionOf } from './telling.ts';
import { lastTouches, takenOff } from './touches.ts';

export interface Merged {
  readonly contents: BankContents;
  /** Ids of the stories that both sides had told differently: both tellings are kept, the later one stands. */
  readonly clashing: readonly string[];
}

export function merge(a: BankContents, b: BankContents): Merged {
  const all = new Versions([...a.versions, ...b.versions]);
  const sides = new Map([
    [a, new Versions(a.versions)],
    [b, new Versions(b.versions)],
  ]);
  const owner = new Map<StoryRecord, Versions | undefined>();
  for (const [contents, versions] of sides) for (const story of contents.stories) owner.set(story, versions);
  const clashing: string[] = [];
  const stories = joined(a.stories, b.stories, (one, other) => {
    const [later, earlier] = laterFirst(one, other, coreOf);
    const both = joinStories(later, earlier);
    // What an answer or a telling of one side had to give way to is kept as a version, whoever is right.
    for (const side of [later, earlier]) if (!sameTelling(side, both)) all.keep(side);
    const seen = owner.get(later);
    const clash = coreOf(earlier) === coreOf(later) || seen?.knows(earlier) ? [] : [all.idOf(earlier)];
    if (clash.length > 0) clashing.push(one.id);
    // A clash that the later side had seen and does not name any more was settled there.
    const open = earlier.clashes.filter((id) => later.changed === earlier.changed || !seen?.has(id));
    return { ...both, clashes: [...new Set([...later.clashes, ...open, ...clash])].sort() };
  });
  return {
    contents: { stories, versions: all.list(), loops: joined(a.loops, b.loops, joinLoops) },
    clashing: clashing.sort(),
  };
}

/** Versions by what they hold. */
class Versions {
  readonly #byId = new Map<string, StoryVersion>();
  /** Ids by story and core, the smallest first. */
  readonly #byCore = new Map<string, string>();
  readonly #tellings = new Set<string>();

  constructor(versions: readonly StoryVersion[]) {
    for (const version of versions) this.#add(version);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Whether a version tells the story in these words. */
  knows(story: StoryRecord): boolean {
    return this.#byCore.has(`${story.id} ${coreOf(story)}`);
  }

  /** Keeps a story's telling, unless a version holds the very same. */
  keep(story: StoryRecord): void {
    if (!this.#tellings.has(`${story.id} ${canonical(tellingOf(story))}`))
      this.#add(versionOf(story.id, story, story.changed, 'clash'));
  }

  idOf(story: StoryRecord): string {
    this.keep(story);
    return this.#byCore.get(`${story.id} ${coreOf(story)}`) ?? versionOf(story.id, story, story.changed, 'clash').id;
  }

  list(): StoryVersion[] {
    return [...this.#byId.values()].sort(byId);
  }

  #add(version: StoryVersion): void {
    // The id follows from the contents: a file that says otherwise cannot put one version in another's place.
    const id = versionId(version);
    this.#byId.set(id, { ...version, id });
    this.#tellings.add(`${version.story} ${canonical(tellingOf(version))}`);
    const core = `${version.story} ${coreOf(version)}`;
    const known = this.#byCore.get(core);
    if (known === undefined || id < known) this.#byCore.set(core, id);
  }
}

/** A telling without its answers, which are merged one by one. */
const coreOf = (telling: Telling): string => canonical({ ...tellingOf(telling), answers: [] });

/** One story that both sides have: the telling of the side that changed it last, and of both what was put on it and not taken off since. */
function joinStories(later: StoryRecord, earlier: StoryRecord): StoryRecord {
  const touched = lastTouches([...(later.touched ?? []), ...(earlier.touched ?? [])]);
  const answers = latest(
    [...later.answers, ...earlier.answers],
    ({ probe }) => probe,
    ({ changed }) => changed,
  );
  const used = latest(
    [...later.used, ...earlier.used],
    ({ loop }) => loop,
    ({ at }) => at,
  );
  const tags = [...new Set([...later.tags, ...earlier.tags])].sort();
  return {
    ...later,
    answers: answers.filter(({ probe, changed }) => !takenOff(touched, 'answer', probe, changed)),
    created: Math.min(later.created, earlier.created),
    tags: tags.filter((tag) => !takenOff(touched, 'tag', tag)),
    used: used.filter(({ loop, at }) => !takenOff(touched, 'mark', loop, at)),
    ...(touched.length > 0 && { touched }),
  };
}

/** A loop's names are the later side's; what the other had in their place is noted, so that it can be read. */
function joinLoops(a: InterviewLoop, b: InterviewLoop): InterviewLoop {
  const [later, earlier] = laterFirst(a, b, ({ company, role }) => canonical({ company, role }));
  const notes = bothNotes(later.note ?? '', earlier.note ?? '');
  const said = [later.company, later.role, notes].join('\n');
  const lost = [earlier.company, earlier.role].filter((name) => name && !said.includes(name));
  const note = [notes, ...lost].filter(Boolean).join('\n');
  const { note: _, ...rest } = later;
  return {
    ...rest,
    ...(note && { note }),
    created: Math.min(a.created, b.created),
    chosen: Math.max(a.chosen, b.chosen),
  };
}

function bothNotes(a: string, b: string): string {
  if (a.includes(b)) return a;
  if (b.includes(a)) return b;
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Where both were changed in the same millisecond, any order will do that both machines find. */
function laterFirst<T extends { readonly changed: number }>(a: T, b: T, tie: (record: T) => string): readonly [T, T] {
  const first = a.changed === b.changed ? tie(a) >= tie(b) : a.changed > b.changed;
  return first ? [a, b] : [b, a];
}

/** Of each key the item that is latest, in the order of the keys. */
function latest<T>(items: readonly T[], keyOf: (item: T) => string, at: (item: T) => number): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const other = found.get(keyOf(item));
    const wins = !other || at(item) > at(other) || (at(item) === at(other) && canonical(item) > canonical(other));
    if (wins) found.set(keyOf(item), item);
  }
  return [...found].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
}

function joined<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
  join: (one: T, other: T) => T,
): T[] {
  const found = new Map<string, T>();
  for (const record of [...a, ...b]) {
    const other = found.get(record.id);
    found.set(record.id, other && canonical(other) !== canonical(record) ? join(other, record) : record);
  }
  return [...found.values()].sort(byId);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
