import type { CueFigure } from '../../lib/model/cue-card.ts';

/** A line in pieces: the figures in it, and what stands between them. */
export interface Piece {
  readonly piece: string;
  readonly marked: boolean;
  /** Where in the line it begins. */
  readonly at: number;
}

/** Finds the figures in a line that they may stand in: a line is cut out of a sentence, so that no offset of it is known. */
export function piecesOf(line: string, figures: readonly CueFigure[]): readonly Piece[] {
  const marks = figures
    .flatMap(({ value, to }) => [value, to ?? ''])
    .filter((value) => /\d/.test(value))
    // Of “$8K a week” and “$8K” the longer.
    .sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < line.length; at++) {
    const mark = marks.find((one) => standsAt(one, line, at));
    if (!mark) continue;
    pieces.push({ piece: line.slice(done, at), marked: false, at: done }, { piece: mark, marked: true, at });
    done = at + mark.length;
    at = done - 1;
  }
  return [...pieces, { piece: line.slice(done), marked: false, at: done }];
}

/** Whether a line has the figure itself. */
export function standsIn(figure: string, line: string): boolean {
  for (let at = line.indexOf(figure); at >= 0; at = line.indexOf(figure, at + 1))
    if (standsAt(figure, line, at)) return true;
  return false;
}

/** Not the 8 in “2018”, and not the “one” in “someone”. */
function standsAt(figure: string, line: string, at: number): boolean {
  if (!line.startsWith(figure, at)) return false;
  const before = line[at - 1] ?? '';
  const after = line[at + figure.length] ?? '';
  if (/[\d.,]/.test(before) || /\d/.test(after)) return false;
  return !(within(before, figure[0]) || within(figure.at(-1), after));
}

const within = (a = '', b = ''): boolean => /\p{L}/u.test(a) && /\p{L}/u.test(b);
