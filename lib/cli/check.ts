/**
 * The review in a terminal, without a browser: the very code that the extension's worker runs.
 * Exit code 0 where all could be read, 2 where something could not.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Review, ReviewOptions } from '../model/review.ts';
import { LEVELS } from '../model/rubric.ts';
import { review } from '../review.ts';
import { tellOfFailedRules } from '../rubric/failures.ts';
import { FRAMES, frameOf } from '../rubric/frames/index.ts';
import { coachReport, limitOf } from './coach-report.ts';
import { answerLines } from './json-lines.ts';
import { readDraft, UnreadableDraft } from './read-draft.ts';
import { report } from './report.ts';

const USAGE = `Reviews interview stories in text or Markdown files.

  npm run check -- FILE…               scores and findings; - reads standard input
  npm run --silent check -- --json …   the whole review, one line of JSON per file
  npm run --silent check -- --jsonl    answers lines {"id","text","level","principle"} on standard input

  --level LEVEL          ${LEVELS.join(', ')}
  --principle FRAME      a leadership principle or competency, e.g. dive-deep
  --sums                 the sum behind each score

In place of the scores, from the coach:

  --tell                 the story told for --principle: what to move, keep and cut, and what is missing
  --follow-ups           what the interviewer will ask next, and what answers it already
  --fit LIMIT            the story cut to 2min, 30s, 150w (words) or 1000c (characters)
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      sums: { type: 'boolean', default: false },
      tell: { type: 'boolean', default: false },
      'follow-ups': { type: 'boolean', default: false },
      fit: { type: 'string' },
      level: { type: 'string' },
      principle: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return print(USAGE);
  if (values.jsonl) {
    if (await answerLines(process.stdin, print, complain)) process.exitCode = 2;
    return;
  }
  if (!positionals.length) return fail(USAGE);
  const level = v.safeParse(v.optional(v.picklist(LEVELS)), values.level);
  if (!level.success) return fail(`--level takes one of ${LEVELS.join(', ')}`);
  const frame = frameOf(values.principle);
  if (values.principle && !frame) return fail(`--principle takes one of ${FRAMES.map((f) => f.id).join(', ')}`);
  if (values.tell && !frame) return fail('--tell needs a --principle to tell the story for');
  const limit = values.fit === undefined ? undefined : limitOf(values.fit);
  if (values.fit !== undefined && !limit) return fail('--fit takes a limit such as 2min, 30s, 150w or 1000c');
  const options: ReviewOptions = {
    ...(level.output && { level: level.output }),
    ...(values.principle && { principle: values.principle }),
  };
  const width = Math.min(process.stdout.columns || 100, 110);
  const wants = { tell: values.tell, followUps: values['follow-ups'], limit, frame, level: level.output, width };
  const readable = (file: string, text: string, answer: Review): string =>
    wants.tell || wants.followUps || wants.limit
      ? coachReport(file, text, answer, wants)
      : report(file, text, answer, { width, sums: values.sums });
  let first = true;
  for (const file of positionals) {
    const text = await readOrComplain(file);
    if (text === undefined) continue;
    const answer = review(text, options);
    if (values.json) print(JSON.stringify({ file, ...answer }));
    else print((first ? '' : '\n') + readable(file, text, answer));
    first = false;
  }
}

/** The file's text; where it cannot be read the person is told and the other files go on. */
async function readOrComplain(file: string): Promise<string | undefined> {
  try {
    return await readDraft(file);
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
    fail(`${file}: not checked, ${error.message}`);
    return undefined;
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fail(message: string): void {
  complain(message);
  process.exitCode = 2;
}

// `npm run check -- … | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// Which rules failed stands in the report; why is for whoever mends them.
tellOfFailedRules((rule, error) => complain(`${rule} failed: ${error instanceof Error ? error.stack : error}`));

try {
  await main();
} catch (error) {
  // parseArgs says in a sentence which option it does not know.
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  fail(`${error.message}\n\n${USAGE}`);
}
