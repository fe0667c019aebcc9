import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { interviewLoop } from '../../lib/bank/records.ts';
import { seenTwice } from '../../lib/bank/time.ts';
import { takenOff, withTouches } from '../../lib/bank/touches.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { laterThan } from '../../lib/platform/later-than.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 25);
/** What of a story is put on and taken off. */
type Put = Pick<StoryRecord, 'tags' | 'used' | 'answers' | 'touched'>;
const bare: Put = { tags: [], used: [], answers: [] };

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

describe('a clock that was set back', () => {
  it('leaves what comes later the later one', () => {
    const first = laterThan(0);
    vi.setSystemTime(NOW - 2 * DAY);
    const second = laterThan(first);
    vi.setSystemTime(NOW - DAY);
    const third = laterThan(first, second);
    expect([first, second, third]).toEqual([NOW, NOW + 1, NOW + 2]);
  });

  it('lets a mark be taken off that was put on before', () => {
    const marked = { ...bare, used: [{ loop: 'acme', at: NOW }] };
    const on = withTouches(bare, marked, NOW);
    const off = withTouches(on, { ...on, used: [] }, NOW - 2 * DAY);
    expect(takenOff(off.touched ?? [], 'mark', 'acme', NOW)).toBe(true);
    const again = withTouches(off, { ...off, used: [{ loop: 'acme', at: NOW - DAY }] }, NOW - DAY);
    expect(takenOff(again.touched ?? [], 'mark', 'acme', NOW)).toBe(false);
  });

  it('lets an answer be changed and taken away', () => {
    const answered = withTouches(bare, { ...bare, answers: [{ probe: 'why', text: 'Because.', changed: NOW }] }, NOW);
    const gone = withTouches(answered, { ...answered, answers: [] }, NOW - DAY);
    expect(takenOff(gone.touched ?? [], 'answer', 'why', NOW)).toBe(true);
  });
});

describe('a time that no clock will show', () => {
  const LAST = 253_402_300_799_999;
  const loop = { id: 'acme', company: 'Acme', created: NOW, changed: NOW };
  /** As the bank reads it, whoever has put it there. */
  const chosen = (at: number) => v.parse(interviewLoop, { ...loop, chosen: at }).chosen;

  it.each([LAST, LAST + 1, Date.UTC(3000, 0), Number.MAX_SAFE_INTEGER, 1e300])(
    '%s leaves what comes later the later one',
    (late) => {
      const first = laterThan(late);
      const second = laterThan(late, first);
      expect([chosen(first), chosen(second)]).toEqual([first, second]);
      expect(chosen(late)).toBeLessThan(first);
      expect(first).toBeLessThan(second);
    },
  );

  it('is not taken for one where it only lies ahead', () => {
    const ahead = NOW + 400 * 365 * DAY;
    expect(chosen(ahead)).toBe(ahead);
    expect(laterThan(ahead)).toBe(ahead + 1);
  });
});

describe('a clock that was ahead for a while', () => {
  it('is not believed on the first day that it says so', () => {
    const noted = [NOW - 40 * DAY, NOW];
    const ahead = NOW + 60 * DAY;
    expect(seenTwice(ahead, noted)).toBe(NOW);
    // The whole of one wrong day changes nothing.
    expect(seenTwice(ahead + 3_600_000, [...noted, ahead])).toBe(NOW);
  });

  it('is forgotten once it is right again', () => {
    const noted = [NOW - 40 * DAY, NOW, NOW + 60 * DAY];
    expect(seenTwice(NOW + 2 * DAY, noted)).toBe(NOW);
  });

  it('is believed on the second day', () => {
    expect(seenTwice(NOW + 61 * DAY, [NOW, NOW + 60 * DAY])).toBe(NOW + 60 * DAY);
  });

  it('says nothing before there is a day to compare with', () => {
    expect(seenTwice(NOW, [])).toBeUndefined();
    expect(seenTwice(NOW, [NOW - 60_000])).toBeUndefined();
  });
});
