/** Two machines of one person: the other one is played by what it would have written into the browser's sync storage. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { merge } from '../../lib/bank/merge.ts';
import { pack, unpack } from '../../lib/bank/sync/pack.ts';
import { localRecords, recordFrom, type SyncRecord } from '../../lib/bank/sync/record.ts';
import { recordOf, versionOf } from '../../lib/bank/telling.ts';
import type { StoryRecord } from '../../lib/model/story.ts';
import { changeBank, readBank } from '../harness/bank.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { pressShortcut } from '../harness/keyboard.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

describe.each(BROWSER_KINDS)('sync between machines in %s', (kind) => {
  let driven: Driven;
  let options: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind] });
    await driven.openedPage('welcome.html');
    options = await driven.open('options.html');
  });
  afterAll(() => driven?.close());

  const theirs = {
    ...recordOf({ text: 'I fixed the retry job at home.', source: { kind: 'paste' } }, 1_000),
    id: 'one',
  };

  it('is off from the start, says what it does, and touches nothing', async () => {
    pictureOnFailure(() => ({ driven, page: options }));
    await put(options, await edition(theirs));
    const box = await options.waitForSelector('aria/Sync my stories through the browser');
    expect(await box?.evaluate((input) => input instanceof HTMLInputElement && input.checked)).toBe(false);
    expect(await stories(options)).toEqual([]);
  });

  it('takes what the other machine has, once it is on', async () => {
    await options.locator('aria/Sync my stories through the browser').click();
    await waitFor('the other machine’s story', async () => (await stories(options))[0]?.text === theirs.text);
    await says(options, 'Last synced');
  });

  it('hears of a change also when the worker was stopped, and keeps both tellings of a clash', async () => {
    const mine = 'I fixed the retry job at work.';
    await write(options, { ...theirs, text: mine, changed: 2_000 });
    const other = { ...theirs, text: 'I fixed the retry job on the train.', changed: 3_000 };
    await driven.stopWorker();
    await put(options, await edition(other));
    await waitFor('both tellings', async () => {
      const [story] = await stories(options);
      const versions = (await readBank(options)).versions.map(({ text }) => text);
      return story?.text === other.text && story.clashes.length === 1 && versions.includes(mine);
    });
    // The other machine gets both as well.
    const sent = await waitFor('the outcome to be sent', async () => {
      const record = await synced(options);
      return record?.kind === 'story' && record.story.clashes.length === 1 && record;
    });
    expect(sent.versions.map(({ text }) => text)).toContain(mine);
  });

  it('tells the other machine of what is written here, also when the page is left at once', async () => {
    const panel = await driven.open('sidepanel.html#/stories');
    await says(panel, 'in your browser’s account');
    const sent = async () => {
      const record = await synced(panel);
      return record?.kind === 'story' ? record.story.text : undefined;
    };
    const page = await driven.open(`story.html?id=${theirs.id}`);
    const add = async (words: string) => {
      const before = await page.$eval('textarea.story-field', (field) => Reflect.get(field, 'value'));
      await page.locator('textarea.story-field').click();
      await page.keyboard.type(words);
      await pressShortcut(page, 's');
      await waitFor('it to be saved', async () => {
        const [story] = await stories(page);
        return story?.text.length === before.length + words.length;
      });
    };
    await add(' One.');
    await waitFor('the change to be sent', async () => (await sent())?.includes(' One.'), 20);
    await panel.close();
    await add(' Two.');
    await page.close();
    await waitFor('the last change to be sent', async () => {
      const record = await synced(options);
      return record?.kind === 'story' && record.story.text.includes(' Two.');
    });
  });

  it('leaves the stories here when it is turned off, and clears the account when asked to', async () => {
    await options.locator('aria/Sync my stories through the browser').click();
    await options.locator('aria/Take them out of the browser’s account').click();
    await waitFor('an empty account', async () => (await synced(options)) === undefined);
    expect(await stories(options)).toHaveLength(1);
  });
});

/** The items that another machine would have written for a story. */
async function edition(story: StoryRecord): Promise<Record<string, string>> {
  const version = versionOf(story.id, story, story.changed, 'saved');
  const { contents } = merge(
    { stories: [story], versions: [version], loops: [] },
    { stories: [], versions: [], loops: [] },
  );
  const [local] = localRecords(contents, [], story.changed);
  if (!local) throw new Error('nothing to send');
  return (await pack(local.key, local.body)).items as Record<string, string>;
}

const put = (page: Page, items: Record<string, string>) =>
  page.evaluate(async (all) => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const area = Reflect.get(Reflect.get(Object(api), 'storage'), 'sync');
    await area.set(all);
  }, items);

async function synced(page: Page): Promise<SyncRecord | undefined> {
  const items = await page.evaluate(async () => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return Reflect.get(Reflect.get(Object(api), 'storage'), 'sync').get(null);
  });
  const [record] = (await unpack(items)).records.values();
  return record && recordFrom(record.body);
}

const stories = async (page: Page) => (await readBank(page)).stories;

/** The person edits the story here, in a page that this browser has closed since. */
function write(page: Page, story: StoryRecord): Promise<void> {
  const version = versionOf(story.id, story, story.changed, 'saved');
  return changeBank(page, { put: { stories: [story], versions: [version] } });
}
