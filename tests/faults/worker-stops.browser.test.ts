/**
 * The browser stops the background whenever it likes. Here it does so over and over, at seeded moments of the path from a
 * key to the panel: nothing typed is lost, no rewrite is written twice, and the panel comes to be right each time. First one by
 * one, spread over the whole way of a review, a reason, a rewrite and its undo, so that half of them take an answer along; then so
 * close that most come while the one before has not been got over.
 *
 * “Right” is the review of all that stands in the field: its words, its scores, its findings. How long that takes is counted
 * from the stop, which comes after the person's last key or click, and set against the same without a stop, counted from the
 * key, which holds the pause of 120 ms after which a text is reviewed. The mean is asserted, which a few stops that are got over
 * late move, and not the middle, which was right when half of them never were: it is 2 to 6 times as long on two busy cores, half
 * a second where nothing else is done. Only the ratio is asserted, since a busy machine takes any time.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { DIMENSIONS } from '../../lib/model/rubric.ts';
import { review } from '../../lib/review.ts';
import { seeded } from '../corpus/train/crf.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut, typeInto } from '../harness/keyboard.ts';
import { killWorker } from '../harness/kill-worker.ts';
import { type Driven, launch, type Panel } from '../harness/launch.ts';
import { clickInPanel, pressInFinding, readPanel, textInPanel } from '../harness/panel.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { openPanel } from '../harness/practice.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';
import { rewritableIn, withRewrite } from '../review/flags.ts';

const HOST = 'jobs.lever.co';
const PAGE =
  '<!doctype html><html lang="en"><title>Apply</title><textarea style="width:900px;height:500px"></textarea>';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. I traced the lost ones to a full queue.';
/** Typed on and on. */
const STREAM =
  ' I wrote a check for it and showed the on-call engineers how to read it. Deliveries were much faster then.';
/** How often a running worker is met. Firefox winds its background up in good order each time, which takes longer. */
const STOPS = { chromium: 120, firefox: 15 } as const;
/** Keys with a stop each; with every fourth a sentence, why it is weak, its rewrite and the undo. 200 stops in all, and 40 in Firefox. */
const ROUNDS = { chromium: 40, firefox: 12 } as const;
/** Milliseconds of quiet after which a text is reviewed. */
const REVIEWED_AFTER = 120;
/** Milliseconds after a key. A review is asked for after 120 of quiet, and starts the worker: a stop falls somewhere on its way. */
const AFTER = { least: 60, most: 240 };
/** How many times as long as without a stop, in the mean: a worker that has to be started and a story that it has never read. */
const LONGER_AT_MOST = 10;
/** Milliseconds for all of it: the stops alone take most of a minute where nothing else is done. */
const PATIENCE = 300_000;

