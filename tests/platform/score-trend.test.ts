import { expect, it } from 'vitest';
import { type ScoreTrend, withScore } from '../../lib/platform/score-trend.ts';

const scoresAfter = (scores: readonly (readonly [at: number, score: number])[]): number[] =>
  scores.reduce<ScoreTrend>((before, [at, score]) => withScore(before, score, at), []).map(({ score }) => score);

it('keeps where the person began, and each score that stood for a moment', () => {
  expect(
    scoresAfter([
      [0, 13],
      [10_000, 20],
      [20_000, 31],
    ]),
  ).toEqual([13, 20, 31]);
});
it('leaves out what was only passed through while typing', () => {
  expect(
    scoresAfter([
      [0, 13],
      [10_000, 20],
      [10_400, 22],
      [10_800, 27],
    ]),
  ).toEqual([13, 27]);
});
it('notes nothing where nothing moved, also after there and back', () => {
  expect(
    scoresAfter([
      [0, 13],
      [10_000, 13],
      [20_000, 20],
      [20_400, 13],
    ]),
  ).toEqual([13]);
});
it('stays short, and never forgets the first', () => {
  const many = scoresAfter(Array.from({ length: 500 }, (_, i) => [i * 10_000, i % 100] as const));
  expect(many.length).toBeLessThanOrEqual(60);
  expect(many[0]).toBe(0);
});
it('goes on by a clock that was set back', () => {
  expect(
    scoresAfter([
      [900_000, 13],
      [910_000, 20],
      [1_000, 24],
      [11_000, 31],
    ]),
  ).toEqual([13, 20, 24, 31]);
});
it('goes on by a clock that was ahead for a while', () => {
  const year = 365 * 24 * 3_600_000;
  expect(
    scoresAfter([
      [0, 13],
      [10_000, 20],
      [year, 24],
      [20_000, 31],
      [20_400, 33],
    ]),
  ).toEqual([13, 20, 24, 33]);
});
