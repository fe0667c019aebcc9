/**
 * The one place that every caught error goes to. Kept for the session only and on this machine; the options show it. What the
 * person loses is said where it happens besides.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'errors';
const KEPT = 50;

const reported = v.object({
  /** When it happened last, in milliseconds since 1970. */
  at: v.number(),
  /** The part that lost something, and at what. */
  where: v.string(),
  /** What kind of error it was. Its message is left out: it can quote what it choked on, and that can be a story. */
  kind: v.string(),
  /** Where in our own code it was thrown: file, line, column. */
  place: v.optional(v.string()),
  /** How often. */
  times: v.number(),
});
export type ReportedError = v.InferOutput<typeof reported>;

/** As it is caught, before it is kept. */
export type CaughtError = Omit<ReportedError, 'at' | 'times'>;

/**
 * Takes note of an error that was caught. Never throws, so that it can stand in any catch.
 * @param where the part that lost something, in a few words: “editors/session: review”
 */
export function report(error: unknown, where: string): void {
  const caught = { where, ...traitsOf(error) };
  // A page's console is no place for our troubles, and storage.session is closed to content scripts: they ask the worker.
  if (!ownContext()) {
    hand(caught);
    return;
  }
  console.error(`[firsthand] ${where}`, error);
  keepReported(caught);
}

/** What can be told of an error without a word of what it was about. */
function traitsOf(error: unknown): Omit<CaughtError, 'where'> {
  if (!(error instanceof Error)) return { kind: typeof error };
  // Chromium puts both at the head of the stack.
  const frames = error.stack?.replace(error.name, '').replace(error.message, '');
  const place = frames?.match(/-extension:\/\/[^/\s]+\/([\w./-]+\.js:\d+:\d+)/)?.[1];
  return { kind: /^\w{1,40}$/.test(error.name) ? error.name : 'Error', ...(place && { place: place.slice(-100) }) };
}

/** Keeps an error that a content script handed over. */
export function keepReported(caught: CaughtError): void {
  inTurn((kept) => {
    const same = kept.find((one) => sameError(one, caught));
    const one = { ...caught, at: Date.now(), times: (same?.times ?? 0) + 1 };
    return [...kept.filter((other) => other !== same), one];
  }).catch((cause) => console.error('[firsthand] errors: not kept', cause));
}

/** The errors of this session, the one that happened last at the end. For our own pages. */
export async function reportedErrors(): Promise<readonly ReportedError[]> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = v.safeParse(v.array(reported), stored[KEY]);
  return parsed.success ? parsed.output : [];
}

/** Tells our own pages of each that comes or goes. @returns a function that ends the watch */
export function watchReported(onChange: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Forgets them all. @returns them, so that they can be put back */
export async function clearReported(): Promise<readonly ReportedError[]> {
  let cleared: readonly ReportedError[] = [];
  await inTurn((kept) => {
    cleared = kept;
    return [];
  });
  return cleared;
}

/** Puts back what was cleared, before what has come since. */
export function putBackReported(cleared: readonly ReportedError[]): Promise<void> {
  return inTurn((kept) => [...cleared.filter((one) => !kept.some((other) => sameError(one, other))), ...kept]);
}

const sameError = (a: CaughtError, b: CaughtError): boolean =>
  a.where === b.where && a.kind === b.kind && a.place === b.place;

/** One change after the other, over all of the extension's own contexts: two at once would each forget the other's. */
function inTurn(change: (kept: readonly ReportedError[]) => readonly ReportedError[]): Promise<void> {
  return navigator.locks.request('firsthand-errors', async () => {
    await browser.storage.session.set({ [KEY]: change(await reportedErrors()).slice(-KEPT) });
  });
}

/** Set by the content script's wiring, so that this file needs no message layer and the message layer may use it. */
let hand: (caught: CaughtError) => void = () => undefined;
export function handErrorsTo(receiver: (caught: CaughtError) => void): void {
  hand = receiver;
}

/** Asked of the address and not of the browser, which answers nothing any more once the extension has been updated. */
function ownContext(): boolean {
  return location.protocol.endsWith('-extension:');
}
