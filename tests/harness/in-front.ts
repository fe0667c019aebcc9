import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Driven } from './launch.ts';

const TURNS = 4;
const FRAME_MS = 3_000;

/**
 * Brings a tab before the others and returns when it draws. Chromium without a window now and then leaves a tab undrawn that
 * was put behind and before in quick turns, and no click and no picture in it ever ends: another turn with a tab that is
 * already open wakes it. No tab is opened for that: journeys look at which one is active.
 * @throws when it draws nothing after several turns
 */
export async function bringForward(page: Page): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    await page.bringToFront();
    if (await draws(page)) return;
    process.stderr.write(`A tab draws nothing, it is put behind and before again: ${page.url()}\n`);
    const other = (await page.browser().pages()).find((each) => each !== page);
    await other?.bringToFront();
  }
  throw new Error(`${page.url()} draws no frame`);
}

/** The browser's id of the tab in front. */
export async function tabInFront(driven: Driven): Promise<number> {
  const asked = 'browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)';
  return v.parse(v.number(), await driven.inExtension(asked));
}

/** Whether a frame comes soon. A tab that draws none answers all the same. */
function draws(page: Page): Promise<boolean> {
  return page.evaluate(
    (patience) =>
      new Promise<boolean>((answer) => {
        requestAnimationFrame(() => answer(true));
        setTimeout(() => answer(false), patience);
      }),
    FRAME_MS,
  );
}
