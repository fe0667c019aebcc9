/** The stories as another version of Firsthand has left them: an older bank is taken over whole, a newer one is left alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { makeBank, readBank } from '../harness/bank.ts';
import { closePage } from '../harness/close-page.ts';
import { BROWSER_KINDS } from '../harness/find-browser.ts';
import { type Driven, launch } from '../harness/launch.ts';
import { pictureOnFailure } from '../harness/picture.ts';
import { press, says } from '../harness/reading.ts';

const TEXT = 'Last year 3% of our invoices never arrived. I traced the lost ones to a full queue.';

describe.each(BROWSER_KINDS)('a bank of another version in %s', (kind) => {
  let driven: Driven;
  /** A page of the extension that has no bank open. */
  let plain: Page;
  let page: Page;

  beforeAll(async () => {
    driven = await launch(kind, { ...inject('browsers')[kind], hosts: [] });
    plain = await driven.openedPage('welcome.html');
  });
  afterAll(() => driven?.close());
  beforeEach(() => pictureOnFailure(() => ({ driven, page })));

  it('a window that holds an older bank open is named, and once it is closed all goes on', async () => {
    await closePage(page);
    await makeBank(plain, 1, { stories: [] });
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
    await makeBank(plain, 1, {
      stories: [
        {
          id: 'old',
          title: 'From version 1',
          text: TEXT,
          answers: { 'why-you': 'Nobody else had seen it.' },
          source: { kind: 'paste', hash: 'x' },
          created: 5,
          changed: 6,
          tags: [],
          usedIn: ['loop'],
        },
        { id: 'damaged', title: 7, changed: 1 },
      ],
      versions: [{ id: 'v', story: 'old', saved: 5, reason: 'saved', title: 'Then', text: 'Then.', answers: {} }],
      loops: [{ id: 'loop', company: 'Acme', created: 4 }],
    });
    page = await driven.open('sidepanel.html#/stories/story%2Fold');
    await says(page, '1 version');
    const { stories, versions, loops } = await readBank(page);
    // What cannot be read is said and kept, and hides nothing else.
    await says(page, 'since they cannot be read: 1');
    expect(stories).toMatchObject([
      { id: 'damaged', title: 7 },
      {
        id: 'old',
        text: TEXT,
        answers: [{ probe: 'why-you', text: 'Nobody else had seen it.', changed: 6 }],
        used: [{ loop: 'loop', at: 6 }],
        clashes: [],
      },
    ]);
    expect(versions).toMatchObject([{ id: 'v', answers: [] }]);
    expect(loops).toMatchObject([{ company: 'Acme', changed: 4, chosen: 0 }]);
  });

  it('a bank of a later version is left alone, and the person is told', async () => {
    await closePage(page);
    await makeBank(plain, 3, { stories: [{ id: 'new', title: 'From version 3' }] });
    page = await driven.open('sidepanel.html#/stories');
    await says(page, 'newer version of Firsthand');
    expect(await axeViolations(page)).toEqual([]);
    expect((await readBank(page)).stories).toEqual([{ id: 'new', title: 'From version 3' }]);
  });
});