describe.each(BROWSER_KINDS)('the worker stopped at any moment in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let panel: Panel;
  /** What must stand in the field. */
  let text = '';

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    const welcome = await driven.openedPage('welcome.html');
    panel = await openPanel(driven, welcome);
    page = await driven.open(site.url(HOST, '/'));
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    pictureOnFailure(() => ({ driven, page }));
    await typeInto(page, 'textarea', STORY);
    text = STORY;
  });

  /** Of which text the panel shows the review: two texts may well have the same scores. */
  const reviewedText = () =>
    driven.inExtension(
      "chrome.storage.session.get().then((all) => Object.values(all).map(({ storyText }) => storyText).find((one) => one?.startsWith('Last year')))",
    );
  const field = () => page.$eval('textarea', (area) => area.value);
  /** Milliseconds until the panel shows what the review says of the text in the field. */
  const untilRight = async (what: string): Promise<number> => {
    const began = performance.now();
    const wanted = expected(text);
    let last: unknown;
    await waitFor(`the panel to be right ${what}`, async () => {
      const view = await readPanel(panel);
      const keys = view?.findings.filter(({ phrase }) => phrase).map(({ key }) => key);
      last = { of: await reviewedText(), overall: view?.overall, scores: view?.scores, keys: keys?.sort() };
      return isDeepStrictEqual(last, wanted);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}: ${JSON.stringify(wanted)} wanted, ${JSON.stringify(last)} shown`);
    });
    return performance.now() - began;
  };

  /** Puts a sentence before all that was typed. */
  const insert = async (sentence: string): Promise<void> => {
    await page.$eval('textarea', (area, at) => area.setSelectionRange(at, at), STORY.length);
    await page.evaluate((words) => document.execCommand('insertText', false, words), sentence);
    text = text.slice(0, STORY.length) + sentence + text.slice(STORY.length);
  };
  /** Its weak words, with the rewrite. */
  const flagOfInserted = () => rewritableIn(text, ({ rewrite }) => rewrite.span.start >= STORY.length);

  it('asks again for every answer that a stop takes along: nobody hears of one', { timeout: PATIENCE }, async () => {
    const random = seeded(20261126);
    const reportedTroubles = () =>
      driven.inExtension("chrome.storage.session.get('errors').then(({ errors }) => errors ?? [])");
    const before = await reportedTroubles();
    /** Milliseconds from a question to its answer by a worker that has to be started for it: as the last ones took. */
    let way = 500;
    let stops = 0;
    let inHand = 0;
    /**
     * Stops the worker somewhere on the way to an answer, and waits for it.
     * @param asked milliseconds until it is asked for
     */
    const stopOnTheWay = async (asked: number, isDone: () => Promise<boolean>, done: () => Promise<number>) => {
      await pause(asked + random() * way);
      const late = await isDone();
      if (await killWorker(driven, page)) {
        stops++;
        if (!late) inHand++;
      }
      way = (3 * way + (await done())) / 4;
    };
    const isRight = async () => (await reviewedText()) === text;
    for (let round = 0; round < ROUNDS[kind]; round++) {
      const typed = STREAM.repeat(20).slice(2 * round, 2 * round + 2);
      await page.keyboard.type(typed);
      text += typed;
      await stopOnTheWay(REVIEWED_AFTER, isRight, () => untilRight(`after a key, round ${round}`));
      if (round % 4 > 0) continue;
      await insert(` We rebuilt report ${round} together.`);
      const inserted = text;
      await stopOnTheWay(REVIEWED_AFTER, isRight, () => untilRight(`with the sentence of round ${round}`));
      const flag = flagOfInserted();
      const reason = `article.finding[data-finding=${JSON.stringify(flag.key)}] .reason`;
      await clickInPanel(panel, `${reason}-toggle`);
      const isExplained = async () => (await textInPanel(panel, reason)) !== '';
      await stopOnTheWay(0, isExplained, async () => {
        const began = performance.now();
        await waitFor(`the reason, round ${round}`, isExplained);
        return performance.now() - began;
      });
      await pressInFinding(panel, flag.key, 'Apply');
      text = withRewrite(text, flag.rewrite);
      await stopOnTheWay(REVIEWED_AFTER, isRight, () => untilRight(`after the rewrite of round ${round}`));
      expect(await field()).toBe(text);
      await pressShortcut(page, 'z');
      text = inserted;
      await stopOnTheWay(REVIEWED_AFTER, isRight, () => untilRight(`after the undo of round ${round}`));
      expect(await field()).toBe(text);
      await pressShortcut(page, 'End');
    }
    expect(await field()).toBe(text);
    process.stderr.write(
      `${kind}: ${stops} stops, ${inHand} of them before the answer; it comes in ${Math.round(way)} ms\n`,
    );
    expect(inHand, 'stops that could take an answer along').toBeGreaterThan(ROUNDS[kind] / 4);
    expect(await reportedTroubles()).toEqual(before);
  });

  it('keeps every key, writes each rewrite once, and the panel comes to be right', { timeout: PATIENCE }, async () => {
    const random = seeded(20261125);
    const usual: number[] = [];
    const stopped: number[] = [];
    let typed = 0;
    let stops = 0;
    let before = '';
    const type = async () => {
      const keys = STREAM.repeat(20).slice(typed, typed + 1 + Math.floor(random() * 3));
      typed += keys.length;
      await page.keyboard.type(keys);
      text += keys;
    };
    for (let i = 0; stops < STOPS[kind]; i++) {
      const rewrites = i % 16 === 5;
      if (rewrites || i % 16 === 13) stopped.push(await untilRight(`after stop ${i - 1}`));
      if (rewrites) {
        await insert(` We rebuilt report ${i} together.`);
        // In between and not only before all, so that both are measured while the machine is as busy.
        usual.push(await untilRight(`after change ${i}`));
        const flag = flagOfInserted();
        await pressInFinding(panel, flag.key, 'Apply');
        before = text;
        text = withRewrite(text, flag.rewrite);
      } else await type();
      await pause(AFTER.least + random() * (AFTER.most - AFTER.least));
      // Most come while the one before has not been got over.
      if (await killWorker(driven, page)) stops++;
      if (!rewrites) continue;
      expect(await field(), `after rewrite ${i}`).toBe(text);
      if (i % 32 === 5) {
        await pressShortcut(page, 'z');
        expect(await field(), `after rewrite ${i} and undo`).toBe(before);
        text = before;
      }
      await pressShortcut(page, 'End');
    }
    expect(await field()).toBe(text);
    await untilRight('at the end');
    const ratio = mean(stopped) / mean(usual);
    process.stderr.write(
      `${kind}: ${stops} stops; panel right after a change in ${say(usual)}, after a stop in ${say(stopped)}: ${ratio.toFixed(1)} times\n`,
    );
    expect(ratio).toBeLessThan(LONGER_AT_MOST);
  });
});

function expected(text: string) {
  const [story] = review(text).stories;
  if (!story) throw new Error(`No story: ${text}`);
  const { overall, ...scores } = story.scores;
  const keys = story.sentences.flatMap(({ flags }) => flags.map(({ key }) => key)).sort();
  const values = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, scores[dimension].value]));
  return { of: text.slice(story.span.start, story.span.end), overall, scores: values, keys };
}

const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;

function say(times: readonly number[]): string {
  return `${Math.round(mean(times))} ms (mean of ${times.length}), ${Math.round(Math.max(...times))} ms (most)`;
}
