import { describe, expect, it } from 'vitest';
import { runsLeft, sharesOf } from '../../../lib/editors/google-docs/directions.ts';

/** Every unit as wide as another, so that a place can be counted off the line as it is seen. */
function unitsOf(words: string, part: string, leftward = runsLeft(words)): [from: number, to: number][] {
  const start = words.indexOf(part);
  const span = { start, end: start + part.length };
  return sharesOf(words, span, leftward, (units) => units / words.length).map(({ from, to }) => [
    Math.round(from * words.length),
    Math.round(to * words.length),
  ]);
}

describe('a part of a run', () => {
  it.each([
    // The text as it is kept; how it is seen, with capitals for what runs to the left, stands beside it.
    ['to the right alone', 'ab cd ef', 'cd', [[3, 5]]], // ab cd ef
    ['to the left alone', 'אב גד הו', 'גד', [[3, 5]]], // UH DG BA
    ['to the left alone, its first word', 'אב גד הו', 'אב', [[6, 8]]],
    ['behind what runs to the left', 'ab אבג cd', 'cd', [[7, 9]]], // ab GBA cd
    ['within what runs to the left', 'ab אבג cd', 'אב', [[4, 6]]],
    [
      'over both',
      'ab אבג cd',
      'בג cd',
      [
        [3, 5],
        [6, 9],
      ],
    ],
    ['to the right, in a paragraph to the left', 'אב cde וז', 'cd', [[3, 5]]], // ZV cde BA
    ['before that, in a paragraph to the left', 'אב cde וז', 'אב', [[7, 9]]],
    ['a figure in a paragraph to the left', 'אב 123 וז', '12', [[3, 5]]],
  ] as const)('%s', (_, words, part, units) => {
    expect(unitsOf(words, part)).toEqual(units);
  });

  it('goes by the paragraph and not by its own first letter', () => {
    // A line that begins with an English word, in a Hebrew paragraph: BA cd
    expect(unitsOf('cd אב', 'cd', true)).toEqual([[3, 5]]);
    expect(unitsOf('cd אב', 'cd', false)).toEqual([[0, 2]]);
  });
});
