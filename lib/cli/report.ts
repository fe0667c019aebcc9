import type { Flag, Review, ReviewedStory, Rewrite, Score, ScoreLine, StoryFinding } from '../model/review.ts';
import { DIMENSIONS } from '../model/rubric.ts';
import { bar, flow, paint } from './layout.ts';
import { placesIn } from './places.ts';

const INDENT = '    ';

export interface ReportOptions {
  /** Columns to wrap at. */
  readonly width: number;
  /** Show the sum behind each score. */
  readonly sums: boolean;
}

/** A review as a person reads it in a terminal: scores as bars, then the findings in the order of the text. */
export function report(name: string, text: string, review: Review, options: ReportOptions): string {
  const at = placesIn(text);
  const where = (offset: number): string => {
    const { line, column } = at(offset);
    return `${line}:${column}`;
  };
  const lines = [paint('bold', name)];
  if (review.status !== 'reviewed') lines.push(`${INDENT}${SILENCE[review.status]}`);
  review.stories.forEach((story, i) => {
    if (i > 0) lines.push('');
    lines.push(...reportStory(story, { text, where, options, title: titleOf(story, i, review.stories.length) }));
  });
  if (review.failedRules.length) {
    lines.push('', paint('yellow', `${INDENT}Not checked, because the check failed: ${review.failedRules.join(', ')}`));
  }
  return lines.join('\n');
}

export const SILENCE = {
  empty: 'Nothing to review: the text is empty.',
  'no-story': 'Nothing to review: no story of something that happened was found.',
  'other-language': 'Not English: not reviewed.',
} as const;

interface Page {
  readonly text: string;
  readonly where: (offset: number) => string;
  readonly options: ReportOptions;
}

function reportStory(story: ReviewedStory, page: Page & { readonly title: string }): string[] {
  const flags = story.sentences.flatMap((sentence) => sentence.flags).sort((a, b) => a.span.start - b.span.start);
  return [
    ...(page.title ? [`  ${page.title}`] : []),
    '',
    bar('overall', story.scores.overall),
    ...DIMENSIONS.flatMap((dimension) => [
      bar(dimension, story.scores[dimension].value),
      ...(page.options.sums ? sumOf(story.scores[dimension], story, page) : []),
    ]),
    `  ${paint('dim', `${story.words} words, about ${talkTime(story.seconds)} of talk`)}`,
    ...(flags.length ? ['', `  ${paint('bold', 'In the text')}`] : []),
    ...flags.flatMap((flag) => reportFlag(flag, page)),
    ...(story.findings.length ? ['', `  ${paint('bold', 'In the story as a whole')}`] : []),
    ...story.findings.flatMap((finding) => reportFinding(finding, page)),
  ];
}

function titleOf(story: ReviewedStory, index: number, count: number): string {
  const parts = [count > 1 ? `Story ${index + 1} of ${count}` : '', story.question ?? ''];
  return parts.filter(Boolean).join(' · ');
}

function talkTime(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

function sumOf(score: Score, story: ReviewedStory, { where, options }: Page): string[] {
  return score.lines.flatMap((line) => {
    const places = line.sentences.map((i) => story.sentences[i]).filter((s) => s !== undefined);
    const quoted = places.length ? ` (${places.map((s) => where(s.span.start)).join(', ')})` : '';
    return flow(`${pointsOf(line)}  ${line.label}${quoted}`, INDENT, options.width, ' '.repeat(10)).map((row) =>
      paint('dim', row),
    );
  });
}

function pointsOf(line: ScoreLine): string {
  if (line.kind === 'missing') return `(+${line.of})`.padStart(6);
  return `${line.points < 0 ? '−' : '+'}${Math.abs(line.points)}`.padStart(6);
}

function reportFlag(flag: Flag, { text, where, options }: Page): string[] {
  const quote = oneLine(text.slice(flag.span.start, flag.span.end));
  const place = where(flag.span.start).padEnd(8);
  return [
    ...flow(`${place}“${quote}”  ${flag.title}`, '  ', options.width, ' '.repeat(10)).map((row) =>
      row.replace(`“${quote}”`, () => paint('yellow', `“${quote}”`)),
    ),
    ...flow(`${flag.id}: ${flag.question}`, ' '.repeat(10), options.width).map((row) => paint('dim', row)),
    ...reportRewrite(flag.rewrite, options.width),
  ];
}

function reportFinding(finding: StoryFinding, page: Page): string[] {
  const head = `${finding.title}${finding.severity === 'severe' ? ' (severe)' : ''}`;
  return [
    ...flow(head, '  ', page.options.width),
    ...flow(`${finding.id}: ${finding.message}`, ' '.repeat(10), page.options.width).map((row) => paint('dim', row)),
    ...reportRewrite(finding.insertion, page.options.width),
  ];
}

function reportRewrite(rewrite: Rewrite | undefined, width: number): string[] {
  if (!rewrite) return [];
  const replacement = oneLine(rewrite.replacement);
  const original = oneLine(rewrite.original);
  if (!replacement) return flow(`cut: “${original}”`, ' '.repeat(10), width);
  const change = original ? `“${original}” → “${replacement}”` : `add: “${replacement}”`;
  return flow(change, ' '.repeat(10), width).map((row) => paint('green', row));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
