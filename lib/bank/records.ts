/** What may stand in the bank or in a file of it: every record is read through these, wherever it comes from. */
import * as v from 'valibot';
import { LEVELS } from '../model/rubric.ts';
import {
  type BankContents,
  type Deletion,
  type InterviewLoop,
  type StoryRecord,
  type StoryVersion,
  VERSION_REASONS,
} from '../model/story.ts';
import { possibleTime } from '../platform/later-than.ts';

/** UTF-16 units. The longest spoken story is some 5,000; a whole document pasted by mistake still fits. */
const LONGEST_TEXT = 200_000;
export const LONGEST_LINE = 2_000;
export const LONGEST_ADDRESS = 8_000;
/** In number. A person has some thirty stories; the bounds only keep a hostile file from filling the machine. */
export const MOST = { stories: 5_000, versions: 200_000, loops: 2_000, inStory: 500 } as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.regex(/^[\w:.-]+$/));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** Milliseconds since 1970. One that cannot be is mended, and not refused: the record would be lost with it. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.transform(possibleTime));
/** As it was noted, up to the year 9999: a version is named by all of it, and nothing is decided by its times. */
const noted = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999));
const few = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST.inStory));

const telling = {
  title: line,
  text,
  question: v.exactOptional(line),
  principle: v.exactOptional(id),
  level: v.exactOptional(v.picklist(LEVELS)),
};
const answer = { probe: id, text };

export const storyRecord = v.object({
  id,
  ...telling,
  answers: few(v.object({ ...answer, changed: time })),
  source: v.object({
    kind: v.picklist(['page', 'paste', 'file', 'import']),
    url: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))),
    title: v.exactOptional(line),
  }),
  created: time,
  changed: time,
  tags: few(line),
  used: few(v.object({ loop: id, at: time })),
  touched: v.exactOptional(
    few(v.object({ kind: v.picklist(['tag', 'mark', 'answer']), of: line, at: time, on: v.boolean() })),
  ),
  clashes: few(id),
}) satisfies v.GenericSchema<unknown, StoryRecord>;

export const storyVersion = v.object({
  id,
  story: id,
  saved: noted,
  reason: v.picklist(VERSION_REASONS),
  ...telling,
  answers: few(v.object({ ...answer, changed: noted })),
}) satisfies v.GenericSchema<unknown, StoryVersion>;

export const interviewLoop = v.object({
  id,
  company: line,
  role: v.exactOptional(line),
  note: v.exactOptional(text),
  created: time,
  changed: time,
  chosen: time,
}) satisfies v.GenericSchema<unknown, InterviewLoop>;

export const deletion = v.object({
  id,
  kind: v.picklist(['story', 'loop']),
  at: time,
  title: line,
  kept: v.exactOptional(
    v.object({
      story: v.exactOptional(storyRecord),
      versions: v.array(storyVersion),
      loop: v.exactOptional(interviewLoop),
      uses: v.array(v.object({ story: id, at: time })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Deletion>;

export const bankContents = v.object({
  stories: v.pipe(v.array(storyRecord), v.maxLength(MOST.stories)),
  versions: v.pipe(v.array(storyVersion), v.maxLength(MOST.versions)),
  loops: v.pipe(v.array(interviewLoop), v.maxLength(MOST.loops)),
}) satisfies v.GenericSchema<unknown, BankContents>;

/** The records that are sound, and how many are not: one damaged record does not hide the others. */
export function sound<S extends v.GenericSchema>(
  schema: S,
  records: readonly unknown[],
): { readonly sound: v.InferOutput<S>[]; readonly unreadable: number } {
  const found: v.InferOutput<S>[] = [];
  for (const record of records) {
    const parsed = v.safeParse(schema, record);
    if (parsed.success) found.push(parsed.output);
  }
  return { sound: found, unreadable: records.length - found.length };
}
