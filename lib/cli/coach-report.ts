import { followUpsFor } from '../coach/follow-ups.ts';
import { shorten } from '../coach/shorten.ts';
import { tellFor } from '../coach/tell.ts';
import type { LengthLimit } from '../model/coaching.ts';
import type { Review, ReviewedStory } from '../model/review.ts';
import type { Level } from '../model/rubric.ts';
import { review } from '../review.ts';
import type { Frame } from '../rubric/frames/frame.ts';
import { flow, paint } from './layout.ts';
import { SILENCE } from './report.ts';

export interface CoachOptions {
  readonly tell: boolean;
  readonly followUps: boolean;
  readonly limit?: LengthLimit | undefined;
  readonly frame?: Frame | undefined;
  readonly level?: Level | undefined;
  /** Columns to wrap at. */
  readonly width: number;
}

/** Reads “2min”, “30s”, “150w” or “1000c”; nothing for anything else. */
export function limitOf(argument: string): LengthLimit | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(min|m|s|w|c)$/.exec(argument) ?? [];
  const amount = Number(digits);
  if (!digits || amount <= 0) return undefined;
  if (unit === 'w') return { words: amount };
  if (unit === 'c') return { characters: amount };
  return { seconds: unit === 's' ? amount : amount * 60 };
}

/** What the coach makes of each story of a text, as a person reads it in a terminal. */
export function coachReport(name: string, text: string, answer: Review, options: CoachOptions): string {
  const lines = [paint('bold', name)];
  if (answer.status !== 'reviewed') lines.push(`    ${SILENCE[answer.status]}`);
  for (const [i, story] of answer.stories.entries()) {
    if (answer.stories.length > 1 || story.question)
      lines.push(
        '',
        `  ${[answer.stories.length > 1 ? `Story ${i + 1}` : '', story.question].filter(Boolean).join(' · ')}`,
      );
    if (options.tell && options.frame) lines.push('', ...telling(story, text, options.frame, options));
    if (options.followUps) lines.push('', ...questions(story, text, options));
    if (options.limit) lines.push('', ...fitted(story, text, options.limit, options));
  }
  return lines.join('\n');
}

const MOVES = { front: 'move up', later: 'later', keep: 'keep', cut: 'cut' } as const;
const COLOURS = { front: 'green', later: 'cyan', keep: 'dim', cut: 'yellow' } as const;
const DEEP = ' '.repeat(11);

function telling(story: ReviewedStory, text: string, frame: Frame, { level, width }: CoachOptions): string[] {
  const told = tellFor(story, text, frame, level);
  return [
    heading(`Told for ${frame.name}`),
    ...told.advice.flatMap((advice) => flow(advice, '  ', width)),
    '',
    ...told.placements.flatMap(({ sentence, move, why }) => [
      ...flow(quote(story, text, sentence), `  ${paint(COLOURS[move], MOVES[move].padEnd(9))}`, width, DEEP),
      ...(why ? flow(paint('dim', `← ${why}`), DEEP, width) : []),
    ]),
    ...prose('In that order', told.text, width),
    `  ${paint('dim', `${told.words} words, about ${told.seconds} s of talk`)}`,
    ...list(
      'To mend',
      told.hanging.map((h) => h.message),
      width,
    ),
    ...list(
      'Still missing',
      told.missing.map((m) => `${m.weight === 'must' ? '! ' : ''}${m.what}: ${m.question}`),
      width,
    ),
    ...list('To mind', told.notes, width),
  ];
}

const STATES = { answered: '✓ answered', partly: '~ partly', open: '○ open' } as const;
const STATE_COLOURS = { answered: 'green', partly: 'yellow', open: 'red' } as const;

function questions(story: ReviewedStory, text: string, { frame, width }: CoachOptions): string[] {
  const indent = ' '.repeat(14);
  return [
    heading('What they will ask next'),
    ...followUpsFor(story, text, frame).flatMap((f) => [
      ...flow(f.question, `  ${paint(STATE_COLOURS[f.state], STATES[f.state].padEnd(12))}`, width, indent),
      ...f.answeredBy
        .slice(0, 2)
        .flatMap((i) => flow(paint('dim', `you say: ${quote(story, text, i)}`), indent, width)),
      ...(f.state === 'answered'
        ? []
        : [
            ...f.weakIn
              .slice(0, 1)
              .flatMap((i) => flow(paint('dim', `weak as it stands: ${quote(story, text, i)}`), indent, width)),
            ...flow(`weak: ${f.weak}`, indent, width),
            ...flow(`strong: ${f.strong}`, indent, width),
          ]),
    ]),
  ];
}

function fitted(
  story: ReviewedStory,
  text: string,
  limit: LengthLimit,
  { frame, level, width }: CoachOptions,
): string[] {
  const short = shorten(story, text, limit, review, { ...(level && { level }), ...(frame && { principle: frame.id }) });
  const score = short.after === undefined ? 'nothing left to score' : `score ${short.before} → ${short.after}`;
  return [
    heading(short.dropped.length ? 'Cut to the limit' : 'It fits as it is'),
    ...(short.kept.length ? prose('', short.text, width) : ['  Not even its shortest sentence fits.']),
    `  ${paint('dim', `${short.words} words, ${short.characters} characters, about ${short.seconds} s of talk; ${score}`)}`,
    ...list(
      'To mend',
      short.hanging.map((h) => h.message),
      width,
    ),
    ...list(
      'What went',
      short.dropped.map((d) => `${quote(story, text, d.sentence)} ${paint('dim', `← ${d.why}`)}`),
      width,
    ),
  ];
}

const heading = (title: string): string => `  ${paint('bold', title)}`;

const quote = (story: ReviewedStory, text: string, index: number): string => {
  const span = story.sentences[index]?.span;
  return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
};

const list = (title: string, items: readonly string[], width: number): string[] =>
  items.length ? ['', heading(title), ...items.flatMap((item) => flow(item, '  · ', width, '    '))] : [];

const prose = (title: string, body: string, width: number): string[] => [
  '',
  ...(title ? [heading(title)] : []),
  ...body.split('\n').flatMap((line) => (line.trim() ? flow(line, '  │ ', width) : ['  │'])),
];
