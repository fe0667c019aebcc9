import { describe, expect, it } from 'vitest';
import { placeRuns } from '../../../lib/editors/google-docs/place-runs.ts';

/** Places runs and says for each what stands before it in the text; a dash where it is no part of it. */
function placed(text: string, runs: readonly string[], about = 0): string[] {
  const starts = placeRuns(
    runs.map((words) => ({ words })),
    text,
    about,
  );
  return starts.map((start) => (start === undefined ? '-' : String(start)));
}

describe('drawn runs in the text', () => {
  it('are found in order', () => {
    expect(placed('We fixed it.\nIt held.', ['We ', 'fixed', ' it.', 'It held.'])).toEqual(['0', '3', '8', '13']);
  });

  it('that occur twice go with their neighbours', () => {
    const text = 'Alpha begins here.\nWe fixed it.\nBeta begins here.\nWe fixed it.';
    expect(placed(text, ['Beta begins here.', 'We fixed it.'])).toEqual(['32', '50']);
    expect(placed(text, ['Alpha begins here.', 'We fixed it.'])).toEqual(['0', '19']);
  });

  it('that are all alike are placed by how far one has scrolled', () => {
    const text = Array.from({ length: 30 }, () => 'The same line.').join('\n');
    expect(placed(text, ['The same line.', 'The same line.'], 0)).toEqual(['0', '15']);
    const [first] = placed(text, ['The same line.', 'The same line.'], 0.5);
    expect(Math.abs(Number(first) - text.length / 2)).toBeLessThan(30);
  });

  it('that are no part of it are left out: bullets, headers', () => {
    const text = 'Things that I did:\nI read the logs.\nI fixed it.';
    expect(placed(text, ['Confidential', 'Things that I did:', '●', 'I read the logs.', '2.', 'I fixed it.'])).toEqual([
      ...['-', '0', '-', '19', '-', '36'],
    ]);
  });

  it('of a table are found although they are drawn across', () => {
    const text = 'left one goes on\nright one\nleft two\nright two';
    expect(placed(text, ['left one', 'right one', 'goes on', 'left two', 'right two'])).toEqual([
      '0',
      '17',
      '9',
      '27',
      '36',
    ]);
  });

  it('without the space at which a line was broken', () => {
    expect(placed('We fixed it quickly.', ['We fixed', 'it quickly.'])).toEqual(['0', '9']);
  });

  it('of right-to-left words, drawn the other way round', () => {
    expect(placed('שלום עולם, hello', [' עולם', 'שלום', ', hello'])).toEqual(['4', '0', '9']);
  });

  it('stay where they were while their words stand there', () => {
    const text = 'We won.\nWe won.\nWe won.';
    expect(placeRuns([{ words: 'We won.', hint: 8 }], text, 0)).toEqual([8]);
    expect(placeRuns([{ words: 'We won.', hint: 5 }], text, 0)).toEqual([0]);
  });
});
