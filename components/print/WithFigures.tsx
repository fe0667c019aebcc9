import type { CueFigure } from '../../lib/model/cue-card.ts';
import { piecesOf } from './figure-marks.ts';

interface WithFiguresProps {
  readonly text: string;
  readonly figures: readonly CueFigure[];
}

/** A line with its figures set off, so that they need not be told once more beside it. */
export const WithFigures = ({ text, figures }: WithFiguresProps) =>
  piecesOf(text, figures).map(({ piece, marked, at }) => (marked ? <strong key={at}>{piece}</strong> : piece));
