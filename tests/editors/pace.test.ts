import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pace, quietOf } from '../../lib/editors/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('pace', () => {
  it('calls once when it has been quiet', () => {
    const call = vi.fn();
    const soon = pace(call, 100, 400);
    soon.touch();
    vi.advanceTimersByTime(60);
    soon.touch();
    vi.advanceTimersByTime(99);
    expect(call).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('calls in time although it is never quiet', () => {
    const call = vi.fn();
    const soon = pace(call, 100, 400);
    for (let key = 0; key < 9; key++) {
      soon.touch();
      vi.advanceTimersByTime(50);
    }
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('puts off what is coming while it is held, and calls for nothing by itself', () => {
    const call = vi.fn();
    const soon = pace(call, 100, 400);
    soon.hold();
    vi.advanceTimersByTime(1_000);
    expect(call).not.toHaveBeenCalled();
    soon.touch();
    vi.advanceTimersByTime(90);
    soon.hold();
    vi.advanceTimersByTime(99);
    expect(call).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('goes on at once where it has been quiet since the last touch, and else when it will have been', () => {
    const call = vi.fn();
    const soon = pace(call, 100, 300);
    soon.touch();
    vi.advanceTimersByTime(150);
    expect(call).toHaveBeenCalledTimes(1);
    soon.resume();
    vi.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledTimes(2);
    soon.touch();
    vi.advanceTimersByTime(50);
    soon.cancel();
    soon.resume();
    vi.advanceTimersByTime(40);
    expect(call).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(15);
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('forgets what was cancelled', () => {
    const call = vi.fn();
    const soon = pace(call, 100, 400);
    soon.touch();
    soon.cancel();
    vi.advanceTimersByTime(1_000);
    expect(call).not.toHaveBeenCalled();
  });
});

describe('quietOf', () => {
  it('counts from the last event that came, and not from when it was asked', async () => {
    const page = new EventTarget();
    const done = vi.fn();
    void quietOf(page, 'heard', 100, 1_000).then(done);
    await vi.advanceTimersByTimeAsync(90);
    page.dispatchEvent(new Event('heard'));
    page.dispatchEvent(new Event('another'));
    await vi.advanceTimersByTimeAsync(98);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('comes where none is heard', async () => {
    const done = vi.fn();
    void quietOf(new EventTarget(), 'never', 100, 1_000).then(done);
    await vi.advanceTimersByTimeAsync(101);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('comes in time although they go on', async () => {
    const page = new EventTarget();
    const done = vi.fn();
    void quietOf(page, 'heard', 100, 1_000).then(done);
    for (let at = 0; at < 950; at += 50) {
      await vi.advanceTimersByTimeAsync(50);
      page.dispatchEvent(new Event('heard'));
    }
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(51);
    expect(done).toHaveBeenCalledTimes(1);
  });
});
