import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime } from '../../lib/platform/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('inTime', () => {
  it('gives up on an answer that does not come', async () => {
    const never = inTime(new Promise(() => undefined), 1_000);
    const outcome = expect(never).rejects.toThrow('no answer in 1000 ms');
    await vi.advanceTimersByTimeAsync(1_000);
    await outcome;
  });
});
