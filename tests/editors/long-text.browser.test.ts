/** Of a long text only what is near the screen is marked: a browser looks through every highlight for each key. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { review } from '../../lib/review.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { type Box, highlightsIn } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'apply.workable.com';
/** Story after story, each weak in several places. */
const paragraphs = Array.from({ length: 45 }, (_, story) => [
  `Last year ${story + 2}% of the invoices that our shop in district ${story + 1} sent never arrived.`,
  `I messaged the owners of ${story + 3} services and they took care of it. We rewrote the retry job together.`,
  'After that, deliveries were much faster and the whole team was happy.',
  'I learned that communication is important.',
]).flat();

/** Where weak words stand, by the review itself: which paragraph, from where to where. */
const WEAK = weakIn(paragraphs);

/** Marks may be fewer where they are few; that a text has more than are drawn anyway is what these tests are about. */
const DRAWN_ANYWAY = 60;

const EMPTY = '<!doctype html><html lang="en"><title>Apply</title><textarea rows="10" cols="80"></textarea>';

/** @param scrolls what scrolls as one goes through the text */
function pageOf(scrolls: 'page' | 'field'): string {
  const own = scrolls === 'field' ? 'height: 400px; overflow: auto;' : '';
  const text = paragraphs.map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Apply</title>
<div id="field" contenteditable style="width: 500px; ${own}" role="textbox" aria-multiline="true">${text}</div>`;
}

describe.each(BROWSER_KINDS)('a long text in %s', (kind) => {
  let driven: Driven;
  let site: Site;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/page': pageOf('page'), '/field': pageOf('field'), '/empty': EMPTY } });
    // As the browser has it: reading without end would be stopped and begun again, on a machine that has more to do.
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts, idle: 30 });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  it.each(['page', 'field'] as const)('is marked wherever one comes to in it; the %s scrolls', async (scrolls) => {
    let opened: Page | undefined;
    pictureOnFailure(() => ({ driven, ...(opened && { page: opened }) }));
    expect(WEAK.length).toBeGreaterThan(2 * DRAWN_ANYWAY);
    const page = await driven.open(site.url(HOST, `/${scrolls}`));
    opened = page;
    await page.mouse.click(150, 40);
    await wholeSight(page, 'at its beginning', 30);
    for (const [where, to] of [
      ['at its end', 1],
      ['at its beginning again', 0],
      ['in its middle', 0.5],
      ['at its end, and again', 1],
    ] as const) {
      await rush(page, to);
      const drawn = await wholeSight(page, where);
      expect(drawn).toBeLessThan(WEAK.length);
    }
    // What is typed there is marked as anywhere, and what stood there stays.
    await page.evaluate(() => {
      const last = document.querySelector('#field')?.lastElementChild?.lastChild;
      if (last) getSelection()?.setPosition(last, last.textContent?.length ?? 0);
    });
    await page.keyboard.type(' We rewrote the retry job together.');
    const typed = [...paragraphs.slice(0, -1), `${paragraphs.at(-1)} We rewrote the retry job together.`];
    await wholeSight(page, 'as one types at its end', 10, weakIn(typed));
    await page.close();
  });

  it('that takes long is said to be read meanwhile, and nothing typed is lost', { timeout: 240_000 }, async () => {
    const page = await driven.open(site.url(HOST, '/empty'));
    pictureOnFailure(() => ({ driven, page }));
    // One story without end, each sentence of it new.
    const endless = Array.from({ length: 4 }, (_, time) =>
      paragraphs.map((words) => words.replace(/\.(?=\s|$)/g, ` in round ${time}.`)).join(' '),
    ).join(' ');
    // Written down and not looked for: pages of the extension may stand still while it reads.
    await driven.inExtension(
      `(globalThis.told = [], browser.storage.session.onChanged.addListener((changes) => Object.entries(changes).forEach(([key, { newValue }]) => key.startsWith('panel:') && told.push(newValue?.status + (newValue?.storyText ?? '').slice(-6)))))`,
    );
    const told = (wanted: string) =>
      waitFor(
        `the panel to be told: ${wanted}`,
        async () => (await driven.inExtension(`told.includes('${wanted}')`)) === true,
        100,
      );
    await page.click('textarea');
    await page.evaluate((words) => document.execCommand('insertText', false, words), endless);
    await waitFor('the text to stand there', () =>
      page.$eval('textarea', ({ value }, { length }) => value.length === length, endless),
    );
    await page.keyboard.type(' It was fast.');
    await told('reviewed fast.');
    await told('reading');
    expect(await page.$eval('textarea', (area) => area.value)).toBe(`${endless} It was fast.`);
    await page.close();
  });
});

interface Weak {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

function weakIn(lines: readonly string[]): Weak[] {
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  const { stories } = review(lines.join('\n'));
  return stories.flatMap(({ sentences }) =>
    sentences.flatMap(({ flags }) =>
      flags.map(({ span }) => {
        const paragraph = starts.findLastIndex((start) => start <= span.start);
        const from = starts[paragraph] ?? 0;
        return { paragraph, start: span.start - from, end: span.end - from };
      }),
    ),
  );
}

/** To a place of the text, 0 to 1, as with a hand on the wheel: frame after frame, far with each. */
async function rush(page: Page, to: number): Promise<void> {
  await page.evaluate(async (share) => {
    const field = document.querySelector('#field') ?? document.documentElement;
    const scroller = field.scrollHeight > field.clientHeight + 1 ? field : document.documentElement;
    const from = scroller.scrollTop;
    const way = share * (scroller.scrollHeight - scroller.clientHeight) - from;
    for (let frame = 1; frame <= 12; frame++) {
      await new Promise(requestAnimationFrame);
      scroller.scrollTop = from + (way * frame) / 12;
    }
  }, to);
}

/**
 * Waits until all weak words to be seen are marked, each within 2 px, and nothing else is.
 * @returns how many marks are drawn in all
 */
async function wholeSight(page: Page, where: string, seconds?: number, weak: readonly Weak[] = WEAK): Promise<number> {
  return waitFor(
    `every mark in sight ${where}`,
    async () => {
      const wanted = await seen(page, weak);
      const marks = await highlightsIn(page);
      const drawn = marks.flatMap(({ boxes }) => boxes);
      const known = new Set(await wordsOf(page, weak));
      const whole = wanted.length > 0 && wanted.every((box) => drawn.some((one) => isNear(one, box)));
      return whole && marks.every(({ words }) => known.has(words)) && marks.length;
    },
    seconds,
  );
}

/** Where weak words stand that a person sees now, a box a line. */
function seen(page: Page, weak: readonly Weak[]): Promise<Box[]> {
  return page.evaluate((all) => {
    const field = document.querySelector('#field');
    if (!field) return [];
    const { top, bottom } = field.getBoundingClientRect();
    const range = document.createRange();
    return all.flatMap(({ paragraph, start, end }) => {
      const words = field.children[paragraph]?.firstChild;
      if (!words) return [];
      range.setStart(words, start);
      range.setEnd(words, end);
      return [...range.getClientRects()]
        .filter((box) => box.bottom > Math.max(0, top) && box.top < Math.min(innerHeight, bottom))
        .map(({ left, top, width, height }) => ({ left, top, width, height }));
    });
  }, weak);
}

const wordsOf = (page: Page, weak: readonly Weak[]): Promise<string[]> =>
  page.evaluate(
    (all) =>
      all.map(({ paragraph, start, end }) =>
        (document.querySelector('#field')?.children[paragraph]?.textContent ?? '').slice(start, end),
      ),
    weak,
  );

const isNear = (a: Box, b: Box) =>
  (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= 2);
