import { describe, expect, it } from 'vitest';
import type { Mark } from '../../lib/editors/last-reply.ts';
import { markFrom, markNear } from '../../lib/overlay/stroll.ts';

const mark = (start: number, end: number): Mark => ({
  span: { start, end },
  version: 0,
  flag: {
    ...{ id: 'we-action', dimension: 'ownership', span: { start, end }, sentence: 0 },
    ...{ title: '', question: '', key: `${start}` },
  },
});
const marks = [mark(40, 44), mark(10, 20), mark(70, 80)];
const startOf = (found: Mark | undefined) => found?.span.start;

describe('the finding at the caret', () => {
  it.each([
    [15, 10],
    [20, 10],
    [24, 10],
    [36, 40],
    [200, 70],
    [0, 10],
  ])('seen from %i begins at %i', (caret, start) => expect(startOf(markNear(marks, caret))).toBe(start));

  it('is none where there is none', () => expect(markNear([], 3)).toBeUndefined());
});

describe('a step', () => {
  it.each([
    ['on from the start', 0, 1, false, 10],
    ['on, at a mark not seen yet', 10, 1, false, 10],
    ['on, at the mark just seen', 10, 1, true, 40],
    ['on past the last', 90, 1, false, 10],
    ['back', 45, -1, false, 40],
    ['back from the mark just seen', 40, -1, true, 10],
    ['back before the first', 5, -1, false, 70],
  ] as const)('%s', (_, caret, by, seen, start) => {
    expect(startOf(markFrom(marks, caret, by, seen))).toBe(start);
  });
});
