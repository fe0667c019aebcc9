import type { CueFigure } from '../../lib/model/cue-card.ts';

interface WithFiguresProps {
  readonly text: string;
  readonly figures: readonly CueFigure[];
}

/** A line with its figures set off, so that they need not be told once more beside it. */
export function WithFigures({ text, figures }: WithFiguresProps) {
  const marks = figures
    .flatMap(({ value, to }) => [value, to ?? ''])
    .filter((value) => /\d/.test(value))
    // Of “$8K a week” and “$8K” the longer.
    .sort((a, b) => b.length - a.length);
  return piecesOf(text, marks).map(({ piece, marked, at }) => (marked ? <strong key={at}>{piece}</strong> : piece));
}

interface Piece {
  readonly piece: string;
  readonly marked: boolean;
  /** Where in the text it begins. */
  readonly at: number;
}

function piecesOf(text: string, marks: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = marks.find((one) => text.startsWith(one, at));
    // Not the 8 in “2018”.
    if (!mark || /[\d.,]/.test(text[at - 1] ?? '') || /\d/.test(text[at + mark.length] ?? '')) continue;
    pieces.push({ piece: text.slice(done, at), marked: false, at: done }, { piece: mark, marked: true, at });
    done = at + mark.length;
    at = done - 1;
  }
  return [...pieces, { piece: text.slice(done), marked: false, at: done }];
}
