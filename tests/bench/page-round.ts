import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { EditorCase } from '../editors/editor-case.ts';
import type { Driven } from '../harness/launch.ts';
import { clickIn, highlightsIn, underlinesOver } from '../harness/overlay.ts';
import { waitFor } from '../harness/wait.ts';
import { ANCHOR } from './document.ts';

/** An editor's page with the document in it and the caret in the middle. */
export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Where the text stands, with our marks over it. */
  readonly text: Frame;
}

/** What one typed sentence cost, in milliseconds per key. */
export interface Round {
  /** All that the main thread did, ours and the page's. */
  readonly busy: number;
  /** From the key to the frame that shows it, by the Event Timing API, which counts in steps of 8. */
  readonly paint: number;
}

export async function openIn(driven: Driven, editor: EditorCase, address: string, text: string): Promise<Opened> {
  const page = await driven.open(address);
  const main = page.mainFrame();
  const frames = (await editor.frames?.(page)) ?? { text: main, field: main };
  await waitFor('the editor', () => frames.field.evaluate(() => window.field !== undefined), 30);
  const doc = text.split('\n').map((line) => (line ? [{ text: line }] : []));
  await frames.field.evaluate((one) => window.field.set(one), doc);
  await frames.field.evaluate((words) => window.field.bring(words), ANCHOR);
  const [first] = await waitFor('the anchor', async () => {
    const places = await frames.field.evaluate((words) => window.field.places(words), ANCHOR);
    return places.length > 0 && places;
  });
  if (first) await clickIn(page, first);
  await page.keyboard.press('End');
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  await cdp.send('HeapProfiler.enable');
  await page.evaluate(watchEvents);
  // A document put in at once is reviewed as a whole once; that is no keystroke's cost.
  await pause(3_000);
  return { page, cdp, text: frames.text };
}

declare global {
  interface Window {
    /** Durations of the key events that took longer than 16 ms; shorter ones are not told. */
    slowKeys: number[];
  }
}

function watchEvents(): void {
  window.slowKeys = [];
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.slowKeys.push(duration);
  });
  // The entry types know no threshold.
  observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
}

const SENTENCE = ' Then I checked the figures again with care and wrote them down.';
/** Milliseconds between keys: a quick typist. */
const BETWEEN = 70;
/** What an event that is not told of took, as the middle of what it can have taken. */
const UNTOLD = 8;

export async function typeRound({ page, cdp }: Opened): Promise<Round> {
  await page.bringToFront();
  await page.evaluate(() => {
    window.slowKeys = [];
  });
  const before = await taskSeconds(cdp);
  await page.keyboard.type(SENTENCE, { delay: BETWEEN });
  // The review of the last keys belongs to them.
  await pause(700);
  const busy = (await taskSeconds(cdp)) - before;
  const slow = await page.evaluate(() => window.slowKeys);
  const paint = slow.reduce((sum, one) => sum + one, 0) + UNTOLD * Math.max(0, SENTENCE.length - slow.length);
  return { busy: (1000 * busy) / SENTENCE.length, paint: paint / SENTENCE.length };
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Ten minutes of typing at 40 words a minute are about this many keys. */
const TEN_MINUTES = 2_000;
const SAMPLES = 4;

/** Bytes of heap that stay per 1,000 keys, over the typing of ten minutes, replayed fast: the line through the samples. */
export async function heapSlope({ page, cdp }: Opened): Promise<number> {
  await page.bringToFront();
  const heaps: number[] = [];
  const each = TEN_MINUTES / SAMPLES;
  for (let sample = 0; sample <= SAMPLES; sample++) {
    if (sample > 0) await page.keyboard.type(SENTENCE.repeat(Math.ceil(each / SENTENCE.length)).slice(0, each));
    await pause(1_500);
    await cdp.send('HeapProfiler.collectGarbage');
    heaps.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
  }
  // The first stretch fills what is kept for good; what goes on growing is a leak.
  const rest = heaps.slice(1);
  const middle = (rest.length - 1) / 2;
  const mean = rest.reduce((sum, one) => sum + one, 0) / rest.length;
  const up = rest.reduce((sum, one, i) => sum + (i - middle) * (one - mean), 0);
  return (up / rest.reduce((sum, _, i) => sum + (i - middle) ** 2, 0)) * (1_000 / each);
}

/** Milliseconds from the key that completes a weak phrase until it is underlined. */
export async function underlineDelay({ page, text }: Opened): Promise<number> {
  await page.bringToFront();
  const count = async () => (await highlightsIn(text)).length + (await underlinesOver(text)).length;
  await page.keyboard.type(' After that we');
  await pause(1_500);
  const before = await count();
  await page.keyboard.type(' rewrote the retry job together');
  await page.keyboard.type('.');
  const start = performance.now();
  await waitFor('another underline', async () => (await count()) > before);
  const delay = performance.now() - start;
  await page.keyboard.type(' Next.');
  return delay;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
