/** Runs in a page for as long as the person has the site on and the extension is there. */
import { report } from '../platform/errors.ts';
import { originsOff, watchSite } from '../platform/sites.ts';

/** The part of WXT's content script context that is needed here. */
export interface PageContext {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
  readonly isInvalid: boolean;
  onInvalidated(call: () => void): unknown;
}

/** @param start begins the work; the signal ends it when the site is turned off, or the extension updated or removed */
export function runWhileOn(ctx: PageContext, start: (signal: AbortSignal) => void): void {
  const { origin } = location;
  let running: AbortController | undefined;
  const turn = (on: boolean) => {
    if (!on) running?.abort();
    if (on && ctx.isValid && (!running || running.signal.aborted)) {
      running = new AbortController();
      start(AbortSignal.any([ctx.signal, running.signal]));
    }
  };
  ctx.onInvalidated(watchSite(origin, turn));
  // After an update or removal the browser tells an old script nothing: it finds out as it looks, and falls silent.
  const look = () => ctx.isInvalid;
  for (const type of ['focusin', 'beforeinput', 'pointerdown']) {
    document.addEventListener(type, look, { capture: true, signal: ctx.signal });
  }
  originsOff().then(
    (off) => turn(!off.includes(origin)),
    (error: unknown) => report(error, 'run while on: which sites are off'),
  );
}
