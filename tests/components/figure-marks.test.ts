import { describe, expect, it } from 'vitest';
import { piecesOf, standsIn } from '../../components/print/figure-marks.ts';

const marked = (line: string, ...values: readonly string[]) =>
  piecesOf(
    line,
    values.map((value) => ({ value, words: '' })),
  )
    .filter((piece) => piece.marked)
    .map(({ piece }) => piece);

describe('a figure in a line', () => {
  it('is set off whole, the longer one where two begin there', () => {
    expect(marked('It fell from 40 to 8, which saved $8K a week.', '8', '40', '$8K', '$8K a week')).toEqual([
      '40',
      '8',
      '$8K a week',
    ]);
  });
  it.each([
    ['8', 'Since 2018 I have done it so.'],
    ['8', 'It took 3.8 hours.'],
    ['one', 'I had told someone of it.'],
  ])('%s does not stand in “%s”, so that it is told beside it', (figure, line) => {
    expect(standsIn(figure, line)).toBe(false);
    expect(marked(line, figure)).toEqual([]);
  });
  it('stands in a line that has it further on', () => {
    expect(standsIn('8', 'In 2018 it was 8 hours.')).toBe(true);
  });
});
