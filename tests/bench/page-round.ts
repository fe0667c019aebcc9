import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { EditorCase } from '../editors/editor-case.ts';
import type { Driven } from '../harness/launch.ts';
import { type Box, clickIn, highlightsIn, underlinesOver } from '../harness/overlay.ts';
import { waitFor } from '../harness/wait.ts';
import { ANCHOR } from './document.ts';

/** An editor's page with the document in it and the caret in the middle. */
export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Where the text stands, with our marks over it. */
  readonly text: Frame;
  /** Where `window.field` is. */
  readonly field: Frame;
}

/** What one typed sentence cost, in milliseconds per key. */
export interface Round {
  /** All that the main thread did, ours and the page's. */
  readonly busy: number;
  /** From the key to the frame that shows it, by the Event Timing API: in steps of 8, and told only from 16 on. */
  readonly paint: number;
  /** From the key to the end of the next frame's work on the main thread: what Event Timing is too coarse to tell. */
  readonly frame: number;
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
  // The key goes to the frame with the focus: Docs takes keys in one of its own.
  for (const frame of page.frames()) await frame.evaluate(watchEvents);
  // A document put in at once is reviewed as a whole once; that is no keystroke's cost.
  await pause(3_000);
  return { page, cdp, text: frames.text, field: frames.field };
}

declare global {
  interface Window {
    /** Durations of the key events that took longer than 16 ms; shorter ones are not told. */
    slowKeys: number[];
    /** Milliseconds from each key to the end of the frame that followed it. */
    keyFrames: number[];
  }
}

function watchEvents(): void {
  window.slowKeys = [];
  window.keyFrames = [];
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.slowKeys.push(duration);
  });
  // The entry types know no threshold.
  observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // What is posted from within a frame is taken up once it has been laid out and painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyFrames.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}

const SENTENCE = ' Then I checked the figures again with care and wrote them down.';
/** Milliseconds between keys: a quick typist. */
const BETWEEN = 70;
/** What an event that is not told of took, as the middle of what it can have taken. */
const UNTOLD = 8;

export async function typeRound({ page, cdp }: Opened): Promise<Round> {
  await page.bringToFront();
  await forgetKeys(page);
  const before = await taskSeconds(cdp);
  await page.keyboard.type(SENTENCE, { delay: BETWEEN });
  // The review of the last keys belongs to them.
  await pause(700);
  const busy = (await taskSeconds(cdp)) - before;
  const told = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => ({ slow: window.slowKeys, frames: window.keyFrames }))),
  );
  const slow = told.flatMap((frame) => frame.slow);
  const frames = told.flatMap((frame) => frame.frames);
  if (frames.length < SENTENCE.length / 2) throw new Error(`Only ${frames.length} keys were seen`);
  return {
    busy: (1000 * busy) / SENTENCE.length,
    paint: (sum(slow) + UNTOLD * Math.max(0, SENTENCE.length - slow.length)) / SENTENCE.length,
    frame: sum(frames) / frames.length,
  };
}

/** What was noted of the keys so far. */
async function forgetKeys(page: Page): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(() => {
      window.slowKeys = [];
      window.keyFrames = [];
    });
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Ten minutes of typing at 40 words a minute are 2,000 keys; what fills up only once is full by the first thousand. */
const STRETCHES = 3;
const STRETCH = 1_000;
const LOOKS = 4;

/**
 * By how many bytes the heap grows with each thousand keys after the first, over more than ten minutes' worth of typing,
 * replayed fast. Of each thousand the lowest of four looks counts: one more copy of the text that is just on its way is no
 * leak. Each sentence is taken out again by its own keys, for the same reason.
 */
export async function heapGrowth({ page, cdp }: Opened): Promise<number[]> {
  const lowest: number[] = [];
  const times = Math.ceil(STRETCH / LOOKS / (2 * SENTENCE.length));
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    const looks: number[] = [];
    for (let look = 0; look < LOOKS; look++) {
      for (let time = 0; time < times; time++) {
        await page.keyboard.type(SENTENCE);
        // Long enough for the sentence to be read, and marked.
        await pause(400);
        for (let key = 0; key < SENTENCE.length; key++) await page.keyboard.press('Backspace');
      }
      await pause(1_000);
      await forgetKeys(page);
      await cdp.send('HeapProfiler.collectGarbage');
      looks.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
    }
    lowest.push(Math.min(...looks));
  }
  return lowest.slice(1).map((low, index) => low - (lowest[index] ?? Number.NaN));
}

/**
 * Milliseconds from the key that completes a weak phrase until it is underlined.
 * @param time which it is on this page: the words are others each time, so that they are found
 */
export async function underlineDelay({ page, text, field }: Opened, time: number): Promise<number> {
  await page.bringToFront();
  const weak = `we rewrote job ${time} together`;
  await page.keyboard.type(' After that');
  await pause(1_500);
  await page.keyboard.type(` ${weak}`);
  await page.keyboard.type('.');
  const start = performance.now();
  await waitFor('its underline', async () => {
    const places = await field.evaluate((words) => window.field.places(words), weak);
    const drawn = [...(await highlightsIn(text)).flatMap(({ boxes }) => boxes), ...(await underlinesOver(text))];
    return drawn.some((line) => places.some((place) => overlap(line, place)));
  });
  const delay = performance.now() - start;
  await page.keyboard.type(' Next.');
  return delay;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
