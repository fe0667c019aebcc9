/** What the person has chosen once for all, kept on this machine. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LEVELS, USUAL_PACE } from '../model/rubric.ts';
import { SETTINGS } from './storage-keys.ts';
import { readStored, watchStored } from './stored.ts';

/** Of the shape below. A later version that reads it otherwise says so here. */
const VERSION = 1;

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Words a minute. People speak at 110 to 190; outside these bounds a figure was mistyped. */
export const PACE = { least: 80, usual: USUAL_PACE, most: 260 } as const;

/** Phrases of the person's own to watch for: how many, and how long each may be. */
export const OWN_WORDS = { most: 200, longest: 80 } as const;

/** Each choice stands by itself: one that cannot be read falls back, and takes no other with it. */
const settings = v.object({
  /** The level that the interviews are for. Absent: not said. */
  level: v.fallback(v.optional(v.picklist(LEVELS)), undefined),
  /** The person's speaking pace, in words a minute: every length in seconds is told by it. */
  pace: v.fallback(v.pipe(v.number(), v.minValue(PACE.least), v.maxValue(PACE.most)), PACE.usual),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** Ids of flags and story findings that are not raised. Ids of another version are kept and do nothing. */
  disabledRules: v.fallback(v.array(v.string()), []),
  /** Words and phrases that the person wants to be told of, as they wrote them. */
  ownWords: v.fallback(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(OWN_WORDS.longest))), []),
});

export type Settings = Readonly<v.InferOutput<typeof settings>>;
/** Some choices; one that is undefined is taken back. */
export type Choices = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** Every choice, those not made at their usual value. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await readStored('local', SETTINGS));
}

/**
 * Changes some choices; one given as undefined is taken back. What another version keeps beside them stays. For the
 * extension's own pages and the worker, which take turns, so that two at once forget nothing of each other's.
 */
export function changeSettings(change: Choices | ((now: Settings) => Choices)): Promise<void> {
  return navigator.locks.request(`firsthand-${SETTINGS}`, async () => {
    const stored = await readStored('local', SETTINGS);
    const made = typeof change === 'function' ? change(settingsFrom(stored)) : change;
    await browser.storage.local.set({ [SETTINGS]: changedFrom(stored, made) });
  });
}

/**
 * Tells of every change from now on, whoever makes it. Works in a content script too.
 * @returns a function that ends the watch
 */
export function watchSettings(onChange: (now: Settings) => void): () => void {
  return watchStored('local', (changes) => {
    if (changes[SETTINGS]) onChange(settingsFrom(changes[SETTINGS].newValue));
  });
}

/** What is stored, whatever wrote it, as the choices that this version knows. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(settings, isRecord(stored) ? stored : {});
}

/** What is to be stored after a change. */
export function changedFrom(stored: unknown, change: Choices): Readonly<Record<string, unknown>> {
  const kept = isRecord(stored) ? stored : {};
  const next = Object.entries({ version: VERSION, ...kept, ...change });
  return Object.fromEntries(next.filter(([, value]) => value !== undefined));
}

function isRecord(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
