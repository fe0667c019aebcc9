/** What we put over a page, where the page lays things over its own fields, or shows a field before all else. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { type Box, badgeOn, clickIn, popoverOn, underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { inShadow } from '../harness/shadow.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'jobs.lever.co';
/** One line a sentence, and a weak word in most. */
const STORY = [
  'Last year 3% of the invoices that our shop sent never arrived.',
  'We noticed it when a customer called.',
  'We rewrote the retry job together.',
  'We tested it for a week.',
  'After that, deliveries were much faster and the team was happy.',
].join('\n');
const MARKED = 3;
/** Of the window. */
const WIDTH = 900;

const field = (id: string) => `<label for="${id}">Tell us about a problem that you solved.</label>
  <textarea id="${id}" style="display:block;width:560px;height:200px;font:15px/25px sans-serif"></textarea>`;
const PAGE = `<!doctype html><html lang="en"><title>Apply</title><link rel="icon" href="data:,">
<style>body { margin: 0 } header { position: sticky; top: 0; height: 90px; background: #ddd }
  /* As most pages bring a dialog to the middle of the screen. */
  dialog, [popover] { position: fixed; inset: auto; top: 50%; left: 50%; transform: translate(-50%, -50%); margin: 0; width: 600px; padding: 20px }
  .veil { position: fixed; inset: 0; background: rgb(0 0 0 / .5) }</style>
<header>Acme <button>Menu</button></header>
${field('story')}
<button id="send" onclick="setTimeout(() => { story.value = '' }, 900)">Send</button>
<button id="ask" onclick="veil.hidden = false; answer.focus()">Leave</button>
<div id="veil" class="veil" hidden><div role="dialog" style="margin:100px auto;width:500px;height:200px;background:#fff">Leave?
  <input id="answer" onkeydown="if (event.key === 'Enter') { veil.hidden = true; story.focus() }"></div></div>
<dialog id="modal">${field('in-modal')}</dialog>
<button onclick="whole.requestFullscreen()" id="larger">Larger</button>
<div id="whole" onkeydown="if (event.key === 'F9') whole.requestFullscreen()">${field('in-whole')}</div>
<div id="popover" popover>${field('in-popover')}</div>
<button popovertarget="popover" id="show">Write</button>
<button onclick="modal.showModal()" id="open">Open</button>
<div style="height:2000px"></div>`;

/** All of it larger, by its style, and from right to left. */
const ZOOMED = `<!doctype html><html lang="he" dir="rtl" style="zoom:1.25"><title>Apply</title><link rel="icon" href="data:,">${field('story')}`;

