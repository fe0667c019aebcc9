/** Reviews that were made of saved stories, kept so that a list shows its scores at once and a grid need not wait. */
import * as v from 'valibot';
import type { StoryAssessment } from '../model/assessment.ts';
import { laterThan } from '../platform/later-than.ts';
import { canonical } from './canonical.ts';
import type { BankDatabase } from './database.ts';
import { digest } from './digest.ts';

const figure = v.number();

const assessment = v.object({
  status: v.picklist(['reviewed', 'no-story', 'other-language', 'empty']),
  overall: figure,
  scores: v.object({ situation: figure, ownership: figure, rigor: figure, metrics: figure, reflection: figure }),
  seconds: figure,
  sections: v.object({
    situation: figure,
    task: figure,
    action: figure,
    result: figure,
    reflection: figure,
    other: figure,
  }),
  strengths: v.array(v.object({ frame: v.string(), strength: v.number(), met: v.number(), of: v.number() })),
}) satisfies v.GenericSchema<unknown, StoryAssessment>;

/** Some dozens of stories with their latest changes; the oldest go first. */
const KEPT = 1_000;

/**
 * What an assessment is kept under: it holds as long as the text, what the review was told, and the rubric are the same.
 * @param told everything besides the text that the review depends on
 */
export const assessmentKey = (text: string, told: unknown): string => digest(canonical({ text, told }));

/** The kept assessments of these keys. */
export async function keptAssessments(
  bank: BankDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoryAssessment>> {
  const kept = await bank.assessments.bulkGet([...keys]);
  return new Map(
    kept.flatMap((one): [string, StoryAssessment][] => {
      const parsed = v.safeParse(assessment, one?.result);
      return one && parsed.success ? [[one.key, parsed.output]] : [];
    }),
  );
}

/** Keeps what was made, and lets the longest kept go. */
export async function keepAssessments(bank: BankDatabase, made: ReadonlyMap<string, StoryAssessment>): Promise<void> {
  const last = await bank.assessments.orderBy('at').last();
  // By a clock that was set back the newest would be the first to go.
  const at = laterThan(last?.at ?? 0);
  await bank.assessments.bulkPut([...made].map(([key, result]) => ({ key, at, result })));
  const over = (await bank.assessments.count()) - KEPT;
  if (over > 0) await bank.assessments.orderBy('at').limit(over).delete();
}
