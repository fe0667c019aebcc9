/** What travels between the person's machines: a story with the tellings that it clashes with, a loop, or that one was deleted. */
import * as v from 'valibot';
import type { BankContents, Deletion, InterviewLoop, StoryRecord, StoryVersion } from '../../model/story.ts';
import { canonical } from '../canonical.ts';
import { digest } from '../digest.ts';
import { interviewLoop, storyRecord, storyVersion } from '../records.ts';
import { seenTwice } from '../time.ts';

export type SyncRecord =
  | { readonly kind: 'story'; readonly story: StoryRecord; readonly versions: readonly StoryVersion[] }
  | { readonly kind: 'loop'; readonly loop: InterviewLoop }
  | { readonly kind: 'deleted'; readonly of: Deletion['kind']; readonly id: string };

const schema = v.variant('kind', [
  v.object({ kind: v.literal('story'), story: storyRecord, versions: v.pipe(v.array(storyVersion), v.maxLength(500)) }),
  v.object({ kind: v.literal('loop'), loop: interviewLoop }),
  v.object({ kind: v.literal('deleted'), of: v.picklist(['story', 'loop']), id: v.pipe(v.string(), v.maxLength(80)) }),
]) satisfies v.GenericSchema<unknown, SyncRecord>;

/** A record of this machine, as it would be sent. */
export interface LocalRecord {
  /** Under which it stands in the sync storage: the same for a story and for its deletion. */
  readonly key: string;
  readonly record: SyncRecord;
  readonly body: string;
  readonly changed: number;
  /** What the person knows it by. */
  readonly title: string;
}

/** Deletions are told for this long at least, in milliseconds: a machine that sleeps longer brings the story back, and loses none. */
const TOLD_FOR = 180 * 24 * 3_600_000;

export function localRecords(
  { stories, versions, loops }: BankContents,
  deletions: readonly Omit<Deletion, 'kept'>[],
  now: number,
): LocalRecord[] {
  // By a clock that is ahead for a while none would be told, and another machine's edition would bring each back.
  const sure = seenTwice(
    now,
    deletions.map(({ at }) => at),
  );
  const told = (at: number) => sure === undefined || sure - at < TOLD_FOR;
  const byId = new Map(versions.map((version) => [version.id, version]));
  const clashing = ({ clashes }: StoryRecord) =>
    clashes.map((id) => byId.get(id)).filter((version) => version !== undefined);
  return [
    ...stories.map((story) =>
      local(story.id, { kind: 'story', story, versions: clashing(story) }, story.changed, story.title),
    ),
    ...loops.map((loop) => local(loop.id, { kind: 'loop', loop }, loop.changed, loop.company)),
    ...deletions
      .filter(({ id, at }) => told(at) && ![...stories, ...loops].some((kept) => kept.id === id))
      .map(({ id, kind, at, title }) => local(id, { kind: 'deleted', of: kind, id }, at, title)),
  ];
}

function local(id: string, record: SyncRecord, changed: number, title: string): LocalRecord {
  return { key: digest(id), record, body: canonical(record), changed, title };
}

/** @returns undefined for what no version that we know of has written */
export function recordFrom(body: string): SyncRecord | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const checked = v.safeParse(schema, parsed);
  return checked.success ? checked.output : undefined;
}
