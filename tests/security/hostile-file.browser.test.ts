/** Files that are made to hurt, chosen by a person in the panel: refused with a sentence, and the stories that are there stay. */
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { fillBank, readBank, savedStory } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { chooseFiles, goTo, press, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

const STORY = savedStory('one', { title: 'Invoices', text: 'I noticed that 3% of the invoices never arrived.' });
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe.each(BROWSER_KINDS)('a hostile file in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firsthand-hostile-'));
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    await driven.openedPage('welcome.html');
    page = await driven.open('sidepanel.html#/stories');
    await fillBank(page, { stories: [STORY] }, () => driven.reload(page));
    await goTo(page, '#/stories/files');
  });
  afterAll(async () => {
    await driven?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));
  /** Notes from now on which files are read in the page. */
  const watchReading = () =>
    page.evaluate(() => {
      const read: string[] = [];
      Object.assign(window, { read });
      for (const way of ['text', 'arrayBuffer', 'stream', 'slice', 'bytes']) {
        const real: unknown = Reflect.get(Blob.prototype, way);
        if (typeof real !== 'function') continue;
        Reflect.set(Blob.prototype, way, function noted(this: Blob, ...args: unknown[]) {
          read.push(`${way} of ${this.size}`);
          return Reflect.apply(real, this, args);
        });
      }
    });
  const wasRead = () => page.evaluate((): unknown => Reflect.get(window, 'read'));

  const choose = (path: string, accepts: string) => chooseFiles(page, `input[type=file][accept*="${accepts}"]`, path);
  /** A file of half a gigabyte that takes no room on the disk. */
  const enormous = async (name: string) => {
    const path = join(folder, name);
    const file = await open(path, 'w');
    await file.truncate(500_000_000);
    await file.close();
    return path;
  };

  it('of 500 MB is refused by its size, and not read at all', async () => {
    await watchReading();
    await choose(await enormous('enormous.json'), 'json');
    await says(page, 'This file is too big to be an export of your stories. Nothing was changed.');
    expect(await wasRead()).toEqual([]);
    expect((await readBank(page)).stories).toEqual([STORY]);
    // One of a size that may be is: the notes are taken where files are read.
    const path = join(folder, 'small.json');
    await writeFile(path, '{}');
    await choose(path, 'json');
    await says(page, 'not a file that Firsthand exported');
    expect(await wasRead()).toEqual(['text of 2']);
  });

  it('that nests a hundred thousand deep, or names the prototypes, changes nothing but what it may', async () => {
    const path = join(folder, 'deep.json');
    await writeFile(path, nested(100_000));
    await choose(path, 'json');
    await says(page, 'not a file that Firsthand exported');
    const head = `{"format":"firsthand-stories","version":2,"exported":"2026-01-01T00:00:00.000Z"`;
    await writeFile(path, `${head},"stories":${nested(100_000)},"versions":[],"loops":[]}`);
    await choose(path, 'json');
    await says(page, 'stories.0');
    const story = { ...STORY, id: 'two', title: 'Ledger' };
    const poisoned = JSON.stringify(story).replace(
      '{',
      '{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"more":{"ran":1},',
    );
    await writeFile(path, `${head},"__proto__":{"ran":1},"stories":[${poisoned}],"versions":[],"loops":[]}`);
    await choose(path, 'json');
    await waitFor('the sound story', async () => (await readBank(page)).stories.length === 2);
    expect((await readBank(page)).stories).toEqual([STORY, story]);
    expect(await page.evaluate(() => Reflect.get({}, 'ran'))).toBeUndefined();
  });

  it('that names times no clock will show takes no company out of the list, whichever is chosen next', async () => {
    const LAST = 253_402_300_799_999;
    const loop = (id: string, company: string, at: number) => ({ id, company, created: 1, changed: at, chosen: at });
    // One that such a file brought in before its times were looked at, and the person's own.
    const loops = [loop('early', 'Early', LAST), { ...loop('own', 'Own', 1), note: 'Ask for Kim.' }];
    await fillBank(page, { stories: [STORY], loops }, () => driven.reload(page));
    await goTo(page, '#/stories/files');
    const path = join(folder, 'late.json');
    const head = { format: 'firsthand-stories', version: 2, exported: '2026-01-01T00:00:00.000Z', versions: [] };
    const late = { ...STORY, id: 'late', title: 'Late', created: LAST, changed: LAST };
    await writeFile(path, JSON.stringify({ ...head, stories: [late], loops: [loop('theirs', 'Theirs', LAST)] }));
    await choose(path, 'json');
    await waitFor('the file’s company', async () => (await readBank(page)).loops.length === 3);
    await goTo(page, '#/stories');
    const select = '.loop-row select';
    const atHand = () => page.$eval(select, (box) => (box instanceof HTMLSelectElement ? box.value : ''));
    for (const id of ['own', 'theirs', 'own']) {
      await page.select(select, id);
      await waitFor(`${id} at hand`, async () => (await atHand()) === id);
    }
    await press(page, 'New company');
    await page.locator('.loop-row input').fill('Northwind');
    await press(page, 'Add');
    await waitFor('the new company at hand', async () => !['own', 'early', 'theirs', ''].includes(await atHand()));
    await driven.reload(page);
    await waitFor('all four', async () => {
      const names = await page.$$eval(`${select} option`, (all) => all.map((one) => one.textContent));
      return ['Early', 'Own', 'Theirs', 'Northwind'].every((name) => names.includes(name));
    });
    expect((await readBank(page)).loops.find(({ id }) => id === 'own')?.note).toBe('Ask for Kim.');
  });

  it('of 500 MB is refused where stories are brought in, too', async () => {
    await watchReading();
    await goTo(page, '#/stories/add');
    await choose(await enormous('enormous.docx'), 'docx');
    await says(page, 'enormous.docx');
    await says(page, 'too large');
    expect(await wasRead()).toEqual([]);
  });
});
