/** The stories are taken away under an open panel, or their files damaged between two starts: the person is told, and can go on. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { fillBank, readBank, savedStory } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { typeInto } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo, press, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const TEXT = 'Last year 3% of our invoices never arrived. I traced the lost ones to a full queue.';

/** What either browser keeps the extension's databases in, and what stands in `storage.local`: in Firefox a database too. */
const BANK = {
  chromium: /IndexedDB.*chrome-extension.*(?:\.ldb|\.log|MANIFEST-\d+|CURRENT)$/,
  firefox: /moz-extension[^^]*idb.*\.sqlite(?:-wal)?$/,
} as const;
const LOCAL = {
  chromium: /Local Extension Settings.*(?:\.ldb|\.log|MANIFEST-\d+|CURRENT)$/,
  firefox: /moz-extension.*\^.*idb.*\.sqlite(?:-wal)?$/,
} as const;

describe.each(BROWSER_KINDS)('the stories that were kept in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  let profile: string;

  const start = async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [], profile });
  };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'firsthand-damaged-'));
    await start();
    page = await driven.open('sidepanel.html#/stories');
  });
  afterAll(async () => {
    await driven?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  const keep = async () => {
    const shelf = { stories: [savedStory('invoices', { title: 'Invoices', text: TEXT })] };
    await fillBank(page, shelf, () => driven.reload(page));
    await says(page, 'Invoices');
  };

  /** Closes the browser, writes over its files, and opens the panel again. */
  const damage = async (...kinds: readonly RegExp[]) => {
    await driven.close();
    const files = await readdir(profile, { recursive: true });
    for (const kept of kinds) {
      const some = files.filter((name) => kept.test(name));
      expect(some.length).toBeGreaterThan(0);
      for (const name of some) await writeFile(join(profile, name), 'no database any more');
    }
    await start();
    page = await driven.open('sidepanel.html#/stories');
  };

  it('taken away under an open panel, it says that the stories are gone', async () => {
    await keep();
    const other = await driven.open('options.html');
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('firsthand');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    await other.close();
    await says(page, 'The stories that stood here are gone');
    expect(await page.$('.shelf-title')).toBeNull();
  });

  it('damaged between two starts, the person is told that their stories are gone', async () => {
    await keep();
    await damage(BANK[kind]);
    await says(page, 'The stories that stood here are gone');
  });

  it('new ones can be kept then, after which nothing more is said', async () => {
    await goTo(page, '#/stories/add');
    await typeInto(page, '.place textarea', TEXT);
    await press(page, 'Continue');
    await press(page, 'Save 1 story');
    await waitFor('the story', async () => (await readBank(page)).stories.length === 1);
    await goTo(page, '#/stories');
    await waitFor('the story in the list', () => page.$('.shelf-title'));
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('are gone');
  });

  it('damaged with all else that was kept, the person is told of that as well', async () => {
    await damage(BANK[kind], LOCAL[kind]);
    await says(page, 'The stories that stood here are gone');
    await says(page, 'What you had chosen in the options is gone');
    expect(await axeViolations(page)).toEqual([]);
  });
});
