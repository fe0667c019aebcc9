/**
 * From the records of earlier versions to today's; the database's migration and the reading of old files share it. In version 1
 * an answer was kept by its probe's id alone and a mark by its loop's, so neither had a time by which two machines could be merged.
 */
import * as v from 'valibot';

/** Of the database and of the files. Dexie multiplies it by ten for the browser. */
export const VERSION = 2;

const old = v.looseObject({
  answers: v.record(v.string(), v.string()),
  usedIn: v.optional(v.array(v.string()), []),
  changed: v.optional(v.number()),
  saved: v.optional(v.number()),
});

/**
 * A story or version of version 1 as version 2 has it.
 * @returns the record itself where it is none of version 1: what cannot be read is kept as it is
 */
export function upgradeTelling(record: unknown): unknown {
  const parsed = v.safeParse(old, record);
  if (!parsed.success) return record;
  const { answers, usedIn, ...rest } = parsed.output;
  const changed = rest.changed ?? rest.saved ?? 0;
  const upgraded = {
    ...rest,
    answers: Object.entries(answers).map(([probe, text]) => ({ probe, text, changed })),
  };
  return rest.saved === undefined
    ? { ...upgraded, used: usedIn.map((loop) => ({ loop, at: changed })), clashes: [] }
    : upgraded;
}

const oldLoop = v.looseObject({ company: v.string(), created: v.number() });

/** A loop of version 1, which had neither a time of change nor of choice. */
export function upgradeLoop(record: unknown): unknown {
  const parsed = v.safeParse(oldLoop, record);
  return parsed.success ? { changed: parsed.output.created, chosen: 0, ...parsed.output } : record;
}
