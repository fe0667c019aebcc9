import { describe, expect, it } from 'vitest';
import { coachReport, limitOf } from '../../lib/cli/coach-report.ts';
import { review } from '../../lib/review.ts';
import { frameOf } from '../../lib/rubric/frames/index.ts';
import { STORIES } from './corpus.ts';

describe('a limit as typed', () => {
  it.each([
    ['2min', { seconds: 120 }],
    ['1.5min', { seconds: 90 }],
    ['30s', { seconds: 30 }],
    ['150w', { words: 150 }],
    ['1000c', { characters: 1000 }],
  ])('%s', (typed, limit) => expect(limitOf(typed)).toEqual(limit));
  it.each(['', '2', '0s', '-5w', '2 hours', 'w150'])('“%s” is none', (typed) => expect(limitOf(typed)).toBeUndefined());
});

describe('the coach in a terminal', () => {
  const [one] = STORIES;
  const options = { tell: true, followUps: true, limit: { seconds: 60 }, level: 'mid', width: 80 } as const;
  it('tells, asks and cuts each story', () => {
    if (!one) throw new Error('no stories');
    const text = coachReport('draft.md', one.text, review(one.text), { ...options, frame: frameOf('ownership') });
    for (const heading of ['Told for Ownership', 'In that order', 'What they will ask next', 'What went'])
      expect(text).toContain(heading);
  });
  it('says so where there is no story', () =>
    expect(coachReport('empty.md', ' ', review(' '), options)).toContain('Nothing to review'));
});
