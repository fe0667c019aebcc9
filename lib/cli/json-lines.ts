import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { Review } from '../model/review.ts';
import { DIMENSIONS, LEVELS } from '../model/rubric.ts';
import { review } from '../review.ts';

const request = v.object({
  id: v.string(),
  text: v.string(),
  level: v.nullish(v.string()),
  principle: v.nullish(v.string()),
});

/**
 * Answers each line {"id","text","level","principle"} of `input` with one line of JSON, in the form that
 * tests/corpus/score.mjs reads. A line that is no such thing is named to `complain` and passed over.
 * @returns how many lines were passed over
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    try {
      const { id, text, level, principle } = v.parse(request, JSON.parse(line));
      const known = LEVELS.find((one) => one === level);
      if (level && !known) complain(`line ${number}: level ${level} is not known, reviewed without one`);
      const answer = review(text, { ...(known && { level: known }), ...(principle && { principle }) });
      print(JSON.stringify({ id, ...plain(answer) }));
    } catch (error) {
      bad++;
      complain(`line ${number}: passed over, ${reasonOf(error)}`);
    }
  }
  return bad;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof v.ValiError)) return String(error);
  return error.issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`).join('; ');
}

/** A review without what only a person reads: labels as ids, scores as numbers. */
function plain({ status, stories }: Review) {
  return {
    status,
    stories: stories.map(({ span, question, sentences, findings, scores, words, seconds }) => ({
      ...span,
      question,
      sentences: sentences.map((sentence) => ({
        ...sentence.span,
        section: sentence.section,
        flags: sentence.flags.map((flag) => ({ id: flag.id, ...flag.span })),
        evidence: sentence.evidence.map((mark) => mark.id),
      })),
      findings: findings.map((finding) => finding.id),
      scores: {
        ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, scores[dimension].value])),
        overall: scores.overall,
      },
      words,
      seconds,
    })),
  };
}
