/** The browser is closed and started again: what the person has turned on, dismissed and saved is as they left it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readBank } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { bringForward, tabInFront } from '../harness/in-front.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { badgeOn, dismissFirst, marksBecome, underlinesOver } from '../harness/overlay.ts';
import { allowing } from '../harness/permissions.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { press, says } from '../harness/reading.ts';
import { type Site, serve } from '../harness/site.ts';
import { pause, waitFor } from '../harness/wait.ts';

const UNNAMED = 'notes.example.com';
const NAMED = 'jobs.lever.co';
const STORY =
  'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called. We rewrote the retry job together. We tested it together.';
/** As a site that keeps a draft brings it back, with the keyboard in it. */
const PAGE = `<!doctype html><html lang="en"><title>Notes</title><link rel="icon" href="data:,">
<textarea autofocus style="width:700px;height:160px"></textarea>
<script>
  const area = document.querySelector('textarea');
  area.value = localStorage.getItem('draft') ?? '';
  area.addEventListener('input', () => localStorage.setItem('draft', area.value));
</script>`;

/** Longer than the pause after which a text is reviewed. */
const REST_MS = 1_200;

describe.each(BROWSER_KINDS)('%s is closed and started again', (kind) => {
  let driven: Driven;
  let site: Site;
  let page: Page;
  let panel: Page;
  let profile: string;

  const start = async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: site.hosts, profile });
  };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'firsthand-restart-'));
    site = await serve({ [UNNAMED]: { '/': PAGE }, [NAMED]: { '/': PAGE } });
    await start();
    await driven.openedPage('welcome.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const openPanel = async () => {
    panel = await driven.open(`sidepanel.html?tab=${await tabInFront(driven)}#/draft`);
  };
  const isMarked = (count: number) => marksBecome(page, count);

  it('a site is turned on, a story written there, one remark dismissed, the story saved', async () => {
    page = await driven.open(site.url(UNNAMED, '/'));
    await openPanel();
    await panel.locator('input[type=url]').fill(new URL(page.url()).origin);
    await allowing(driven, panel, `https://${UNNAMED}/*`, () => panel.locator('button ::-p-text(Turn on)').click());
    await says(panel, 'Turn off for');
    await bringForward(page);
    await typeInto(page, 'textarea', STORY);
    await isMarked(2);
    await dismissFirst(page);
    await bringForward(panel);
    await press(panel, 'Save this story');
    await says(panel, 'Saved as');
    await panel.close();
  });

  it('a named site is turned off', async () => {
    const named = await driven.open(site.url(NAMED, '/'));
    await openPanel();
    await press(panel, `Turn off for ${new URL(named.url()).host}`);
    await says(panel, `Turn on for ${new URL(named.url()).host}`);
    await bringForward(named);
    await typeInto(named, 'textarea', STORY);
    await pause(REST_MS);
    expect(await badgeOn(named)).toBeUndefined();
  });

  it('started again, the site runs at once, the remark is away, the story is there', async () => {
    await driven.close();
    await start();
    // In the tabs that stand open as it starts, it is started; in the next, the browser itself must know of the site.
    for (const _ of ['first', 'next']) {
      page = await driven.open(site.url(UNNAMED, '/'));
      await isMarked(1);
    }
    await waitFor('a score', async () => /^\d+$/.test((await badgeOn(page))?.text ?? ''));
    await openPanel();
    await says(panel, 'Saved as');
    await says(panel, `Turn off for ${new URL(page.url()).host}`);
    expect((await readBank(panel)).stories).toMatchObject([{ text: STORY }]);
  });

  it('and the named site is still off', async () => {
    page = await driven.open(site.url(NAMED, '/'));
    await pause(REST_MS);
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe(STORY);
    expect(await underlinesOver(page)).toEqual([]);
    expect(await badgeOn(page)).toBeUndefined();
    await openPanel();
    await says(panel, `Turn on for ${new URL(page.url()).host}`);
  });
});
