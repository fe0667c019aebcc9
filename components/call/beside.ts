import type { CueAnswer, CueCard, CueFigure } from '../../lib/model/cue-card.ts';
import { isWide } from './wide-figure.ts';

/** What a column half a panel wide takes: pixels of a row, and characters in it. At other sizes both grow alike. */
const TEXT = {
  opening: { row: 29, letters: 32 },
  line: { row: 26, letters: 37 },
  question: { row: 22, letters: 42 },
  answer: { row: 24, letters: 40 },
  figure: { row: 20, letters: 46 },
  halfFigure: { row: 20, letters: 22 },
} as const;
const NAME = 22;
const GAP = 16;
const RULE = 9;
const FIGURE = 37;

/** The follow-ups of either column, in the order of their showing. */
export interface Divided {
  readonly beside: readonly CueAnswer[];
  readonly below: readonly CueAnswer[];
}

/** Follow-ups in the order of their showing: those with an answer, and what is still open. */
export function inOrder(followUps: readonly CueAnswer[]) {
  return {
    ready: followUps.filter(({ answers }) => answers.length > 0),
    open: followUps.filter(({ answers }) => answers.length === 0),
  };
}

/**
 * Divides the follow-ups between the column beside the telling, under the figures, and the one below the telling, so that both
 * end at about the same height. By the length of the words, so that nothing has to be drawn twice.
 */
export function divide(card: CueCard): Divided {
  const { ready, open } = inOrder(card.followUps);
  // The open ones stay together, under a heading of their own.
  const blocks = [...ready.map((one) => [one]), ...(open.length > 0 ? [open] : [])];
  const heights = blocks.map((block) => (block === open ? heightOfOpen(block) : sum(block.map(heightOfAnswered))));
  const [story, figures] = [heightOfStory(card), heightOfFigures(card.figures)];
  const higher = (at: number) => Math.max(figures + sum(heights.slice(0, at)), story + sum(heights.slice(at)));
  let best = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) if (higher(at) < higher(best)) best = at;
  return { beside: blocks.slice(0, best).flat(), below: blocks.slice(best).flat() };
}

const sum = (all: readonly number[]): number => all.reduce((before, one) => before + one, 0);

const high = (text: string, { row, letters }: { readonly row: number; readonly letters: number }): number =>
  Math.max(1, Math.ceil(text.length / letters)) * row;

function heightOfStory({ opening, boundary, cues }: CueCard): number {
  const lines = cues.flatMap((cue) => cue.lines);
  return (
    NAME +
    high(opening, TEXT.opening) +
    (boundary && !opening.includes(boundary) ? high(boundary, TEXT.line) + RULE : 0) +
    sum(lines.map((line) => high(line, TEXT.line))) +
    cues.length * (GAP + NAME) +
    (lines.length - cues.length) * RULE
  );
}

function heightOfFigures(figures: readonly CueFigure[]): number {
  if (figures.length === 0) return 0;
  const halves = figures.filter((figure) => !isWide(figure));
  const wide = figures.filter(isWide);
  const rows = [
    ...wide.map(({ words }) => FIGURE + high(words, TEXT.figure)),
    ...halves.flatMap(({ words }, i) =>
      i % 2 === 0
        ? [FIGURE + Math.max(high(words, TEXT.halfFigure), high(halves[i + 1]?.words ?? '', TEXT.halfFigure))]
        : [],
    ),
  ];
  return NAME + sum(rows) + rows.length * GAP;
}

const heightOfAnswered = ({ question, answers }: CueAnswer): number =>
  GAP + high(question, TEXT.question) + sum(answers.map((answer) => high(answer, TEXT.answer) + RULE));

const heightOfOpen = (open: readonly CueAnswer[]): number =>
  GAP + NAME + sum(open.map(({ question }) => high(question, TEXT.question)));
