/** The stories as another version of Firsthand has left them: an older bank is taken over whole, a newer one is left alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { type BankDump, dumpBank, laterBank, makeBank, readBank, savedStory } from '../harness/bank.ts';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { goTo, press, says } from '../harness/reading.ts';
import { waitFor } from '../harness/wait.ts';

/** As version 1 has left it in a browser; `banks/make.ts` says how it came about. */
const OLD = v.parse(
  v.object({
    version: v.number(),
    tables: v.array(
      v.object({
        name: v.string(),
        key: v.string(),
        indices: v.array(v.string()),
        records: v.array(v.looseObject({ id: v.string() })),
      }),
    ),
  }),
  JSON.parse(await readFile(join(import.meta.dirname, 'banks/version-1.json'), 'utf8')),
) satisfies BankDump;

/** A record of it, without what version 2 keeps in another way. */
function kept(table: string, id: string): object {
  const found = OLD.tables.find(({ name }) => name === table)?.records.find((each) => each.id === id);
  if (!found) throw new Error(`${table} has no ${id}`);
  const { answers: _, usedIn: __, ...rest } = found;
  return rest;
}

/** The tables with their keys and indices. */
const shapeOf = ({ version, tables }: BankDump) => ({
  version,
  tables: tables.map(({ name, key, indices }) => ({ name, key, indices })),
});

describe.each(BROWSER_KINDS)('a bank of another version in %s', (kind) => {
  let driven: Driven;
  /** A page of the extension that has no bank open. */
  let plain: Page;
  let page: Page;
  /** What a bank that is made anew is like. */
  let anew: object;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    plain = await driven.openedPage('welcome.html');
    page = await driven.open('sidepanel.html#/stories');
    await says(page, 'No stories yet');
    anew = shapeOf(await dumpBank(plain));
  });
  afterAll(() => driven?.close());
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  it('a window that holds an older bank open is named, and once it is closed all goes on', async () => {
    await closePage(page);
    await makeBank(plain, { ...OLD, tables: OLD.tables.map((table) => ({ ...table, records: [] })) });
    await plain.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('firsthand', 10);
          opening.onsuccess = () => {
            Reflect.set(window, 'held', opening.result);
            resolve();
          };
        }),
    );
    page = await driven.open('sidepanel.html#/stories');
    await says(page, 'Another window of Firsthand');
    expect(await axeViolations(page)).toEqual([]);
    await plain.evaluate('window.held.close()');
    await press(page, 'Try again');
    await says(page, 'No stories yet');
  });

  it('a bank of version 1 is taken over whole', async () => {
    await closePage(page);
    await makeBank(plain, OLD);
    page = await driven.open('sidepanel.html#/stories/story%2Finvoices');
    await says(page, '2 versions');
    // What cannot be read is said and kept, and hides nothing else.
    await says(page, 'since they cannot be read: 1');
    const at = 1_700_000_500_000;
    const bank = await dumpBank(page);
    expect(shapeOf(bank)).toEqual(anew);
    expect(bank.tables.find(({ name }) => name === 'deletions')?.records).toEqual([]);
    const { stories, versions, loops } = await readBank(page);
    expect(stories).toEqual([
      { ...kept('stories', 'bare'), answers: [], used: [], clashes: [] },
      { id: 'damaged', title: 7, changed: 1 },
      {
        ...kept('stories', 'invoices'),
        answers: [
          { probe: 'why-you', text: 'Nobody else had seen it.', changed: at },
          { probe: 'what-else', text: 'I left the retry job alone.', changed: at },
        ],
        used: [
          { loop: 'acme', at },
          { loop: 'globex', at },
        ],
        clashes: [],
      },
    ]);
    expect(versions).toEqual([
      {
        ...kept('versions', 'v1'),
        answers: [{ probe: 'why-you', text: 'I do not know.', changed: 1_700_000_000_000 }],
      },
      { ...kept('versions', 'v2'), answers: [] },
    ]);
    expect(loops).toEqual([
      { ...kept('loops', 'acme'), changed: 1_699_000_000_000, chosen: 0 },
      { ...kept('loops', 'globex'), changed: 4, chosen: 0 },
    ]);
  });

  it('a review is kept also where those that are kept are of a clock that was ahead', async () => {
    const bank = await dumpBank(page);
    await closePage(page);
    const ahead = Date.now() + 86_400_000;
    const full = Array.from({ length: 1_000 }, (_, i) => ({ key: `ahead-${i}`, at: ahead + i, result: {} }));
    const text = 'Last year 3% of our invoices never arrived. I traced the lost ones to a full queue.';
    const held: Readonly<Record<string, readonly object[]>> = {
      stories: [savedStory('one', { title: 'One', text })],
      assessments: full,
    };
    await makeBank(plain, {
      ...bank,
      tables: bank.tables.map((table) => ({ ...table, records: held[table.name] ?? [] })),
    });
    page = await driven.open('sidepanel.html#/stories');
    await says(page, 'One');
    await waitFor('the review to be kept and the oldest to go', async () => {
      const kept = (await dumpBank(page)).tables.find(({ name }) => name === 'assessments')?.records ?? [];
      const old = kept.filter((one) => 'key' in one && String(one.key).startsWith('ahead'));
      return kept.length === 1_000 && old.length === 999 && !old.some((one) => 'key' in one && one.key === 'ahead-0');
    });
  });

  it('a bank of a later version is left alone, and the person is told', async () => {
    await closePage(page);
    const later = laterBank([{ id: 'new', title: 'From a later version' }]);
    await makeBank(plain, later);
    page = await driven.open('sidepanel.html#/stories');
    await says(page, 'newer version of Firsthand');
    expect(await axeViolations(page)).toEqual([]);
    expect(await dumpBank(page)).toEqual(later);
  });

  it('a bank that becomes one of a later version in the moment in which it is opened is left alone as well', async () => {
    await closePage(page);
    await plain.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('firsthand');
          gone.onsuccess = resolve;
          gone.onerror = () => reject(gone.error);
        }),
    );
    page = await driven.open('sidepanel.html#/guide');
    const later = laterBank([{ id: 'new', title: 'From a later version' }]);
    // The browser does what it is asked of one bank in the order of the asking.
    await page.evaluate(({ version, tables }) => {
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (name, wanted) {
        if (wanted === undefined) return open.call(this, name);
        IDBFactory.prototype.open = open;
        const upgrade = open.call(this, name, version);
        upgrade.onupgradeneeded = () => {
          for (const { name, key, indices, records } of tables) {
            const made = upgrade.result.createObjectStore(name, { keyPath: key });
            for (const each of indices) made.createIndex(each, each);
            for (const record of records) made.put(record);
          }
        };
        upgrade.onsuccess = () => upgrade.result.close();
        return open.call(this, name, wanted);
      };
    }, later);
    await goTo(page, '#/stories');
    await says(page, 'newer version of Firsthand');
    expect(await dumpBank(page)).toEqual(later);
  });
});