describe.each(BROWSER_KINDS)('over a page in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE, '/zoomed': ZOOMED } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    pictureOnFailure(() => ({ driven, page }));
    await closePage(page);
    page = await driven.open(site.url(HOST, '/'));
    await page.setViewport({ width: WIDTH, height: 700 });
  });

  const put = async (selector: string) => {
    await page.locator(selector).click();
    await page.evaluate((words) => document.execCommand('insertText', false, words), STORY);
  };
  const boxOf = (selector: string): Promise<Box> =>
    page.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    });
  const marksIn = async (selector: string) => {
    const { left, top, width, height } = await boxOf(selector);
    return (await underlinesOver(page)).filter(
      (mark) =>
        mark.left >= left && mark.left <= left + width && mark.top >= top && mark.top + mark.height <= top + height,
    );
  };
  const marked = (selector: string) =>
    waitFor('marks', async () => {
      const marks = await marksIn(selector);
      return marks.length === MARKED && marks;
    });
  /** Whether a click on a box comes to us. */
  const isOurs = ({ left, top, width, height }: Box) =>
    page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName === 'firsthand-overlay',
      left + width / 2,
      top + height / 2,
    );
  /** Whether what is ours is drawn at all: within what fills the screen, or beside all of the page. */
  const isShown = () =>
    page.evaluate(() => {
      const stage = document.querySelector('firsthand-overlay');
      const before = document.fullscreenElement;
      return stage !== null && (before === null ? stage.checkVisibility() : before.contains(stage));
    });
  /** Opens what is said of the first mark in a field, which must stand right by it, with all that can be pressed. */
  const opensAt = async (selector: string) => {
    const [mark] = await marked(selector);
    if (!mark) throw new Error('no mark');
    await clickIn(page, mark);
    const { box, buttons } = await waitFor('the popover', () => popoverOn(page));
    const below = box.top - (mark.top + mark.height);
    const above = mark.top - (box.top + box.height);
    expect(Math.max(below, above), 'how far from the words').toBeLessThan(14);
    expect(Math.max(below, above)).toBeGreaterThan(0);
    const room = WIDTH - box.width;
    expect(Math.abs(box.left - Math.min(mark.left, room)), 'how far beside them').toBeLessThan(14);
    for (const button of buttons) expect(await isOurs(button.box), button.name).toBe(true);
  };
  /** Where the keyboard is: an element of the page, or of ours, by what it says. */
  const focused = async () => {
    const ours = await inShadow(page, '(root) => root.activeElement?.textContent ?? null', []);
    return ours ?? page.evaluate(() => document.activeElement?.id);
  };

  it('no mark is drawn on a header that stays, and all are again once it is gone from them', async () => {
    await put('#story');
    const all = await marked('#story');
    await page.evaluate(() => scrollTo({ top: 90, behavior: 'instant' }));
    await waitFor('fewer marks', async () => (await underlinesOver(page)).length < all.length);
    for (const { top, height } of await underlinesOver(page)) expect(top + height).toBeGreaterThan(90);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitFor('all of them', async () => (await underlinesOver(page)).length === all.length);
  });

  it('neither marks nor the score are drawn on what is laid over the whole page', async () => {
    await put('#story');
    const all = await marked('#story');
    await waitFor('the score', () => badgeOn(page));
    await page.locator('#ask').click();
    await waitFor('no marks', async () => (await underlinesOver(page)).length === 0);
    await waitFor('no score', async () => (await badgeOn(page)) === undefined);
    await page.keyboard.press('Enter');
    await waitFor('all of them', async () => (await underlinesOver(page)).length === all.length);
    await waitFor('the score again', () => badgeOn(page));
  });

  it('in a modal dialog that is moved and cut off by its style, all stands where it belongs', async () => {
    await put('#story');
    await marked('#story');
    await page.locator('#open').click();
    await put('#in-modal');
    await opensAt('#in-modal');
    await page.keyboard.press('Escape');
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    const inside = await marksIn('#in-modal');
    // Nothing of the field behind it.
    expect(await underlinesOver(page)).toHaveLength(inside.length);
    // What goes elsewhere takes nothing away from here.
    await page.$eval('#story', (story) => story.remove());
    await waitFor('the marks to stay', async () => (await marksIn('#in-modal')).length === inside.length);
    await opensAt('#in-modal');
  });

  it.each(['close', 'remove'] as const)(
    'a modal dialog that the page ends (%s) leaves the field behind it with its marks and its score',
    async (end) => {
      await put('#story');
      const all = await marked('#story');
      await page.locator('#open').click();
      await put('#in-modal');
      await marked('#in-modal');
      await page.$eval('#modal', (modal, how) => modal instanceof HTMLDialogElement && modal[how](), end);
      await waitFor('the marks', async () => (await marksIn('#story')).length === all.length);
      await page.click('#story');
      await waitFor('the score', () => badgeOn(page));
      await opensAt('#story');
    },
  );

  it('a part of the page that fills the screen, and no longer does, keeps its marks with the caret in it', async () => {
    await put('#in-whole');
    const all = await marked('#in-whole');
    const seen = (where: string) =>
      waitFor(where, async () => {
        const marks = await marksIn('#in-whole');
        const [first] = marks;
        return marks.length === all.length && first && (await isShown()) && (await badgeOn(page)) !== undefined;
      });
    await page.keyboard.press('F9');
    await waitFor('all of the screen', () => page.evaluate(() => document.fullscreenElement?.id === 'whole'));
    await seen('the marks before all else');
    await page.evaluate(() => document.exitFullscreen());
    await waitFor('the page again', () => page.evaluate(() => document.fullscreenElement === null));
    await seen('the marks in the page');
  });

  it('in the page’s own popover too, which stays open', async () => {
    await page.locator('#show').click();
    await put('#in-popover');
    await opensAt('#in-popover');
    const close = (await popoverOn(page))?.buttons.at(-1);
    if (close) await clickIn(page, close.box);
    await waitFor('ours to close', async () => (await popoverOn(page)) === undefined);
    expect(await page.$eval('#popover', (popover) => popover.matches(':popover-open'))).toBe(true);
  });

  it('nothing is left over a field that the page has emptied as it was sent off', async () => {
    await put('#story');
    await marked('#story');
    await waitFor('the score', async () => /\d/.test((await badgeOn(page))?.text ?? ''));
    await page.locator('#send').click();
    await waitFor('no marks', async () => (await underlinesOver(page)).length === 0);
    await waitFor('no score', async () => !/\d/.test((await badgeOn(page))?.text ?? ''));
  });

  it('on a page that its style zooms, and turns from right to left', async () => {
    await page.goto(site.url(HOST, '/zoomed'));
    await put('#story');
    await opensAt('#story');
    const direction = "(root) => getComputedStyle(root.querySelector('[role=dialog] h2')).direction";
    expect(await inShadow(page, direction, [])).toBe('ltr');
    const [field, badge] = [await boxOf('#story'), await waitFor('the score', () => badgeOn(page))];
    expect(Math.abs(badge.box.left + badge.box.width - (field.left + field.width))).toBeLessThan(2);
    expect(Math.abs(badge.box.top - (field.top + field.height) - 4)).toBeLessThan(2);
  });

  it('Tab goes through what is said and back into the field, and so does what ends it', async () => {
    await put('#story');
    const [mark] = await marked('#story');
    if (!mark) throw new Error('no mark');
    const open = async () => {
      const [first] = await marksIn('#story');
      if (first) await clickIn(page, first);
      const { buttons } = await waitFor('the popover', () => popoverOn(page));
      return buttons.map(({ name }) => name);
    };
    const names = await open();
    for (const name of names) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(name === 'Close' ? '×' : name);
    }
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('story');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(names[0]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused()).toBe('story');
    expect(await popoverOn(page)).toBeDefined();
    for (let at = 0; at <= names.indexOf('Dismiss'); at++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Dismiss');
    await page.keyboard.press('Enter');
    await waitFor('the popover to close', async () => (await popoverOn(page)) === undefined);
    expect(await focused()).toBe('story');
  });
});
