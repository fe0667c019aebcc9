/** Time: how soon, how often. */

/** Calls back once things have been quiet for a moment, and now and then while they are not. */
export interface Pace {
  /** Something has changed. Costs next to nothing, so that it can be called on every key. */
  touch(): void;
  /** Puts a call off that is coming, as a touch would, and asks for none. */
  hold(): void;
  /** What was touched could not be dealt with when it was called for: calls as soon as it has been quiet since the last touch, which may be at once. */
  resume(): void;
  /** Forgets what was touched. */
  cancel(): void;
}

/**
 * @param quiet milliseconds without a touch after which the call comes
 * @param longest milliseconds after which it comes although touches go on
 */
export function pace(call: () => void, quiet: number, longest: number | (() => number)): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  const check = () => {
    const now = performance.now();
    const wait = Math.min(last + quiet, first + (typeof longest === 'number' ? longest : longest())) - now;
    // A timer is set once per burst and not once per key: it looks at the time of the last key when it rings.
    if (wait > 1) {
      timer = setTimeout(check, wait);
      return;
    }
    timer = undefined;
    call();
  };
  return {
    touch() {
      last = performance.now();
      if (timer !== undefined) return;
      first = last;
      timer = setTimeout(check, quiet);
    },
    hold() {
      if (timer !== undefined) last = performance.now();
    },
    resume() {
      if (timer !== undefined) return;
      first = performance.now();
      timer = setTimeout(check, Math.max(0, last + quiet - first));
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** Tries again what has failed, some times and later each time. */
export interface BackOff {
  /** It has failed: calls in a while, unless it has failed too often. */
  failed(again: () => void): void;
  /** It went well, or is not wanted any more. */
  reset(): void;
}

/** @param first milliseconds until the first of `times`; each of the others waits twice as long as the one before */
export function backOff(first: number, times: number): BackOff {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    failed(again) {
      clearTimeout(timer);
      if (failures < times) timer = setTimeout(again, first * 2 ** failures++);
    },
    reset() {
      clearTimeout(timer);
      failures = 0;
    },
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * Waits until events have stopped coming. On a busy machine an event that has been caused comes late, and what hears it begins
 * to count only then: so does this, and a span of time from the cause would not do.
 * @param quiet milliseconds without one
 * @param longest milliseconds after which it is enough although they go on
 */
export function quietOf(target: EventTarget, type: string, quiet: number, longest: number): Promise<void> {
  return new Promise((done) => {
    const ending = new AbortController();
    const until = pace(
      () => {
        ending.abort();
        done();
      },
      quiet,
      longest,
    );
    target.addEventListener(type, () => until.touch(), { signal: ending.signal });
    until.touch();
  });
}
