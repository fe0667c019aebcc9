/**
 * The one place that every caught error goes to. Kept for the session only, on this machine, for whoever looks into a fault:
 * no view shows it, so what the person is to know is said where it happens.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'errors';
const KEPT = 50;

const reported = v.object({ at: v.number(), where: v.string(), message: v.string() });
export type ReportedError = v.InferOutput<typeof reported>;

/**
 * Takes note of an error that was caught. Never throws, so that it can stand in any catch.
 * @param where the part that lost something, in a few words: “editors/session: review”
 */
export function report(error: unknown, where: string): void {
  // An error's message can quote what it choked on; a short one cannot hold a story.
  const message = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 300);
  const entry = { where, message };
  // A page's console is no place for our troubles, and storage.session is closed to content scripts: they ask the worker.
  if (!ownContext()) {
    hand(entry);
    return;
  }
  console.error(`[firsthand] ${where}`, error);
  keepReported(entry);
}

/** Keeps an error that a content script handed over. */
export function keepReported(entry: Omit<ReportedError, 'at'>): void {
  keeping = keeping
    .then(() => keep({ at: Date.now(), ...entry }))
    .catch((cause) => console.error('[firsthand] errors: not kept', cause));
}

/** The errors of this session, oldest first. */
async function reportedErrors(): Promise<readonly ReportedError[]> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = v.safeParse(v.array(reported), stored[KEY]);
  return parsed.success ? parsed.output : [];
}

/** One write after the other: two at once would each forget the other's. */
let keeping: Promise<void> = Promise.resolve();

async function keep(entry: ReportedError): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...(await reportedErrors()), entry].slice(-KEPT) });
}

/** Set by the content script's wiring, so that this file needs no message layer and the message layer may use it. */
let hand: (entry: Omit<ReportedError, 'at'>) => void = () => undefined;
export function handErrorsTo(receiver: (entry: Omit<ReportedError, 'at'>) => void): void {
  hand = receiver;
}

/** Asked of the address and not of the browser, which answers nothing any more once the extension has been updated. */
function ownContext(): boolean {
  return location.protocol.endsWith('-extension:');
}
