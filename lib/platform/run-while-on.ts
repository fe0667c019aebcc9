/** Runs in a page for as long as the person has the site on and the extension is there. */
import { browser } from 'wxt/browser';
import { report } from './errors.ts';
import { answerAsFrame, askWorker } from './messages.ts';
import { OPAQUE_ORIGIN } from './named-sites.ts';
import { isSiteOn, watchSiteLists } from './site-on.ts';

/** The part of WXT's content script context that is needed here. */
export interface PageContext {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
  readonly isInvalid: boolean;
  onInvalidated(call: () => void): unknown;
}

/**
 * @param start begins the work; the signal ends it when the site is turned off, or the extension updated or removed
 * @param onOff called each time that the site is found to be off
 */
export function runWhileOn(ctx: PageContext, start: (signal: AbortSignal) => void, onOff?: () => void): void {
  // Not the address: a frame without one has the origin of the page that made it.
  const { origin } = self;
  if (origin === OPAQUE_ORIGIN) {
    onOff?.();
    return;
  }
  let running: AbortController | undefined;
  const turn = (on: boolean) => {
    if (!on) {
      running?.abort();
      onOff?.();
    }
    if (on && ctx.isValid && (!running || running.signal.aborted)) {
      running = new AbortController();
      start(AbortSignal.any([ctx.signal, running.signal]));
    }
  };
  /** What private windows have chosen, and whether the browser still allows it, only the worker knows. */
  const ask = (surely: boolean) => {
    const asked = surely ? askWorker('siteOn', { origin }).then(({ on }) => on) : isSiteOn(origin);
    asked.then(turn, (error: unknown) => report(error, 'run while on: is it on here'));
  };
  const isPrivate = browser.extension.inIncognitoContext;
  ctx.onInvalidated(watchSiteLists(() => ask(isPrivate)));
  const stopAnswering = answerAsFrame(() => false, {
    hello: () => ({ origin }),
    lookAgain() {
      ask(true);
      return undefined;
    },
  });
  ctx.onInvalidated(stopAnswering);
  // After an update or removal the browser tells an old script nothing: it finds out as it looks, and falls silent.
  const look = () => ctx.isInvalid;
  const keepLooking = () => {
    for (const type of ['focusin', 'beforeinput', 'pointerdown']) {
      document.addEventListener(type, look, { capture: true, signal: ctx.signal });
    }
  };
  keepLooking();
  ctx.onInvalidated(
    onWrittenAnew(() => {
      keepLooking();
      if (!running || running.signal.aborted) return;
      running.abort();
      turn(true);
    }),
  );
  ask(isPrivate);
}

/**
 * A page may write a document anew, as CKEditor 4 does with its frame: the script lives on, but every listener is gone.
 * @returns what ends the watching
 */
function onWrittenAnew(call: () => void): () => void {
  let root = document.documentElement;
  // Of the document itself only: it has no other child that comes or goes.
  const observer = new MutationObserver(() => {
    if (document.documentElement === null || document.documentElement === root) return;
    root = document.documentElement;
    call();
  });
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}
