/** A page with more fields than are kept open at once: the one come to longest ago is closed, and no other. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { underlinesOver } from '../harness/overlay.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { type Site, serve } from '../harness/site.ts';
import { waitFor } from '../harness/wait.ts';

const HOST = 'jobs.lever.co';
/** As lib/overlay/attach.ts keeps open. */
const OPEN = 20;
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. After that, deliveries were much faster.';
const MARKED = 2;
const HEIGHT = 60;
const fields = Array.from({ length: OPEN + 1 }, (_, at) => `<textarea id="field-${at}"></textarea>`);
const PAGE = `<!doctype html><html lang="en"><title>Notes</title><link rel="icon" href="data:,">
<style>body { margin: 0 } textarea { display: block; box-sizing: border-box; width: 1000px; height: ${HEIGHT}px; margin: 0 }</style>${fields.join('')}`;

describe.each(BROWSER_KINDS)('many fields in %s', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ [HOST]: { '/': PAGE } });
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts });
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const comeTo = (at: number) => page.$eval(`#field-${at}`, (field) => field instanceof HTMLElement && field.focus());
  /** How many marks stand over each of some fields. */
  const marksOver = async (...at: number[]) => {
    const scrolled = await page.evaluate(() => scrollY);
    const rows = (await underlinesOver(page)).map(({ top }) => Math.floor((top + scrolled) / HEIGHT));
    return at.map((field) => rows.filter((row) => row === field).length);
  };
  const write = async (at: number) => {
    await comeTo(at);
    await page.evaluate((words) => document.execCommand('insertText', false, words), STORY);
    await waitFor('marks', async () => (await marksOver(at))[0] === MARKED);
  };

  it('the one that was come back to stays open, and the one come to longest ago is closed', async () => {
    pictureOnFailure(() => ({ driven, page }));
    await closePage(page);
    page = await driven.open(site.url(HOST, '/'));
    await write(0);
    await write(1);
    for (let at = 2; at < OPEN; at++) await comeTo(at);
    await comeTo(0);
    expect(await marksOver(0, 1)).toEqual([MARKED, MARKED]);
    await write(OPEN);
    expect(await marksOver(0, 1)).toEqual([MARKED, 0]);
  });
});
